/** Ways to ask for a card, and to be left in peace: pins, triggers, quiet, touch. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import {
  cardTitle,
  clickInCard,
  hover,
  openCards,
  placeOf,
  staysClosed,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../../scripts/browsers/reader-actions';
import { type ArticleParts, PARAGRAPHS } from './harness/articles';
import { VIEWPORT } from './harness/start-browser';
import { useHarness } from './harness/use-harness';

const harness = useHarness();
const { askPages, storeSettings, hush } = harness;

/** What a reader types in. */
const FIELDS: Readonly<Record<string, string>> = {
  'a field': '<input class="field">',
  'a text area': '<textarea class="field"></textarea>',
  'an editor': '<span class="field" contenteditable>words</span>',
  'a component': `<x-field class="field"><template shadowrootmode="open"><input></template></x-field>`,
};
/** So tall that any words can be scrolled to the middle, above their card. */
const ROOM = '<div style="height: 1500px"></div>';

async function visit(parts: ArticleParts = {}): Promise<Page> {
  return harness.openArticle({ before: ROOM, after: ROOM, ...parts });
}

async function waitForCards(page: Page, titles: readonly string[]): Promise<void> {
  await expect.poll(() => openCards(page)).toEqual(titles);
}

async function pin(page: Page, words: string): Promise<void> {
  await page.mouse.move(2, VIEWPORT.height - 2);
  await hover(page, words);
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('[popover="manual"]')].some(
        (host) => host.shadowRoot?.querySelector('h2')?.textContent === wanted,
      ),
    { polling: 50 },
    words,
  );
  await clickInCard(page, 'Keep this card open', { title: words });
}

/** Above a sheet, which has the lower 60 %. */
async function tap(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words);
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - 100);
  await page.touchscreen.tap(x, 100);
}

/** Scrolls the words under the pinned card; returns where they lie then. */
async function underTheCard(page: Page, words: string): Promise<{ x: number; y: number }> {
  const root = await waitForCard(page);
  const box = await root.evaluate((shadow) => shadow.host.getBoundingClientRect().toJSON());
  const { x, y } = await placeOf(page, words);
  const middle = box.y + box.height / 2;
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - middle);
  expect(x).toBeGreaterThan(box.left);
  expect(x).toBeLessThan(box.right);
  return { x, y: middle };
}

describe('pinned cards', () => {
  it('stay where they are while others come and go, three at most', async () => {
    const page = await visit();
    await pin(page, 'Budapest Memorandum');
    await page.mouse.move(2, VIEWPORT.height - 2);
    await pin(page, 'NATO');
    await waitForCards(page, ['Budapest Memorandum', 'NATO']);
    await pin(page, 'Minsk agreements');
    await pin(page, 'Helsinki Final Act');
    await waitForCards(page, ['NATO', 'Minsk agreements', 'Helsinki Final Act']);
  });

  it('go one by one with Escape, and all at once with Shift', async () => {
    const page = await visit();
    await pin(page, 'Budapest Memorandum');
    await pin(page, 'NATO');
    await waitForCards(page, ['Budapest Memorandum', 'NATO']);
    await page.keyboard.press('Escape');
    await waitForCards(page, ['Budapest Memorandum']);
    await pin(page, 'Minsk agreements');
    await waitForCards(page, ['Budapest Memorandum', 'Minsk agreements']);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Escape');
    await page.keyboard.up('Shift');
    await waitForNoCard(page);
  });

  it.each(Object.keys(FIELDS))('leave Escape to the page in %s', async (kind) => {
    const page = await visit({ before: `<p>${FIELDS[kind]}</p>${ROOM}` });
    await pin(page, 'Budapest Memorandum');
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('keydown', ({ key }) => heard.push(key));
      const field = document.querySelector('.field');
      const inside = field?.shadowRoot?.querySelector('input') ?? field;
      (inside as HTMLElement).focus({ preventScroll: true });
    });
    const heard = async () => page.evaluate(() => Reflect.get(globalThis, 'heard') as string[]);
    await page.keyboard.press('Escape');
    await expect.poll(heard).toEqual(['Escape']);
    expect(await openCards(page)).toEqual(['Budapest Memorandum']);
    // A card in front is in the way of the text: it goes first.
    await askPages('run-command', { command: 'next-term' });
    await expect.poll(async () => (await openCards(page)).length).toBe(2);
    await page.keyboard.press('Escape');
    await waitForCards(page, ['Budapest Memorandum']);
    await page.evaluate(() => {
      const { activeElement } = document;
      const inside = activeElement?.shadowRoot?.activeElement ?? activeElement;
      (inside as HTMLElement).blur();
    });
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await heard()).toEqual(['Escape']);
  });

  it('leave the end of a composition alone', async () => {
    const page = await visit({ before: `<p><x-closed class="field"></x-closed></p>${ROOM}` });
    await pin(page, 'Budapest Memorandum');
    await page.evaluate(() => {
      const root = document.querySelector('.field')?.attachShadow({ mode: 'closed' });
      const field = document.createElement('input');
      root?.append(field);
      field.focus({ preventScroll: true });
    });
    await harness.composeAndEscape(page);
    await pause(200);
    expect(await openCards(page)).toEqual(['Budapest Memorandum']);
  });

  it('make room by moving to another corner', async () => {
    const page = await visit();
    await pin(page, 'Budapest Memorandum');
    await clickInCard(page, 'Move this card to the next corner');
    const root = await waitForCard(page);
    const place = () => root.evaluate((shadow) => shadow.host.getBoundingClientRect().toJSON());
    const first = await place();
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect([first.right, first.top]).toEqual([width - 10, 10]);
    await page.evaluate(() => scrollBy({ top: 200, behavior: 'instant' }));
    expect(await place()).toEqual(first);
  });

  it('keep the marks below them to themselves', async () => {
    const page = await visit();
    await pin(page, 'Budapest Memorandum');
    const { x, y } = await underTheCard(page, 'Minsk agreements');
    await page.mouse.move(x + 40, y + 40);
    await page.mouse.move(x, y, { steps: 5 });
    await pause(700);
    expect(await openCards(page)).toEqual(['Budapest Memorandum']);
  });
});

describe('what opens a card', () => {
  it('can be a click: the pointer alone opens nothing, and links stay links', async () => {
    await storeSettings({ trigger: 'click' });
    const after = `<p><a id="link" href="#there">See the Budapest Memorandum of 1994</a></p>${ROOM}`;
    const page = await visit({ after });
    await hover(page, 'Budapest Memorandum');
    expect(await staysClosed(page)).toBe(true);
    const { x, y } = await placeOf(page, 'Budapest Memorandum');
    await page.mouse.click(x, y);
    expect(await cardTitle(page)).toBe('Budapest Memorandum');
    await page.mouse.move(2, VIEWPORT.height - 2, { steps: 4 });
    await waitForNoCard(page);
    await page.click('#link');
    expect(await staysClosed(page)).toBe(true);
    expect(page.url()).toMatch(/#there$/u);
  });

  it('can be the pointer with Shift, pressed before or after', async () => {
    await storeSettings({ trigger: 'modifier' });
    const page = await visit();
    await hover(page, 'Budapest Memorandum');
    expect(await staysClosed(page)).toBe(true);
    await page.keyboard.down('Shift');
    expect(await cardTitle(page)).toBe('Budapest Memorandum');
    await page.keyboard.up('Shift');
    await page.mouse.move(2, VIEWPORT.height - 2, { steps: 4 });
    await waitForNoCard(page);
    await page.keyboard.down('Shift');
    await hover(page, 'Minsk agreements');
    expect(await cardTitle(page)).toMatch(/Minsk/u);
    await page.keyboard.up('Shift');
  });
});

describe('five minutes of quiet', () => {
  it('keep cards from opening by themselves, not those that are asked for', async () => {
    const page = await visit();
    await hush(Date.now() + 60_000);
    await hover(page, 'Budapest Memorandum');
    expect(await staysClosed(page)).toBe(true);
    await askPages('run-command', { command: 'next-term' });
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await hush(null);
    await page.mouse.move(2, VIEWPORT.height - 2);
    await hover(page, 'Minsk agreements');
    expect(await cardTitle(page)).toMatch(/Minsk/u);
  });
});

describe('touch', () => {
  const PHONE = { width: 390, height: 760, hasTouch: true };

  async function visitByPhone(parts: ArticleParts = {}): Promise<Page> {
    const page = await visit(parts);
    await page.setViewport(PHONE);
    // The page is loaded anew for it, and has to be read again.
    await waitForMarks(page);
    return page;
  }

  it('opens a sheet at the foot of the screen, over the whole width, at most 60 % high', async () => {
    const page = await visitByPhone();
    await tap(page, 'Budapest Memorandum');
    const root = await waitForCard(page);
    const { left, right, bottom, top } = await root.evaluate((shadow) =>
      shadow.host.getBoundingClientRect().toJSON(),
    );
    // Beside a scroll bar that takes room.
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect([left, right, bottom]).toEqual([0, width, PHONE.height]);
    expect(bottom - top).toBeLessThanOrEqual(PHONE.height * 0.6 + 1);
  });

  it('changes the card with the next tap and closes it with one beside', async () => {
    const page = await visitByPhone();
    await tap(page, 'Budapest Memorandum');
    await waitForCards(page, ['Budapest Memorandum']);
    await tap(page, 'NATO');
    await waitForCards(page, ['NATO']);
    await tap(page, 'Vienna');
    await waitForNoCard(page);
  });

  it('leaves links to the page', async () => {
    const link = '<a href="#there">Budapest Memorandum</a>';
    const page = await visitByPhone({
      paragraphs: PARAGRAPHS.map((text) => text.replace('Budapest Memorandum', link)),
    });
    await tap(page, 'Budapest Memorandum');
    await page.waitForFunction(() => location.hash === '#there');
    expect(await staysClosed(page)).toBe(true);
  });

  it('takes a finger that moved more than 10 px for one that scrolls', async () => {
    const page = await visitByPhone();
    const { x, y } = await placeOf(page, 'Budapest Memorandum');
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - 100);
    await page.touchscreen.touchStart(x, 100);
    await page.touchscreen.touchMove(x, 112);
    await page.touchscreen.touchEnd();
    expect(await staysClosed(page)).toBe(true);
  });

  it('pulls the sheet away by its handle', async () => {
    const page = await visitByPhone();
    await tap(page, 'Budapest Memorandum');
    const root = await waitForCard(page);
    const grip = await root.evaluate((shadow) => {
      const box = shadow.querySelector('.ng-grip')?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + 2 };
    });
    await page.touchscreen.touchStart(grip.x, grip.y);
    await page.touchscreen.touchMove(grip.x, grip.y + 60);
    await page.touchscreen.touchMove(grip.x, grip.y + 140);
    await page.touchscreen.touchEnd();
    await waitForNoCard(page);
  });
});
