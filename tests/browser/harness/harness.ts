/** One browser with the extension, one web site, and what happens in them. */
import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';

import {
  FIREFOX_UUID,
  launchBrowser,
  type LaunchRequest,
} from '../../../scripts/browsers/launch-browser';
import { requireBrowser } from '../../../scripts/browsers/require-browser';
import { browserUnderTest, testBuild } from './browser-under-test';
import { startTestSite, type TestSite } from './test-site';

export interface Harness {
  readonly browser: Browser;
  readonly site: TestSite;
  /** Errors of any page opened here: exceptions and console errors, as text. */
  readonly errors: string[];
  /** Requests of any page opened here that go elsewhere than to the test site. */
  readonly strayRequests: string[];
  /** Opens an address of the test site in a new tab in front. */
  readonly open: (address: string) => Promise<Page>;
  /** Serves a page and opens it. */
  readonly visit: (
    path: string,
    body: string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Page>;
  /** Closes all pages opened here, and expects that nothing went wrong in them: for afterEach. */
  readonly endCase: () => Promise<void>;
  /** Opens one of the extension's own pages, such as `popup.html`. */
  readonly openOwn: (path: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export const VIEWPORT = { width: 1_000, height: 760 };

/**
 * @param extension another build than the usual one
 * @param system what the reader asked the system for
 */
export async function startHarness(
  extension = testBuild(),
  system: Pick<LaunchRequest, 'isMotionReduced'> = {},
): Promise<Harness> {
  const kind = browserUnderTest();
  const [browser, site] = await Promise.all([
    launchBrowser({
      browser: requireBrowser(kind),
      extension,
      headless: true,
      viewport: VIEWPORT,
      ...system,
    }),
    startTestSite(),
  ]);
  const pages: Page[] = [];
  const errors: string[] = [];
  const strayRequests: string[] = [];
  const own = await ownOrigin(browser);
  const open = async (address: string): Promise<Page> => {
    const page = await browser.newPage();
    watch(page, { errors, strayRequests, allowed: [site.origin, own] });
    await goTo(page, address);
    await page.bringToFront();
    pages.push(page);
    return page;
  };
  return {
    browser,
    site,
    errors,
    strayRequests,
    open,
    visit: async (path, body, headers = {}) => open(site.put(path, { body, headers })),
    endCase: async () => {
      for (const page of pages.splice(0)) await page.close().catch(() => null);
      expect(errors.splice(0)).toEqual([]);
      expect(strayRequests.splice(0)).toEqual([]);
    },
    openOwn: async (path) => open(`${own}/${path}`),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** Firefox never tells automation that an extension page has loaded; this is long enough for it. */
const FIREFOX_OWN_PAGE_MS = 1_000;

async function goTo(page: Page, address: string): Promise<void> {
  if (!address.startsWith('moz-extension:')) await page.goto(address);
  else await page.goto(address, { timeout: FIREFOX_OWN_PAGE_MS }).catch(() => null);
}

function watch(
  page: Page,
  log: {
    readonly errors: string[];
    readonly strayRequests: string[];
    readonly allowed: readonly string[];
  },
): void {
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
    const isOurs = log.allowed.some((origin) => url.startsWith(origin));
    if (!isOurs && /^(?:https?|wss?):/u.test(url)) log.strayRequests.push(url);
  });
}

/** Where the extension's own pages are. */
async function ownOrigin(browser: Browser): Promise<string> {
  if (browserUnderTest() === 'firefox') return `moz-extension://${FIREFOX_UUID}`;
  const worker = await browser.waitForTarget((target) =>
    target.url().startsWith('chrome-extension://'),
  );
  return new URL(worker.url()).origin === 'null'
    ? worker.url().split('/').slice(0, 3).join('/')
    : new URL(worker.url()).origin;
}
