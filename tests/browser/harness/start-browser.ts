/** A browser with the extension in it, and a web site for it to read. */
import type { Browser, Page } from 'puppeteer-core';

import { FIREFOX_UUID, launchBrowser } from '../../../scripts/browsers/launch-browser';
import { requireBrowser } from '../../../scripts/browsers/require-browser';
import type { SystemWishes } from '../../../scripts/browsers/system-wishes';
import { browserUnderTest, testBuild } from './browser-under-test';
import { openPage, type PageLog } from './open-page';
import { startTestSite, type TestSite } from './test-site';

export interface StartedBrowser {
  readonly browser: Browser;
  readonly site: TestSite;
  /** Of all pages opened here. */
  readonly log: PageLog;
  /** Opens an address in a new tab, in front of the others or behind a certain one. */
  readonly open: (address: string, front?: Page) => Promise<Page>;
  /** Address of one of the extension's own pages, such as `popup.html`. */
  readonly ownAddress: (path: string) => string;
  /** A page of the extension's own, behind all others: through it tests act as the extension. */
  readonly hand: Page;
  readonly close: () => Promise<void>;
}

/** What differs from the usual browser. */
export interface StartChoices extends SystemWishes {
  /** Folder of another build than the usual one. */
  readonly extension?: string;
  /** Folder for what the reader saves. */
  readonly downloads?: string;
}

/** The size of every window and page, in CSS px. */
export const VIEWPORT = { width: 1_000, height: 760 };

/** It asks the browser for nothing but storage, and no test is about it being open. */
const HAND = 'corrections.html';

/** Starts both; a second or two in Chromium, some in Firefox. */
export async function startBrowser(choices: StartChoices = {}): Promise<StartedBrowser> {
  const [browser, site] = await Promise.all([
    launchBrowser({
      browser: requireBrowser(browserUnderTest()),
      extension: testBuild(),
      headless: true,
      viewport: VIEWPORT,
      ...choices,
    }),
    startTestSite(),
  ]);
  const log: PageLog = { errors: [], strayRequests: [] };
  const open = async (address: string, front?: Page): Promise<Page> =>
    openPage(browser, address, { front, site: site.origin, log });
  const own = await ownOrigin(browser);
  const ownAddress = (path: string): string => `${own}/${path}`;
  return {
    browser,
    site,
    log,
    open,
    ownAddress,
    hand: await open(ownAddress(HAND)),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** Where the extension's own pages are. */
async function ownOrigin(browser: Browser): Promise<string> {
  if (browserUnderTest() === 'firefox') return `moz-extension://${FIREFOX_UUID}`;
  const worker = await browser.waitForTarget((target) =>
    target.url().startsWith('chrome-extension://'),
  );
  // The origin of such a URL is "null" to some engines.
  return worker.url().split('/').slice(0, 3).join('/');
}
