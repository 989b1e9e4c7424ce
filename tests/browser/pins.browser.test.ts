/** Pinned cards: side by side where the window has room, and each in reach where it has not. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { clickInCard, hover, openCards } from '../../scripts/browsers/reader-actions';
import { useHarness } from './harness/use-harness';

const harness = useHarness();

/** So tall that any words can be scrolled to the middle, above their card. */
const ROOM = '<div style="height: 1500px"></div>';
const TITLES = ['Budapest Memorandum', 'NATO', 'Minsk agreements'];
/** Where the pointer is nobody's. */
const ASIDE = { x: 2, y: 2 };

interface Box {
  readonly title: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

async function visit(width: number, height: number): Promise<Page> {
  const page = await harness.openArticle({ before: ROOM, after: ROOM });
  await page.setViewport({ width, height });
  return page;
}

async function openCard(page: Page, words: string): Promise<void> {
  await page.mouse.move(ASIDE.x, ASIDE.y);
  await hover(page, words);
  await expect.poll(() => openCards(page)).toContain(words);
}

/** By its topic, as the popup does: other cards may lie over its words. */
async function jumpTo(page: Page, title: string): Promise<void> {
  const topic = title.toLowerCase().replace(' ', '-');
  await harness.askPages('jump-to', { topic });
  await expect.poll(() => openCards(page)).toContain(title);
}

async function pin(page: Page, words: string, open = openCard): Promise<void> {
  await open(page, words);
  await clickInCard(page, 'Keep this card open', { title: words });
  await page.mouse.move(ASIDE.x, ASIDE.y);
}

/** Boxes of all open cards, from the lowest to the topmost. */
async function boxesOf(page: Page): Promise<Box[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[popover="manual"]:popover-open')].map((host) => {
      const { left, top, right, bottom } = host.getBoundingClientRect();
      const title = host.shadowRoot?.querySelector('h2')?.textContent ?? '';
      return { title, left, top, right, bottom };
    }),
  );
}

function overlapping(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
      )
      .map((other) => `${one.title} and ${other.title}`),
  );
}

/** Titles of the open cards whose close button and title nothing covers. */
async function reachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll('[popover="manual"]:popover-open')];
    return hosts
      .filter((host) =>
        ['[aria-label="Close"]', 'h2'].every((selector) => {
          const box = host.shadowRoot?.querySelector(selector)?.getBoundingClientRect();
          const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
          return [0.1, 0.5, 0.9].every(
            (share) => document.elementFromPoint(x + width * share, y + height / 2) === host,
          );
        }),
      )
      .map((host) => host.shadowRoot?.querySelector('h2')?.textContent ?? '');
  });
}

function expectInside(boxes: readonly Box[], width: number, height: number): void {
  for (const { left, top, right, bottom } of boxes) {
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(9);
    expect(right).toBeLessThanOrEqual(width - 9);
    expect(bottom).toBeLessThanOrEqual(height - 9);
  }
}

describe('three pinned cards', () => {
  it.each([
    [1_280, 760],
    [1_000, 760],
    [780, 600],
  ])('do not cover each other in a window of %i x %i', async (width, height) => {
    const page = await visit(width, height);
    for (const title of TITLES) await pin(page, title);
    const boxes = await boxesOf(page);
    expect(boxes.map(({ title }) => title).sort()).toEqual([...TITLES].sort());
    expect(overlapping(boxes)).toEqual([]);
    expectInside(boxes, width, height);
  });

  it('do not when they are opened further, nor when one goes to another corner', async () => {
    const page = await visit(1_280, 760);
    for (const title of TITLES) await pin(page, title);
    for (const title of TITLES) {
      await clickInCard(page, 'More', { title });
      await clickInCard(page, 'Move this card to the next corner', { title });
      expect(overlapping(await boxesOf(page))).toEqual([]);
    }
    expectInside(await boxesOf(page), 1_280, 760);
  });

  it('do not when the window becomes smaller', async () => {
    const page = await visit(1_280, 760);
    for (const title of TITLES) await pin(page, title);
    await page.setViewport({ width: 900, height: 700 });
    await expect
      .poll(async () => Math.max(...(await boxesOf(page)).map((box) => box.right)))
      .toBeLessThan(900);
    expect(overlapping(await boxesOf(page))).toEqual([]);
  });

  it('have bar and title in reach where there is no room', async () => {
    const page = await visit(420, 420);
    for (const title of TITLES) await pin(page, title, jumpTo);
    expect(overlapping(await boxesOf(page))).not.toEqual([]);
    expect(await reachable(page)).toEqual(TITLES);
    expectInside(await boxesOf(page), 420, 420);
  });
});

describe('a pinned card and the one in front', () => {
  it('keep clear of each other while there is another place', async () => {
    const page = await visit(1_280, 760);
    await pin(page, 'Budapest Memorandum');
    // Its words are some lines from those of the first: usually the card would stand over that one.
    await openCard(page, 'NATO');
    const boxes = await boxesOf(page);
    expect(boxes).toHaveLength(2);
    expect(overlapping(boxes)).toEqual([]);
  });

  it('the one that comes in front again is on top', async () => {
    const page = await visit(420, 420);
    await pin(page, 'Budapest Memorandum');
    await pin(page, 'NATO', jumpTo);
    await clickInCard(page, 'Keep this card open', { title: 'Budapest Memorandum' });
    await expect.poll(() => reachable(page)).toContain('Budapest Memorandum');
    const isOnTop = await page.evaluate(() => {
      const host = [...document.querySelectorAll('[popover="manual"]')].find(
        ({ shadowRoot }) => shadowRoot?.querySelector('h2')?.textContent === 'Budapest Memorandum',
      );
      const { x = 0, y = 0, width = 0, height = 0 } = host?.getBoundingClientRect() ?? {};
      return document.elementFromPoint(x + width / 2, y + height / 2) === host;
    });
    expect(isOnTop).toBe(true);
  });
});
