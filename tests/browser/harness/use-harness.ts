/** What every file of browser tests begins with: a browser, a web site, and order after each case. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test as base } from 'vitest';

import { waitForMarks } from '../../../scripts/browsers/reader-actions';
import { type ArticleParts, articlePage } from './articles';
import { type AsBrowser, asBrowser } from './as-browser';
import { type AsExtension, asExtension } from './as-extension';
import type { PageLog } from './open-page';
import { startBrowser, type StartChoices, type StartedBrowser } from './start-browser';
import type { TestSite } from './test-site';

/** There in cases and in hooks, not before. */
export interface Harness extends PageLog, AsExtension, AsBrowser {
  readonly browser: Browser;
  readonly site: TestSite;
  /** Opens an address of the test site in a new tab in front. */
  readonly open: (address: string) => Promise<Page>;
  /** Serves a page and opens it. */
  readonly visit: (
    path: string,
    body: string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Page>;
  /** Serves an article, opens it, and waits until it has marks. */
  readonly openArticle: (parts?: ArticleParts) => Promise<Page>;
  /** Opens one of the extension's own pages, such as `options.html`, in a new tab in front. */
  readonly openOwn: (path: string) => Promise<Page>;
  /** The same behind another page, which popup and panel, tabs in a test, are about. */
  readonly openBeside: (front: Page, path: string) => Promise<Page>;
}

/** Starting a browser takes seconds: all files of a run have the same one. */
// oxlint-disable-next-line no-empty-pattern -- Vitest reads from it what else is needed
const test = base.extend('usual', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const started = await startBrowser();
  onCleanup(async () => started.close());
  return started;
});

/**
 * The browser of all tests. After each case its pages are closed, the extension
 * is as new, and nothing may have gone wrong.
 */
export function useHarness(): Harness {
  let running: StartedBrowser | null = null;
  test.beforeAll(({ usual }) => {
    running = usual;
  });
  return keepOrder(() => running);
}

/** The same in a browser that ends with the file or suite: for what would outlast a case. */
export function useOwnBrowser(choose: () => Promise<StartChoices> = async () => ({})): Harness {
  let own: StartedBrowser | null = null;
  beforeAll(async () => {
    own = await startBrowser(await choose());
  });
  afterAll(async () => own?.close());
  return keepOrder(() => own);
}

function keepOrder(running: () => StartedBrowser | null): Harness {
  const started = (): StartedBrowser => {
    const browser = running();
    if (browser === null) throw new Error('The browser starts when the cases do, not before.');
    return browser;
  };
  const pages: Page[] = [];
  const open = async (address: string, front?: Page): Promise<Page> => {
    const page = await started().open(address, front);
    pages.push(page);
    return page;
  };
  const visit: Harness['visit'] = async (path, body, headers = {}) =>
    open(started().site.put(path, { body, headers }));
  const extension = asExtension(() => started().hand);
  const itself = asBrowser(() => started().browser);
  let isLost = false;
  const losing = (lose: () => Promise<void>) => async (): Promise<void> => {
    isLost = true;
    await lose();
  };

  afterEach(async () => {
    await Promise.all(pages.splice(0).map(async (page) => page.close().catch(() => null)));
    const { site, log } = started();
    // A reloaded extension has lost its pages, and is not used again.
    if (!isLost) await extension.forget();
    site.clear();
    const wrong = { errors: log.errors.splice(0), strayRequests: log.strayRequests.splice(0) };
    expect(wrong).toEqual({ errors: [], strayRequests: [] });
  });

  return {
    ...extension,
    ...itself,
    reload: losing(extension.reload),
    switchOff: losing(itself.switchOff),
    get browser() {
      return started().browser;
    },
    get site() {
      return started().site;
    },
    get errors() {
      return started().log.errors;
    },
    get strayRequests() {
      return started().log.strayRequests;
    },
    open: async (address) => open(address),
    visit,
    openArticle: async (parts) => {
      const page = await visit('/article', articlePage(parts));
      await waitForMarks(page);
      return page;
    },
    openOwn: async (path) => open(started().ownAddress(path)),
    openBeside: async (front, path) => open(started().ownAddress(path), front),
  };
}
