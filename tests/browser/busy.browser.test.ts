/** A card in which the reader selects or types is not taken away by a pointer on its way. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';

import {
  cardTitle,
  clickInCard,
  hover,
  openCards,
  placeOf,
  staysClosed,
  waitForCard,
} from '../../scripts/browsers/reader-actions';
import { PARAGRAPHS } from './harness/articles';
import { useHarness } from './harness/use-harness';

const MEMORANDUM = 'Budapest Memorandum';
/** Far from every mark and every card. */
const ASIDE = { x: 980, y: 740 };

const harness = useHarness();
let page: Page;

/** Whether it is still there after the pointer has rested on other words. */
async function outlastsAnother(): Promise<boolean> {
  const { x, y } = await placeOf(page, 'NATO');
  await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.move(x + 1, y);
  expect(await staysClosed(page)).toBe(false);
  return (await cardTitle(page)) === MEMORANDUM;
}

async function middleOfSummary(): Promise<{ x: number; y: number }> {
  const root = await waitForCard(page);
  return root.evaluate((shadow) => {
    const box = shadow.querySelector('.ng-body .ng-read')?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + 10 };
  });
}

describe('a card that the reader is busy in', () => {
  beforeEach(async () => {
    page = await harness.openArticle({
      before: '<p><input id="field"> <button id="button">A button</button></p>',
      paragraphs: ['Nobody from NATO was there.', ...PARAGRAPHS],
    });
    await hover(page, MEMORANDUM);
  });

  it('does not give way to another while text in it is selected', async () => {
    const { x, y } = await middleOfSummary();
    await page.mouse.move(x - 60, y, { steps: 4 });
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 4 });
    await page.mouse.up();
    await page.focus('#button');
    expect(await outlastsAnother()).toBe(true);
  });

  it('does not give way to another while the focus is in it', async () => {
    await clickInCard(page, 'More');
    await page.keyboard.press('Tab');
    expect(await outlastsAnother()).toBe(true);
    await page.focus('#field');
    await page.mouse.move(ASIDE.x, ASIDE.y);
    await expect.poll(() => openCards(page)).toEqual([]);
    await hover(page, 'NATO');
    await expect.poll(() => openCards(page)).toEqual(['NATO']);
  });
});
