/** The real extension in Chromium, with what a picture needs: pages, the toolbar's popup, the panel. */
import { join } from 'node:path';
import type { Browser, Page, WebWorker } from 'puppeteer-core';

import { launchBrowser } from '../browsers/launch-browser';
import { waitForMarks } from '../browsers/reader-actions';
import { requireBrowser } from '../browsers/require-browser';
import { serveFolder } from '../browsers/serve-folder';

/** As much of the extension API as the stage uses. */
interface OwnApi {
  readonly action: { readonly openPopup: () => Promise<void> };
  readonly tabs: {
    readonly query: (filter: object) => Promise<{ readonly id: number }[]>;
    readonly sendMessage: (tab: number, message: object) => Promise<unknown>;
  };
}

export interface Look {
  readonly isDark: boolean;
  readonly width: number;
  readonly height: number;
  /** A finger instead of a pointer. */
  readonly hasTouch?: boolean;
}

export interface Stage {
  /** A demonstration article with its marks. */
  readonly article: (file: string, look: Look) => Promise<Page>;
  /** A page of the extension, in a tab. */
  readonly own: (file: string, look: Look) => Promise<Page>;
  /** The popup's own window over the page in front. */
  readonly popup: () => Promise<Page>;
  /** The side panel beside it, once it was asked for. */
  readonly panel: () => Promise<Page>;
  /** Presses a key of the extension, in the page in front. */
  readonly command: (name: 'next-term' | 'previous-term' | 'enter-card') => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Until a card or a page of ours has come to rest. */
const REST_MS = 700;

/** Starts with the test build of the extension, whose cards automation can look into. */
export async function openStage(): Promise<Stage> {
  const server = await serveFolder('scripts/start/articles');
  const browser = await launchBrowser({
    browser: requireBrowser('chromium'),
    extension: join(process.cwd(), '.output/chrome-mv3-test'),
    headless: true,
  });
  const background = await browser.waitForTarget((target) =>
    target.url().endsWith('/background.js'),
  );
  const worker = async (): Promise<WebWorker> => {
    const found = await background.worker();
    if (found === null) throw new Error('the background is gone');
    return found;
  };
  return {
    article: async (file, look) => {
      const page = await opened(browser, `${server.origin}/${file}`, look);
      await waitForMarks(page);
      return page;
    },
    own: async (file, look) => opened(browser, new URL(file, background.url()).href, look),
    popup: async () => {
      await (
        await worker()
      ).evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: OwnApi };
        await chrome.action.openPopup();
      });
      return ownWindow(browser, '/popup.html');
    },
    panel: async () => ownWindow(browser, '/sidepanel.html'),
    command: async (name) => {
      await (
        await worker()
      ).evaluate(async (command) => {
        const { tabs } = (globalThis as unknown as { chrome: OwnApi }).chrome;
        const [front] = await tabs.query({ active: true });
        const message = { newsgloss: 1, question: 'run-command', ask: { command } };
        if (front) await tabs.sendMessage(front.id, message);
      }, name);
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function opened(browser: Browser, address: string, look: Look): Promise<Page> {
  const page = await browser.newPage();
  await dress(page, look.isDark);
  await page.setViewport({
    width: look.width,
    height: look.height,
    hasTouch: look.hasTouch ?? false,
  });
  await page.goto(address);
  await page.bringToFront();
  return page;
}

async function ownWindow(browser: Browser, path: string): Promise<Page> {
  const target = await browser.waitForTarget((one) => one.url().endsWith(path));
  return target.asPage();
}

/** The reader's system is dark, or light. */
export async function dress(page: Page, isDark: boolean): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' },
  ]);
}

/** Lets what moves come to rest. */
export async function rest(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, REST_MS);
  });
}
