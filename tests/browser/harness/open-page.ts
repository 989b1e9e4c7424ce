/** A tab, and what goes wrong in it. */
import { setTimeout as pause } from 'node:timers/promises';

import type { Browser, Page } from 'puppeteer-core';

import { PATIENCE_MS } from '../../../scripts/browsers/patience';

/** What pages did that they should not. */
export interface PageLog {
  /** Exceptions and console errors, as text. */
  readonly errors: string[];
  /** Requests that go elsewhere than to the test site. */
  readonly strayRequests: string[];
}

/** How a tab is opened. */
export interface Opening {
  /** What is to be in front when the page loads, if not the page itself. */
  readonly front?: Page | undefined;
  /** Where its requests may go to. */
  readonly site: string;
  readonly log: PageLog;
}

/** Opens an address in a new tab. */
export async function openPage(
  browser: Browser,
  address: string,
  { front, site, log }: Opening,
): Promise<Page> {
  const page = await browser.newPage();
  watch(page, site, log);
  // Sooner done than a tab that Firefox opens in the background.
  await (front ?? page).bringToFront();
  if (address.startsWith('moz-extension:')) await goToOwnInFirefox(page, address);
  else await page.goto(address);
  return page;
}

/** Between two questions to a page that loads, in ms: short beside the loading. */
const ASK_AGAIN_MS = 20;

/** Firefox never tells automation that an extension page has loaded: the page itself is asked. */
async function goToOwnInFirefox(page: Page, address: string): Promise<void> {
  // Ends when the page is closed.
  void page.goto(address, { timeout: 0 }).catch(() => null);
  const end = Date.now() + PATIENCE_MS;
  while (!(await hasLoadedOwn(page))) {
    if (Date.now() > end) throw new Error(`${address} did not load`);
    await pause(ASK_AGAIN_MS);
  }
}

async function hasLoadedOwn(page: Page): Promise<boolean> {
  const isLoaded = page.evaluate(
    () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
  );
  // The blank page goes away under the question.
  return isLoaded.catch(() => false);
}

function watch(page: Page, site: string, log: PageLog): void {
  const note = (text: string): void => {
    // A missing or forbidden favicon is the browser's own business.
    if (!/404|favicon\.ico/u.test(text)) log.errors.push(text);
  };
  page.on('pageerror', (error) => note(error instanceof Error ? error.message : String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && /^(?:https?|wss?):/u.test(url)) log.strayRequests.push(url);
  });
}
