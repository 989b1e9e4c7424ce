/** A packaged dataset that was damaged: pages are left alone, and the popup says so in one sentence. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { staysClosed, hover } from '../../scripts/browsers/reader-actions';
import { articlePage } from './harness/articles';
import { testBuild } from './harness/browser-under-test';
import { type Harness, useOwnBrowser } from './harness/use-harness';
import { press, textOf, waitForText } from './own-page';

/** A browser with the usual build, one file of its dataset overwritten. */
function useDamaged(file: string, content: string): Harness {
  let folder: string;
  afterAll(async () => rm(folder, { recursive: true }));
  return useOwnBrowser(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgloss-'));
    await cp(testBuild(), folder, { recursive: true });
    await writeFile(join(folder, 'dataset', file), content);
    return { extension: folder };
  });
}

describe.each([
  ['manifest.json', '{"format": 1'],
  ['registries.json', '{}'],
  ['search.json', ''],
])('%s', (file, content) => {
  const harness = useDamaged(file, content);

  it('one clear message in the popup, which otherwise works', async () => {
    const popup = await harness.openOwn('popup.html');
    await waitForText(popup, 'The card data is damaged');
    const text = await textOf(popup);
    expect(text).toContain('Search and cards are not available.');
    expect(text.match(/damaged/gu)).toHaveLength(1);
    await press(popup, 'on everywhere');
    await waitForText(popup, 'off everywhere');
  });
});

describe('lexicon.json', () => {
  const harness = useDamaged('lexicon.json', '[]');

  it('the page is left alone', async () => {
    const article = await harness.visit('/article', articlePage());
    await hover(article, 'Budapest Memorandum');
    expect(await staysClosed(article)).toBe(true);
    expect(await article.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(harness.errors).toEqual([]);
  });
});
