/**
 * What a page notices: script time with and without the extension, on loads in
 * turn, and the time from the end of the intent delay to a painted card.
 * Chromium only: it alone says how long scripts ran (`Performance.getMetrics`).
 */
import type { Browser, Page } from 'puppeteer-core';

import { launchBrowser } from '../browsers/launch-browser';
import { hover, waitForMarks, waitForNoCard } from '../browsers/reader-actions';
import { requireBrowser } from '../browsers/require-browser';
import { serveFolder } from '../browsers/serve-folder';
import { markdownTable, median, quantile } from './statistics';

const LOADS = 15;
const HOVERS = 25;
/** Pages of which only the first card counts: it brings the script that shows cards. */
const FIRST_CARDS = 20;
/** The page side is done with an article long before. */
const SETTLE_MS = 900;
/** How long the pointer has to rest before a card is asked for (lib/preview/preview-timing.ts). */
const DWELL_MS = 350;
const ARTICLE = 'wire-report.html';

/** Needs the test build: a card's paint can only be watched where its shadow root is open. */
export async function benchPage(): Promise<string> {
  const server = await serveFolder('scripts/start/articles');
  const found = requireBrowser('chromium');
  const viewport = { width: 1_100, height: 860 };
  const launch = async (extension: string) =>
    launchBrowser({ browser: found, extension, headless: true, viewport });
  const withIt = await launch(`${process.cwd()}/.output/chrome-mv3-test`);
  const without = await launch(`${process.cwd()}/tests/browser/empty-extension`);
  try {
    const address = `${server.origin}/${ARTICLE}`;
    const times = { with: [] as number[], without: [] as number[] };
    for (let load = 0; load <= LOADS; load += 1) {
      const [ours, theirs] = [
        await scriptTime(withIt, address),
        await scriptTime(without, address),
      ];
      // The first load of each warms up.
      if (load > 0) {
        times.with.push(ours);
        times.without.push(theirs);
      }
    }
    const first: number[] = [];
    for (let page = 0; page < FIRST_CARDS; page += 1)
      first.push(...(await hoverTimes(withIt, address, 1)));
    const [, ...later] = await hoverTimes(withIt, address, HOVERS);
    return [
      `Page: ${ARTICLE}, ${LOADS} loads in turn, ${FIRST_CARDS} first cards, ${HOVERS - 1} next ones`,
      markdownTable([
        ['', 'median', 'p95'],
        [
          'script time of the page with the extension',
          milliseconds(median(times.with)),
          milliseconds(quantile(times.with, 0.95)),
        ],
        [
          'without',
          milliseconds(median(times.without)),
          milliseconds(quantile(times.without, 0.95)),
        ],
        ['difference of medians', milliseconds(median(times.with) - median(times.without)), ''],
        hoverRow("a page's first card", first),
        hoverRow('its next ones', later),
      ]),
    ].join('\n\n');
  } finally {
    await Promise.all([withIt.close(), without.close(), server.close()]);
  }
}

function hoverRow(card: string, times: readonly number[]): string[] {
  return [
    `hover at rest to ${card} painted, less the intent delay of ${DWELL_MS} ms`,
    milliseconds(median(times)),
    milliseconds(quantile(times, 0.95)),
  ];
}

async function scriptTime(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  await pause(SETTLE_MS);
  const { ScriptDuration = Number.NaN } = await page.metrics();
  await page.close();
  return ScriptDuration * 1_000;
}

async function hoverTimes(browser: Browser, address: string, turns: number): Promise<number[]> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    addEventListener(
      'pointermove',
      ({ timeStamp }) => Object.assign(globalThis, { restedAt: timeStamp }),
      true,
    );
  });
  await page.goto(address);
  await waitForMarks(page);
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    await hover(page, 'Budapest Memorandum');
    times.push((await timeToPaint(page)) - DWELL_MS);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.mouse.move(5, 5);
    // Longer than the time in which a next card opens at once.
    await pause(600);
  }
  await page.close();
  return times;
}

/** From the last pointer move, as the page saw it, to the end of the frame that has the card. */
async function timeToPaint(page: Page): Promise<number> {
  return page.evaluate(
    async () =>
      new Promise<number>((resolve) => {
        const began = Number(Reflect.get(globalThis, 'restedAt'));
        // Callbacks come before the frame is drawn, the next task after it.
        const look = () => {
          if (document.querySelector('[popover="manual"]:popover-open') === null)
            requestAnimationFrame(look);
          else setTimeout(() => resolve(performance.now() - began), 0);
        };
        requestAnimationFrame(look);
      }),
  );
}

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}
