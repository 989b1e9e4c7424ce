/** The popup beside a real article: what it shows, switches and opens. */
import { readFile } from 'node:fs/promises';

import type { KeyInput, Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';

import { PATIENCE, PATIENCE_MS } from '../../scripts/browsers/patience';
import {
  cardText,
  hover,
  markedWords,
  waitForCard,
  waitForMarks,
} from '../../scripts/browsers/reader-actions';
import { useHarness } from './harness/use-harness';
import {
  chosenRow,
  isInSight,
  press,
  pressKey,
  store,
  stored,
  textOf,
  waitForText,
  write,
} from './own-page';

/** Prose, but too little of it for an article. */
const NOTES = `<!doctype html><html lang="en"><title>Notes</title><main><h1>Notes</h1>
<p>The Budapest Memorandum of 1994 was signed by four states, and NATO was not one of them.</p></main></html>`;

/** As large as browsers let a popup be, or less. */
const POPUP = { width: 390, height: 560 };
/** 18 topics. */
const WIRE_REPORT = 'scripts/start/articles/wire-report.html';
const SEARCH = '[role="combobox"]';

const harness = useHarness();
let article: Page;
let popup: Page;

beforeEach(async () => {
  article = await harness.openArticle();
  await openPopupBeside(article);
});

async function openPopupBeside(page: Page): Promise<void> {
  popup = await harness.openBeside(page, 'popup.html');
  await waitForText(popup, 'SOURCES SHOWN');
}

async function waitForNoMarks(): Promise<void> {
  await article.waitForFunction(
    () => [...CSS.highlights.values()].every(({ size }) => size === 0),
    PATIENCE,
  );
}

/** Real ones, where the focus is. */
async function keys(...names: readonly KeyInput[]): Promise<void> {
  for (const name of names) await popup.keyboard.press(name);
}

/** Role or words of what has the focus. */
async function focused(): Promise<string | null | undefined> {
  return popup.evaluate(
    () => document.activeElement?.getAttribute('role') ?? document.activeElement?.textContent,
  );
}

async function query(): Promise<string> {
  return popup.$eval(SEARCH, (box) => (box as HTMLInputElement).value);
}

describe('the page in front', () => {
  it('has its topics listed, with a card behind each', async () => {
    await waitForText(popup, 'ON THIS PAGE');
    const text = await textOf(popup);
    for (const title of ['Budapest Memorandum', 'NATO', 'Minsk agreements']) {
      expect(text).toContain(title);
    }
    await press(popup, 'Budapest Memorandum');
    await waitForText(popup, 'TIMELINE');
    await press(popup, 'Back to the list');
    await waitForText(popup, 'ON THIS PAGE');
  });

  it('has its topics by importance, six at first, and the sources in sight below them', async () => {
    const wire = await harness.visit('/wire', await readFile(WIRE_REPORT, 'utf8'));
    await waitForMarks(wire);
    await openPopupBeside(wire);
    await popup.setViewport(POPUP);
    await popup.bringToFront();
    await waitForText(popup, 'more topics');
    const titles = async () =>
      popup.$$eval('li b', (rows) => rows.map(({ textContent }) => textContent));
    expect(await titles()).toHaveLength(6);
    expect((await titles())[0]).toBe('Budapest Memorandum');
    const text = await textOf(popup);
    expect(text.indexOf('NATO membership bid')).toBeLessThan(text.indexOf('Kyiv'));
    expect(await isInSight(popup, '.ng-chips')).toBe(true);
    await popup.focus(SEARCH);
    for (let row = 0; row < 7; row += 1) await keys('ArrowDown');
    expect(await focused()).toMatch(/more topics$/u);
    await keys('Enter');
    await expect.poll(async () => (await titles()).length).toBeGreaterThan(12);
    await expect.poll(focused).toBe((await titles())[6]);
  });

  it('is switched off and on again, at once', async () => {
    await press(popup, 'on this site');
    await waitForNoMarks();
    await waitForText(popup, 'Off on');
    await press(popup, 'on this site');
    await waitForMarks(article);
    expect(await markedWords(article)).toContain('Budapest Memorandum');
  });

  it('is switched off with everything', async () => {
    await press(popup, 'on everywhere');
    await waitForNoMarks();
    await waitForText(popup, 'off everywhere');
  });

  it('is switched on where it is no article', async () => {
    const notes = await harness.visit('/notes', NOTES);
    await openPopupBeside(notes);
    await waitForText(popup, 'does not look like an article');
    await press(popup, 'Switch on here anyway');
    await waitForMarks(notes);
    await waitForText(popup, 'On for every page of');
  });

  it('may be one that no extension can read', async () => {
    const blank = await harness.browser.newPage();
    await openPopupBeside(blank);
    await waitForText(popup, 'Newsgloss cannot read this page');
    await blank.close();
  });
});

describe('search', () => {
  it('finds a topic in spite of a typo and opens its card by keys', async () => {
    await write(popup, SEARCH, 'budapset memor');
    await waitForText(popup, 'Budapest Memorandum');
    await pressKey(popup, SEARCH, 'ArrowDown');
    await pressKey(popup, SEARCH, 'Enter');
    await waitForText(popup, 'KEY FACTS');
    expect(await textOf(popup)).toMatch(/Russia.*Ukraine/u);
  });

  it('says when there is nothing', async () => {
    await write(popup, SEARCH, 'zzzzqqqq');
    await waitForText(popup, 'No topic found');
  });
});

describe('the keyboard', () => {
  /** Every word of it is in many summaries. */
  const MANY = 'treaty';

  beforeEach(async () => {
    await waitForText(popup, 'ON THIS PAGE');
    await popup.setViewport(POPUP);
    await popup.bringToFront();
  });

  it('begins in the search box, which Escape clears before it is the browser’s', async () => {
    expect(await focused()).toBe('combobox');
    await popup.keyboard.type('budapest');
    await popup.waitForSelector('[role="option"] mark', PATIENCE);
    const marked = await popup.$$eval('[role="option"] b mark', (found) =>
      found.map(({ textContent }) => textContent),
    );
    expect(marked).toContain('Budapest');
    // A tab does not close by it as a popup does: what counts is who acts on the key.
    await popup.evaluate(() => {
      addEventListener('keydown', (event) => {
        document.title = `${event.key} ${event.defaultPrevented ? 'ours' : 'the browser’s'}`;
      });
    });
    await keys('Escape');
    await expect.poll(query).toBe('');
    expect(await popup.title()).toBe('Escape ours');
    await waitForText(popup, 'ON THIS PAGE');
    await keys('Escape');
    await expect.poll(async () => popup.title()).toBe('Escape the browser’s');
  });

  it('keeps the chosen result in sight, and opens it', async () => {
    await popup.keyboard.type(MANY);
    await expect.poll(async () => (await popup.$$('[role="option"]')).length).toBe(12);
    for (const row of [...Array(12).keys(), 0]) {
      await keys('ArrowDown');
      await expect.poll(async () => chosenRow(popup)).toEqual({ row, isInSight: true });
    }
    expect(await isInSight(popup, SEARCH)).toBe(true);
    await keys('ArrowUp');
    await expect.poll(async () => chosenRow(popup)).toEqual({ row: 11, isInSight: true });
    expect(await focused()).toBe('combobox');
    const title = await popup.$eval('[aria-selected="true"] b', ({ textContent }) => textContent);
    await keys('Enter');
    await waitForText(popup, 'KEY FACTS');
    expect(await popup.$eval('h2[id]', ({ textContent }) => textContent)).toBe(title);
    await keys('Escape');
    await expect.poll(async () => (await popup.$$('[role="option"]')).length).toBe(12);
  });

  it('goes down into the topics of the page, and up again into the search box', async () => {
    const titles = await popup.$$eval('li b', (rows) => rows.map(({ textContent }) => textContent));
    await keys('ArrowDown');
    expect(await focused()).toBe(titles[0]);
    await keys('ArrowDown');
    expect(await focused()).toBe(titles[1]);
    await keys('ArrowUp', 'ArrowUp');
    expect(await focused()).toBe('combobox');
    await keys('ArrowDown', 'Enter');
    await waitForText(popup, 'KEY FACTS');
    expect(await popup.$eval('h2[id]', ({ textContent }) => textContent)).toBe(titles[0]);
  });
});

describe('sources', () => {
  it('hidden in the popup are hidden in a card that is open, which says so', async () => {
    await hover(article, 'Budapest Memorandum');
    await waitForCard(article);
    expect(await cardText(article)).not.toContain('Show all');
    await press(popup, 'No state-controlled media');
    await article.waitForFunction(
      () =>
        document
          .querySelector('[popover="manual"]')
          ?.shadowRoot?.textContent.includes('Show all') ?? false,
      PATIENCE,
    );
    expect(await cardText(article)).toMatch(/\d+ of \d+ sources shown/u);
    await waitForText(popup, 'sources hidden');
  });
});

describe('trouble', () => {
  it('with stored settings is said, and the old value is kept', async () => {
    await store(popup, { settings: { version: 1, settings: { marks: 'all', sites: 5 } } });
    await popup.close();
    await openPopupBeside(article);
    await waitForText(popup, 'Some settings were damaged');
    await press(popup, 'on everywhere');
    await popup.waitForFunction(() => !document.body.innerText.includes('damaged'), {
      timeout: PATIENCE_MS,
      polling: 50,
    });
    expect(await stored(popup, 'settings-set-aside')).toMatchObject({ version: 1 });
    expect(await stored(popup, 'settings')).toMatchObject({
      settings: { marks: 'all', enabled: false, sites: {} },
    });
  });

  it('with settings of a newer version changes nothing', async () => {
    const newer = { version: 99, settings: { future: true } };
    await store(popup, { settings: newer });
    await popup.close();
    await openPopupBeside(article);
    await waitForText(popup, 'written by a newer Newsgloss');
    await press(popup, 'on everywhere');
    await waitForText(popup, 'This change was not stored');
    expect(await stored(popup, 'settings')).toEqual(newer);
  });
});
