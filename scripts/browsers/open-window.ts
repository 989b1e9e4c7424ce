/** An address in a window of its own, for as long as somebody looks at it. */
import puppeteer, { type Browser } from 'puppeteer-core';

import { requireBrowser } from './require-browser';

/** Resolves when the address is open in Chromium. */
export async function openWindow(address: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium').path,
    headless: false,
    defaultViewport: null,
    // Without a sandbox only where there cannot be one; the pages are our own.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(address);
  return browser;
}

/** Resolves when the window is closed. */
export async function untilClosed(browser: Browser): Promise<void> {
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
  });
}
