/** A packaged dataset that was damaged: pages are left alone, and the popup says so in one sentence. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, expect, it } from 'vitest';

import { staysClosed, hover } from '../../scripts/browsers/reader-actions';
import { articlePage } from './harness/articles';
import { testBuild } from './harness/browser-under-test';
import { type Harness, startHarness } from './harness/harness';
import { press, textOf, waitForText } from './own-page';

let folder: string;
let harness: Harness;

/** The usual build with one file of its dataset overwritten. */
async function startWith(file: string, content: string): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'newsgloss-'));
  await cp(testBuild(), folder, { recursive: true });
  await writeFile(join(folder, 'dataset', file), content);
  harness = await startHarness(folder);
}

afterEach(async () => {
  await harness.close();
  await rm(folder, { recursive: true });
});

it.each([
  ['manifest.json', '{"format": 1'],
  ['registries.json', '{}'],
  ['search.json', ''],
])('%s: one clear message in the popup, which otherwise works', async (file, content) => {
  await startWith(file, content);
  const popup = await harness.openOwn('popup.html');
  await waitForText(popup, 'The card data is damaged');
  const text = await textOf(popup);
  expect(text).toContain('Search and cards are not available.');
  expect(text.match(/damaged/gu)).toHaveLength(1);
  await press(popup, 'on everywhere');
  await waitForText(popup, 'off everywhere');
});

it('lexicon.json: the page is left alone', async () => {
  await startWith('lexicon.json', '[]');
  const article = await harness.visit('/article', articlePage());
  await hover(article, 'Budapest Memorandum');
  expect(await staysClosed(article)).toBe(true);
  expect(await article.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(harness.errors).toEqual([]);
});
