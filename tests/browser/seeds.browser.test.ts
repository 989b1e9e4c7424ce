/**
 * The seed articles as pages, in a real browser: rest on a term, read the right
 * card. Skipped where the articles are not beside the project.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { cardTitle, hover, waitForNoCard } from '../../scripts/browsers/reader-actions';
import { useHarness } from './harness/use-harness';

const FOLDER = '../shared/seeds';
const isHere = existsSync(FOLDER);
if (!isHere) process.stdout.write(`skipped: no seed articles at ${FOLDER}\n`);

/** Words to rest on (which occurrence), and a word of the title of the card they open. */
const STATE_FUNDED: readonly (readonly [string, number, RegExp])[] = [
  ['US-led bloc', 0, /: NATO$/u],
  ['NATO membership', 0, /: .*NATO membership/u],
  ['security guarantees', 1, /: .*[Ss]ecurity guarantees/u],
  ['pact', 0, /: Budapest Memorandum$/u],
  ['memorandum', 0, /: Budapest Memorandum$/u],
  ['agreement', 0, /: Budapest Memorandum$/u],
  ['security assurances', 0, /: .*[Ss]ecurity guarantees/u],
  ['never controlled nuclear weapons', 0, /: .*nuclear arsenal/u],
  ['membership invitation', 0, /: .*NATO membership/u],
  ['creeping expansion', 0, /: NATO enlargement/u],
  ['current conflict', 0, /: .*invasion of Ukraine/u],
  ['Kiev', 2, /: Kyiv$/u],
];
const INDEPENDENT: readonly (readonly [string, number, RegExp])[] = [
  ['accession to NATO', 0, /: .*NATO membership/u],
  ['full membership in the alliance', 0, /: .*NATO membership/u],
  ['robust guarantees', 0, /: .*[Ss]ecurity guarantees/u],
  ['these guarantees', 0, /: .*[Ss]ecurity guarantees/u],
  ['NATO aspirations', 0, /: .*NATO membership/u],
];

describe.skipIf(!isHere)('the seed articles as pages', () => {
  const harness = useHarness();

  it.each([
    ['000_9d7d103c60df9f0c.txt', STATE_FUNDED],
    ['003_1e91c947222e95b8.txt', INDEPENDENT],
  ])('%s', async (name, stops) => {
    const paragraphs = readFileSync(`${FOLDER}/${name}`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const page = await harness.openArticle({ title: 'A seed article', paragraphs });
    for (const [words, occurrence, title] of stops) {
      await hover(page, words, occurrence);
      expect(`${words}: ${await cardTitle(page)}`).toMatch(title);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
  });
});
