/**
 * Draws public/icon/*.png from docs/icon/icon.svg. Run it after changing the drawing:
 *
 * node --import ./scripts/typescript-imports.mjs scripts/icons.ts
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import puppeteer from 'puppeteer-core';

import { requireBrowser } from './browsers/require-browser';

/** The browsers' toolbars, lists and stores ask for these. */
const SIZES = [16, 32, 48, 96, 128];
const ROOT = join(import.meta.dirname, '..');

const svg = await readFile(join(ROOT, 'docs/icon/icon.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: requireBrowser('chromium').path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    await page.screenshot({
      path: join(ROOT, `public/icon/${size}.png`),
      omitBackground: true,
    });
  }
} finally {
  await browser.close();
}
