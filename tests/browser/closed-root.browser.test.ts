/**
 * Selected text holds a card whose shadow root is closed, as it is for readers: in the other tests
 * it is open, and browsers tell less of what is selected in a closed one.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import { hover, waitForNoCard } from '../../scripts/browsers/reader-actions';
import { browserUnderTest, testBuild } from './harness/browser-under-test';
import { useOwnBrowser } from './harness/use-harness';

/** Longer than the time a card needs to go away, in ms. */
const SETTLE_MS = 700;
/** From the card's upper left corner to the first words of its summary, in px. */
const TO_SUMMARY = { x: 60, y: 96 };
/** Far from every mark and every card. */
const ASIDE = { x: 980, y: 740 };
const OPEN_CARD = '[popover="manual"]:popover-open';

let folder: string;
afterAll(async () => rm(folder, { recursive: true }));

/** The test build, its shadow roots closed again. */
const harness = useOwnBrowser(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgloss-'));
  await cp(testBuild(), folder, { recursive: true });
  const script = join(folder, 'content-scripts', 'reader.js');
  const parts = (await readFile(script, 'utf8')).split('shadowMode:`open`');
  if (parts.length !== 2) throw new Error('the test build has another way to open its roots');
  await writeFile(script, parts.join('shadowMode:`closed`'));
  return { extension: folder };
});
let page: Page;
let summary: { x: number; y: number };

beforeEach(async () => {
  page = await harness.openArticle({ before: '<button id="button">A button</button>' });
  await hover(page, 'Budapest Memorandum');
  const card = await page.waitForSelector(OPEN_CARD);
  const { x, y } = (await card?.boundingBox()) ?? { x: 0, y: 0 };
  summary = { x: x + TO_SUMMARY.x, y: y + TO_SUMMARY.y };
  await page.mouse.move(summary.x, summary.y, { steps: 6 });
});

/** The selection is all that holds the card; without it, the card goes. */
async function expectHeld(): Promise<void> {
  // The click took the focus along, which would hold the card by itself.
  await page.focus('#button');
  await page.mouse.move(ASIDE.x, ASIDE.y);
  await pause(SETTLE_MS);
  expect(await page.$(OPEN_CARD)).not.toBeNull();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await waitForNoCard(page);
}

describe('a card with a closed root does not close while text in it is selected', () => {
  it('with the mouse', async () => {
    expect(await page.$eval(OPEN_CARD, ({ shadowRoot }) => shadowRoot)).toBeNull();
    await page.mouse.down();
    await page.mouse.move(summary.x + 120, summary.y, { steps: 4 });
    await page.mouse.up();
    await expectHeld();
  });

  it('with the keyboard', async () => {
    // Chromium extends by keyboard only what the mouse began.
    const count = browserUnderTest() === 'chromium' ? 2 : 1;
    await page.mouse.click(summary.x, summary.y, { count });
    await page.keyboard.down('Shift');
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    await expectHeld();
  });

  it('but does once the click in it selected nothing', async () => {
    await page.mouse.click(summary.x, summary.y);
    await page.focus('#button');
    await page.mouse.move(ASIDE.x, ASIDE.y);
    await waitForNoCard(page);
  });
});
