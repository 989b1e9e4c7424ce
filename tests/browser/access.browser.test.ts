/** Content on hover or focus by WCAG 2.2, 1.4.13, point by point; and motion by the reader's wish. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';

import {
  clickInCard,
  hover,
  openCards,
  placeOf,
  staysClosed,
  waitForCard,
  waitForNoCard,
} from '../../scripts/browsers/reader-actions';
import { type Harness, useHarness, useOwnBrowser } from './harness/use-harness';

const MEMORANDUM = 'Budapest Memorandum';

let page: Page;

async function visit(harness: Harness): Promise<void> {
  const before = '<p><input id="field"></p>';
  page = await harness.openArticle({ before });
}

/** Still there after the time in which a card that is left would have closed. */
async function expectStillOpen(): Promise<void> {
  await staysClosed(page);
  expect(await openCards(page)).toEqual([MEMORANDUM]);
}

/** How many animations run in the next card at the moment it comes. */
async function animationsOfNextCard(): Promise<number> {
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      const host = document.querySelector('[popover="manual"]');
      if (host === null) return;
      observer.disconnect();
      const running = host.shadowRoot?.getAnimations().length;
      Object.assign(globalThis, { running });
    });
    observer.observe(document.documentElement, { childList: true });
  });
  await hover(page, MEMORANDUM);
  await waitForCard(page);
  return page.evaluate(() => Reflect.get(globalThis, 'running') as number);
}

describe('WCAG 2.2, 1.4.13 content on hover or focus', () => {
  const harness = useHarness();

  beforeEach(async () => visit(harness));

  it('is dismissible: Escape closes the card while pointer and focus stay where they are', async () => {
    await page.focus('#field');
    await hover(page, MEMORANDUM);
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    // And it does not come back before the pointer has left the term.
    expect(await staysClosed(page)).toBe(true);
  });

  it('is hoverable: the pointer can go over to the card, slowly, and rest on it', async () => {
    await hover(page, MEMORANDUM);
    const root = await waitForCard(page);
    const { left, top, right, bottom } = await root.evaluate((shadow) =>
      shadow.host.getBoundingClientRect().toJSON(),
    );
    const { x, y } = await placeOf(page, MEMORANDUM);
    const inside = {
      x: Math.min(Math.max(x, left + 20), right - 20),
      y: y < top ? top + 20 : bottom - 20,
    };
    await page.mouse.move(inside.x, inside.y, { steps: 25 });
    await expectStillOpen();
  });

  it('is persistent: it stays while the pointer is on its term, and goes when it leaves', async () => {
    await hover(page, MEMORANDUM);
    await waitForCard(page);
    await expectStillOpen();
    await page.mouse.move(980, 740, { steps: 4 });
    await waitForNoCard(page);
  });

  it('is persistent: it stays until it is dismissed where the pointer is on it', async () => {
    await hover(page, MEMORANDUM);
    await clickInCard(page, 'More');
    await expectStillOpen();
    await clickInCard(page, 'Close');
    await waitForNoCard(page);
  });

  it('is persistent: it goes when it is no longer valid, its term being gone', async () => {
    await hover(page, MEMORANDUM);
    await waitForCard(page);
    await page.evaluate(() => {
      document.querySelector('article p')?.remove();
    });
    await waitForNoCard(page);
  });
});

describe('in forced colours', () => {
  const harness = useOwnBrowser(async () => ({ colours: 'forced' }));

  it('marks are seen, and so is the one whose card is open', async () => {
    await visit(harness);
    const { x, y } = await placeOf(page, MEMORANDUM);
    const clip = { x: x - 60, y: y - 14, width: 120, height: 28 };
    const picture = async (): Promise<string> =>
      Buffer.from(await page.screenshot({ clip })).toString('base64');
    const marked = await picture();
    await hover(page, MEMORANDUM);
    await waitForCard(page);
    const current = await picture();
    await page.evaluate(() => CSS.highlights.clear());
    const bare = await picture();
    expect(new Set([marked, current, bare]).size).toBe(3);
  });
});

describe.each([
  { wish: 'usual', isMotionReduced: false, animations: 1 },
  { wish: 'reduced', isMotionReduced: true, animations: 0 },
])('with $wish motion', ({ isMotionReduced, animations }) => {
  const harness = useOwnBrowser(async () => ({ isMotionReduced }));

  it(`a card comes with ${animations} animations`, async () => {
    await visit(harness);
    expect(await animationsOfNextCard()).toBe(animations);
  });
});
