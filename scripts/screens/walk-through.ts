/** What the pictures show, in the order in which a reader meets it; light and dark in turn. */
import type { Page } from 'puppeteer-core';

import { clickInCard, hover, placeOf, waitForCard, waitForMarks } from '../browsers/reader-actions';
import { standBeside } from './beside';
import { dress, rest, type Look, type Stage } from './stage';

/** A picture by its name in docs/screens. */
export interface Scene {
  readonly name: string;
  /** The page as it is to be photographed. */
  readonly set: (stage: Stage) => Promise<Page>;
}

const WIRE = 'wire-report.html';
const COMMENT = 'state-commentary.html';
const LIGHT: Look = { width: 1_000, height: 680, isDark: false };
const DARK: Look = { ...LIGHT, isDark: true };
/** A compact card shows all it has. */
const TALL = { width: 900, height: 830 };
const PHONE = { width: 390, height: 720 };
/** As wide as the browser makes them. */
const PANEL_WIDTH = 380;
const POPUP = { width: 390, height: 500 };

const MEMORANDUM = onCard(WIRE, 'Budapest Memorandum', { ...LIGHT, ...TALL });
const EXPANSION = onCard(COMMENT, 'NATO expansion', { ...DARK, ...TALL });

export const WALK_THROUGH: readonly Scene[] = [
  { name: 'first-run', set: firstRun },
  { name: 'card-dark', set: EXPANSION },
  { name: 'card', set: MEMORANDUM },
  { name: 'card-dark-expanded', set: expanded(EXPANSION) },
  { name: 'card-expanded', set: expanded(MEMORANDUM) },
  { name: 'wording-dark', set: onCard(COMMENT, 'creeping expansion', DARK) },
  { name: 'pinned', set: pinned },
  { name: 'keyboard-dark', set: keyboard },
  { name: 'sheet', set: sheet },
  { name: 'panel-dark', set: panel },
  { name: 'popup', set: popup },
  { name: 'options-dark', set: options },
];

/** The page after the installation, with a card on its article. */
async function firstRun(stage: Stage): Promise<Page> {
  const page = await stage.own('welcome.html', LIGHT);
  await waitForMarks(page);
  await hover(page, 'Budapest Memorandum');
  await waitForCard(page);
  return page;
}

function onCard(file: string, words: string, look: Look): Scene['set'] {
  return async (stage) => {
    const page = await stage.article(file, look);
    await hover(page, words);
    await waitForCard(page);
    return page;
  };
}

function expanded(set: Scene['set']): Scene['set'] {
  return async (stage) => {
    const page = await set(stage);
    await rest();
    await clickInCard(page, 'More');
    await rest();
    const middle = await (
      await waitForCard(page)
    ).evaluate((card) => {
      const box = card.querySelector('.ng-card')?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    });
    // Past the summary, to the positions.
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.wheel({ deltaY: 260 });
    return page;
  };
}

/** A card put aside, another one at its words. */
async function pinned(stage: Stage): Promise<Page> {
  const page = await stage.article(WIRE, { ...LIGHT, width: 1_100 });
  await hover(page, 'Budapest Memorandum');
  await rest();
  await clickInCard(page, 'Keep this card open');
  await hover(page, 'full membership in NATO');
  return page;
}

/** The third term by its key; its mark says which it is. */
async function keyboard(stage: Stage): Promise<Page> {
  const page = await stage.article(COMMENT, DARK);
  for (let term = 0; term < 3; term += 1) {
    await stage.command('next-term');
    await rest();
  }
  await waitForCard(page);
  return page;
}

async function sheet(stage: Stage): Promise<Page> {
  const page = await stage.article(WIRE, { ...PHONE, isDark: false, hasTouch: true });
  const { x, y } = await placeOf(page, 'Budapest Memorandum');
  await page.touchscreen.tap(x, y);
  await waitForCard(page);
  return page;
}

async function panel(stage: Stage): Promise<Page> {
  const narrow = { width: 560, height: 600, isDark: true };
  const page = await stage.article(COMMENT, narrow);
  const toolbar = await stage.popup();
  await toolbar.locator('text/Open beside the page').click();
  const beside = await stage.panel();
  await dress(beside, true);
  await beside.setViewport({ width: PANEL_WIDTH, height: narrow.height });
  await beside.locator('text/NATO').click();
  await rest();
  return standBeside(page.browser(), [
    { page, ...narrow },
    { page: beside, width: PANEL_WIDTH, height: narrow.height },
  ]);
}

async function popup(stage: Stage): Promise<Page> {
  const article = await stage.article(WIRE, LIGHT);
  const page = await stage.popup();
  await dress(page, false);
  await rest();
  return standBeside(article.browser(), [{ page, ...POPUP }]);
}

async function options(stage: Stage): Promise<Page> {
  return stage.own('options.html', DARK);
}
