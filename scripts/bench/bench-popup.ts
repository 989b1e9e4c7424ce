/**
 * The popup from its first byte to its first answer. It runs in a tab of its own
 * size: automation stops a popup's own window while it opens, and would measure itself.
 * Chromium only, as the other figures of the browser.
 */
import type { Page } from 'puppeteer-core';

import { launchBrowser } from '../browsers/launch-browser';
import { requireBrowser } from '../browsers/require-browser';
import { markdownTable, median, quantile } from './statistics';

const OPENINGS = 30;
const VIEWPORT = { width: 390, height: 560 };

/** Milliseconds since the navigation began. */
interface Opening {
  /** The page has its first words on screen. */
  readonly painted: number;
  /** The search box takes letters. */
  readonly focused: number;
  /** Letters written at that very moment have results on screen: library, files and index are there. */
  readonly ready: number;
}

export async function benchPopup(): Promise<string> {
  const browser = await launchBrowser({
    browser: requireBrowser('chromium'),
    extension: `${process.cwd()}/.output/chrome-mv3-test`,
    headless: true,
    viewport: VIEWPORT,
  });
  try {
    const worker = await browser.waitForTarget((target) => target.url().endsWith('/background.js'));
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(watchOpening);
    const openings: Opening[] = [];
    const bare: number[] = [];
    for (let opening = 0; opening <= OPENINGS; opening += 1) {
      bare.push(await paintBare(page, new URL('manifest.json', worker.url()).href));
      openings.push(await open(page, new URL('popup.html', worker.url()).href));
    }
    // The browser compiles the scripts at the first one, and keeps them.
    const [first, ...later] = openings;
    const row = (name: string, moment: keyof Opening) => [
      name,
      ...figures(later.map((opening) => opening[moment])),
      milliseconds(first?.[moment]),
    ];
    return [
      `Popup: ${OPENINGS} openings after the first, in turn`,
      markdownTable([
        ['', 'median', 'p95', 'the very first'],
        ['a text file of the extension painted', ...figures(bare.slice(1)), milliseconds(bare[0])],
        row('first words painted', 'painted'),
        row('search box focused', 'focused'),
        row('letters written then have their results painted', 'ready'),
      ]),
    ].join('\n\n');
  } finally {
    await browser.close();
  }
}

async function open(page: Page, address: string): Promise<Opening> {
  await page.goto(address);
  const opening = await page.waitForFunction(() => Reflect.get(globalThis, 'opening') as unknown);
  return (await opening.jsonValue()) as Opening;
}

/** The least that a page of the extension takes in this browser on this machine. */
async function paintBare(page: Page, address: string): Promise<number> {
  await page.goto(address);
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  return Number(await painted.jsonValue());
}

/** Runs in the page before any script of ours, so it stands alone. */
function watchOpening(): void {
  let focused = 0;
  addEventListener('focusin', ({ target }) => {
    if (focused > 0 || !(target instanceof HTMLInputElement)) return;
    focused = performance.now();
    // No hand is quick enough to write while the page still draws its box.
    queueMicrotask(() => {
      target.value = 'nuclear';
      target.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  });
  const results = new MutationObserver(() => {
    if (document.querySelector('[role="option"]') === null) return;
    results.disconnect();
    // The second frame begins when the one with the results is on screen.
    requestAnimationFrame(() => requestAnimationFrame(tell));
  });
  results.observe(document, { childList: true, subtree: true });

  function tell(): void {
    const ready = performance.now();
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    Reflect.set(globalThis, 'opening', { painted, focused, ready });
  }
}

function figures(times: readonly number[]): string[] {
  return [median(times), quantile(times, 0.95)].map(milliseconds);
}

function milliseconds(value: number | undefined): string {
  return `${(value ?? Number.NaN).toFixed(0)} ms`;
}
