/**
 * Every saved page of the shared corpus through the reader and the engine. The
 * pages are not part of the project; without them these tests are skipped.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { compileLexicon } from '../../lib/lexicon/compile-lexicon';
import { createMentionFinder, type MentionFinder } from '../../lib/mentions/find-mentions';
import { isEnglish } from '../../lib/text/is-english';
import { checkDataset } from '../../scripts/data/check-dataset';
import { readDataFiles } from '../../scripts/data/read/read-data-files';
import { readDocument } from '../../scripts/scan/read-document';

const CORPUS = '../shared/corpus';
const isHere = existsSync(CORPUS);
if (!isHere) process.stdout.write(`skipped: no shared corpus at ${CORPUS}\n`);
/** Of 45: one in twenty. */
const MOST_OTHER_PAGES = 2;
/** Reading 212 pages with jsdom. */
const TIMEOUT_MS = 300_000;

let finder: MentionFinder;

beforeAll(async () => {
  const { dataset } = checkDataset(await readDataFiles(process.cwd()), '2026-01-01');
  finder = createMentionFinder(compileLexicon(dataset.cards.map(({ value }) => value)));
});

/** Marked mentions of a page, as the extension would show them. */
async function marks(file: string): Promise<string[]> {
  const { cues, blocks, text, starts } = await readDocument(file);
  if (!isEnglish(text)) return [];
  return finder
    .find({ article: cues, blocks })
    .mentions.filter(({ leads }) => leads)
    .map(({ block, start, end }) =>
      text.slice((starts[block] ?? 0) + start, (starts[block] ?? 0) + end),
    );
}

function filesIn(folder: string): string[] {
  return isHere ? readdirSync(join(CORPUS, folder)).map((name) => join(CORPUS, folder, name)) : [];
}

describe.skipIf(!isHere)('the shared corpus', () => {
  it(
    'has no page that throws, and news about our topics is marked',
    { timeout: TIMEOUT_MS },
    async () => {
      const counts: number[] = [];
      for (const file of filesIn('pages')) counts.push((await marks(file)).length);
      expect(counts.length).toBeGreaterThan(150);
      // One page in ten is about Russia, Ukraine, NATO or nuclear arms.
      expect(counts.filter((count) => count > 0).length).toBeGreaterThanOrEqual(15);
    },
  );

  it('has next to nothing marked on pages that are no news', { timeout: TIMEOUT_MS }, async () => {
    const marked: string[] = [];
    for (const file of filesIn('other-pages')) {
      const found = await marks(file);
      if (found.length > 0) marked.push(`${file}: ${found.join(', ')}`);
    }
    // A news site's gallery page may name a topic in a headline; forums, wikis and shops do not.
    expect(marked.length).toBeLessThanOrEqual(MOST_OTHER_PAGES);
  });
});
