/**
 * `npm run screens`: the pictures of README and docs, from the real extension
 * on the demonstration articles. Needs Chromium; writes docs/screens/.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';

import { launchBrowser } from './browsers/launch-browser';
import { clickInCard, hover, waitForCard, waitForMarks } from './browsers/reader-actions';
import { requireBrowser } from './browsers/require-browser';
import { serveFolder } from './browsers/serve-folder';

const FOLDER = 'docs/screens';
const PAGE_SIZE = { width: 1_000, height: 880 };
const POPUP_SIZE = { width: 390, height: 560 };
const OPTIONS_SIZE = { width: 1_000, height: 760 };
/** Until a card or a page of ours has come to rest. */
const REST_MS = 700;

execFileSync('wxt', ['build', '--mode', 'test'], { stdio: 'ignore' });
const server = await serveFolder('scripts/start/articles');
const browser = await launchBrowser({
  browser: requireBrowser('chromium'),
  extension: join(process.cwd(), '.output/chrome-mv3-test'),
  headless: true,
  viewport: PAGE_SIZE,
});
try {
  await article(browser, {
    page: 'wire-report.html',
    words: 'Budapest Memorandum',
    name: 'card',
    isDark: false,
  });
  await article(browser, {
    page: 'state-commentary.html',
    words: 'NATO expansion',
    name: 'card-dark',
    isDark: true,
  });
  await ownPages(browser);
} finally {
  await browser.close();
  await server.close();
}

async function article(
  inBrowser: Browser,
  shot: {
    readonly page: string;
    readonly words: string;
    readonly name: string;
    readonly isDark: boolean;
  },
): Promise<void> {
  const page = await inBrowser.newPage();
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: shot.isDark ? 'dark' : 'light' },
  ]);
  await page.goto(`${server.origin}/${shot.page}`);
  await waitForMarks(page);
  await hover(page, shot.words);
  await waitForCard(page);
  await picture(page, shot.name);
  await clickInCard(page, 'More');
  await picture(page, `${shot.name}-expanded`);
  await page.close();
}

async function ownPages(inBrowser: Browser): Promise<void> {
  const worker = await inBrowser.waitForTarget((target) =>
    target.url().startsWith('chrome-extension://'),
  );
  const origin = worker.url().split('/').slice(0, 3).join('/');
  const page = await inBrowser.newPage();
  await page.setViewport(POPUP_SIZE);
  await page.goto(`${origin}/popup.html`);
  await pause();
  await page.keyboard.type('nuclear');
  await picture(page, 'popup');
  await page.setViewport(OPTIONS_SIZE);
  await page.goto(`${origin}/options.html`);
  await picture(page, 'options');
  await page.close();
}

async function picture(page: Page, name: string): Promise<void> {
  await pause();
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  process.stdout.write(`${FOLDER}/${name}.png\n`);
}

async function pause(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, REST_MS);
  });
}
