/** The page after the installation: our own article, live. */
import { describe, expect, it } from 'vitest';

import {
  cardText,
  cardTitle,
  hover,
  markedWords,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../../scripts/browsers/reader-actions';
import { useHarness } from './harness/use-harness';

const harness = useHarness();

describe('the welcome page', () => {
  it('marks its own article and opens cards on it', async () => {
    const page = await harness.openOwn('welcome.html');
    await waitForMarks(page, 3);
    expect(await markedWords(page)).toEqual(
      expect.arrayContaining(['Budapest Memorandum', 'Minsk agreements', 'NATO membership']),
    );
    await hover(page, 'Budapest Memorandum');
    expect(await cardTitle(page)).toBe('Budapest Memorandum');
    expect(await cardText(page)).toMatch(/Russia/u);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('reads a word that points back', async () => {
    const page = await harness.openOwn('welcome.html');
    await waitForMarks(page, 3);
    await hover(page, 'pact');
    await waitForCard(page);
    expect(await cardTitle(page)).toBe('Budapest Memorandum');
  });

  it('names the keys as the browser has them, and asks for nothing', async () => {
    const page = await harness.openOwn('welcome.html');
    await page.waitForSelector('.ng-welcome li');
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).toMatch(/K: the next term; its card opens\./u);
    expect(await page.$$('input, select, textarea')).toEqual([]);
    const links = await page.$$eval('a', (all) => all.map(({ pathname }) => pathname));
    expect(links).toEqual(['/options.html', '/options.html']);
  });
});
