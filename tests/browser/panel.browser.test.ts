/** The side panel beside a real article: its list, its card, and how both follow the reader. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';

import { PATIENCE } from '../../scripts/browsers/patience';
import {
  cardTitle,
  hover,
  markedWords,
  placeOf,
  staysClosed,
  waitForMarks,
} from '../../scripts/browsers/reader-actions';
import { articlePage, PARAGRAPHS } from './harness/articles';
import { useHarness } from './harness/use-harness';
import { chosenRow, press, pressKey, textOf, waitForText, write } from './own-page';

const SEARCH = '[role="combobox"]';
/** Taller than the window, so that what stands behind it is out of view. */
const GAP = '<div style="height: 1500px"></div>';
/** The last paragraph has the Minsk agreements, far below the first two. */
const LONG_ARTICLE = articlePage({ paragraphs: PARAGRAPHS.toSpliced(2, 0, GAP) });

const harness = useHarness();
let article: Page;
let panel: Page;

beforeEach(async () => {
  article = await harness.visit('/long', LONG_ARTICLE);
  await waitForMarks(article);
  panel = await harness.openBeside(article, 'sidepanel.html');
});

/** Titles of the rows that have this attribute. */
async function rowsWith(selector: string): Promise<string[]> {
  return panel.$$eval(`li${selector} b`, (titles) => titles.map(({ textContent }) => textContent));
}

async function waitForRow(title: string, selector: string): Promise<void> {
  await panel.waitForFunction(
    (wanted, which) =>
      [...document.querySelectorAll(`li${which} b`)].some((row) => row.textContent === wanted),
    PATIENCE,
    title,
    selector,
  );
}

describe('on this page', () => {
  it('lists the terms in reading order, with the words they first have', async () => {
    await waitForText(panel, 'Minsk agreements');
    expect(await rowsWith('')).toEqual(
      expect.arrayContaining(['Budapest Memorandum', 'NATO', 'Minsk agreements']),
    );
    const order = await rowsWith('');
    expect(order.indexOf('Budapest Memorandum')).toBeLessThan(order.indexOf('NATO'));
    expect(order.indexOf('NATO')).toBeLessThan(order.indexOf('Minsk agreements'));
  });

  it('follows scrolling', async () => {
    await waitForRow('Budapest Memorandum', '[data-seen="true"]');
    expect(await rowsWith('[data-seen="true"]')).not.toContain('Minsk agreements');
    await placeOf(article, 'Minsk agreements');
    await waitForRow('Minsk agreements', '[data-seen="true"]');
    await waitForRow('Budapest Memorandum', '[data-seen="false"]');
  });

  it('shows a term on the page', async () => {
    await press(panel, '1 × Minsk agreements');
    await waitForRow('Minsk agreements', '[data-seen="true"]');
    expect(await article.evaluate(() => scrollY)).toBeGreaterThan(500);
    // Twice: as a term, and as the one that is shown.
    const words = await markedWords(article);
    expect(words.filter((found) => found === 'Minsk agreements')).toHaveLength(2);
  });

  it('grows with the article', async () => {
    await waitForText(panel, 'Minsk agreements');
    await article.evaluate(() => {
      const late = document.createElement('p');
      late.textContent =
        'Later that evening the delegates came back to the Treaty on the Non-Proliferation of Nuclear Weapons.';
      document.querySelector('article')?.append(late);
    });
    await waitForText(panel, 'Non-Proliferation');
  });
});

describe('the card', () => {
  it('is chosen in the list, leads on and back, and dates the article', async () => {
    await press(panel, 'Budapest Memorandum');
    await waitForText(panel, 'TIMELINE');
    expect(await textOf(panel)).toMatch(/Show on the page/u);
    await waitForText(panel, 'This article');
    await waitForRow('Budapest Memorandum', ':has([aria-current="true"])');
    await press(panel, 'Back to the list');
    await waitForText(panel, 'its card opens here');
  });

  it('is the one that the reader opens on the page', async () => {
    await waitForText(panel, 'Minsk agreements');
    await hover(article, 'Budapest Memorandum');
    expect(await cardTitle(article)).toBe('Budapest Memorandum');
    await waitForText(panel, 'TIMELINE');
    await waitForRow('Budapest Memorandum', ':has([aria-current="true"])');
  });

  it('is the one that the pointer rests on, where cards open by clicks alone', async () => {
    await harness.storeSettings({ trigger: 'click' });
    await waitForText(panel, 'Minsk agreements');
    // The list follows the pointer; the card waits for it to rest.
    await hover(article, 'Budapest Memorandum');
    await waitForRow('Budapest Memorandum', '[data-pointed="true"]');
    await waitForRow('Budapest Memorandum', ':has([aria-current="true"])');
    await waitForText(panel, 'TIMELINE');
    expect(await staysClosed(article)).toBe(true);
    // It stays when the pointer leaves, and while it only passes over another term.
    const { x, y } = await placeOf(article, 'NATO');
    await article.mouse.move(x, y);
    await article.mouse.move(x, y + 200);
    expect(await staysClosed(article)).toBe(true);
    expect(await rowsWith(':has([aria-current="true"])')).toEqual(['Budapest Memorandum']);
    expect(await rowsWith('[data-pointed="true"]')).toEqual([]);
    await hover(article, 'NATO');
    await waitForRow('NATO', ':has([aria-current="true"])');
  });

  it('is not the one that scrolls under a pointer at rest', async () => {
    await harness.storeSettings({ trigger: 'click' });
    await waitForText(panel, 'Minsk agreements');
    const { x, y } = await placeOf(article, 'NATO');
    const above = 20;
    await article.mouse.move(x, above);
    await article.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - above);
    expect(await staysClosed(article)).toBe(true);
    expect(await rowsWith(':has([aria-current="true"])')).toEqual([]);
    await article.mouse.move(x + 1, above);
    await waitForRow('NATO', ':has([aria-current="true"])');
  });

  it('is found by search', async () => {
    await waitForText(panel, 'Minsk agreements');
    await write(panel, SEARCH, 'helsinki final');
    await waitForText(panel, 'Helsinki Final Act');
    await pressKey(panel, SEARCH, 'Enter');
    await waitForText(panel, 'KEY FACTS');
    expect(await panel.$eval('h2[id]', ({ textContent }) => textContent)).toBe(
      'Helsinki Final Act',
    );
  });
});

describe('search by keys', () => {
  it('keeps the chosen result in sight', async () => {
    await waitForText(panel, 'Minsk agreements');
    await panel.setViewport({ width: 390, height: 560 });
    await panel.bringToFront();
    await panel.focus(SEARCH);
    await panel.keyboard.type('treaty');
    await expect.poll(async () => (await panel.$$('[role="option"]')).length).toBe(12);
    for (let row = 0; row < 12; row += 1) {
      await panel.keyboard.press('ArrowDown');
      await expect.poll(async () => chosenRow(panel)).toEqual({ row, isInSight: true });
    }
  });
});

describe('the tab in front', () => {
  it('is followed: another article, a page without one, a page that no extension can read', async () => {
    await waitForText(panel, 'Minsk agreements');
    const other = await harness.visit(
      '/other',
      articlePage({ paragraphs: PARAGRAPHS.slice(0, 2) }),
    );
    await panel.waitForFunction(
      () =>
        document.body.innerText.includes('NATO') &&
        !document.body.innerText.includes('Minsk agreements'),
      PATIENCE,
    );
    await other.goto(harness.site.put('/long', { body: LONG_ARTICLE }));
    await waitForText(panel, 'Minsk agreements');
    await other.goto(harness.site.put('/notes', { body: '<!doctype html><p>NATO met.</p>' }));
    await waitForText(panel, 'does not look like an article');
    const blank = await harness.browser.newPage();
    await blank.bringToFront();
    await waitForText(panel, 'Newsgloss cannot read this page');
    await blank.close();
    await article.bringToFront();
    await waitForText(panel, 'Minsk agreements');
  });

  it('may be switched off and on', async () => {
    await waitForText(panel, 'Minsk agreements');
    const host = new URL(article.url()).hostname;
    const popup = await harness.openBeside(article, 'popup.html');
    await press(popup, 'on this site');
    await waitForText(panel, `Off on ${host}`);
    await press(popup, 'on this site');
    await waitForText(panel, 'Minsk agreements');
  });
});

it('a page that no panel is beside carries nothing of it', async () => {
  await panel.close();
  const fresh = harness.site.put('/fresh', { body: LONG_ARTICLE });
  const alone = await harness.open(fresh);
  await waitForMarks(alone);
  const popup = await harness.openBeside(alone, 'popup.html');
  expect(await popup.evaluate(hearsFrom, fresh)).toBe(false);
  panel = await harness.openBeside(alone, 'sidepanel.html');
  await waitForText(panel, 'Minsk agreements');
  expect(await popup.evaluate(hearsFrom, fresh)).toBe(true);
});

/** As much of the extension API as the case uses. */
interface OwnApi {
  readonly runtime: { readonly lastError?: unknown };
  readonly tabs: {
    readonly query: (filter: object) => Promise<{ readonly id?: number; readonly url?: string }[]>;
    readonly connect: (tab: number, options: object) => Record<'onMessage' | 'onDisconnect', Heard>;
  };
}
interface Heard {
  readonly addListener: (listener: () => void) => void;
}

/** Whether a page tells its news to an extension page that connects. Runs there, so it stands alone. */
const hearsFrom = async (url: string): Promise<boolean> => {
  const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as OwnApi;
  const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
  if (tab?.id === undefined) throw new Error('no such tab');
  const port = api.tabs.connect(tab.id, { name: 'newsgloss-panel' });
  return new Promise((resolve) => {
    port.onMessage.addListener(() => resolve(true));
    port.onDisconnect.addListener(() => {
      // Chromium takes an error that nobody reads for one that nobody expects.
      const { lastError } = api.runtime;
      resolve(lastError === api);
    });
  });
};
