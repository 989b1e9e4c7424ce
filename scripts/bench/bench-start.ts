/**
 * The background's cold start: browsers stop it after half a minute, so most
 * readers' first page wakes it. Measured where a page would notice: from a
 * question to its answer, with the background stopped and with it running; and
 * with a hundred tabs asking at once, as after a restart. Chromium only.
 */
import type { Browser, Page } from 'puppeteer-core';

import { launchBrowser } from '../browsers/launch-browser';
import { requireBrowser } from '../browsers/require-browser';
import { benchTexts } from './bench-texts';
import { blocksOf } from './contenders';
import { markdownTable, median, quantile } from './statistics';

const STARTS = 20;
const TABS = 100;

export async function benchStart(): Promise<string> {
  const browser = await launchBrowser({
    browser: requireBrowser('chromium'),
    extension: `${process.cwd()}/.output/chrome-mv3-test`,
    headless: true,
  });
  try {
    const worker = await backgroundOf(browser);
    const page = await browser.newPage();
    await page.goto(new URL('popup.html', worker.url()).href);
    const { texts } = benchTexts();
    const articles = Array.from({ length: TABS }, (_, index) => texts[index % texts.length] ?? '');
    const cold: number[] = [];
    const warm: number[] = [];
    const queue: number[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      const article = articles.slice(start, start + 1);
      await stopBackground(browser);
      cold.push(await ask(page, article));
      warm.push(await ask(page, article));
    }
    for (let start = 0; start < STARTS / 4; start += 1) {
      await stopBackground(browser);
      queue.push(await ask(page, articles));
    }
    return [
      `Start of the background: ${STARTS} starts, one article each; ${TABS} articles asked for at once`,
      markdownTable([
        ['', 'median', 'p95'],
        ['question to mentions, background running', ...figures(warm)],
        ['question to mentions, background stopped', ...figures(cold)],
        [`${TABS} tabs at once, background stopped, the last one’s mentions`, ...figures(queue)],
      ]),
    ].join('\n\n');
  } finally {
    await browser.close();
  }
}

async function backgroundOf(browser: Browser) {
  return browser.waitForTarget((target) => target.url().endsWith('/background.js'));
}

async function stopBackground(browser: Browser): Promise<void> {
  await (await (await backgroundOf(browser)).worker())?.close();
}

/** Milliseconds until the last of the texts has its mentions. */
async function ask(page: Page, texts: readonly string[]): Promise<number> {
  const requests = texts.map((text) => ({
    article: { title: '', host: '', published: null },
    blocks: blocksOf(text),
  }));
  return page.evaluate(async (asks) => {
    const { runtime } = (
      globalThis as unknown as {
        chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
      }
    ).chrome;
    const began = performance.now();
    const replies = await Promise.all(
      asks.map((request) =>
        runtime.sendMessage({ newsgloss: 1, question: 'find-mentions', ask: request }),
      ),
    );
    const elapsed = performance.now() - began;
    const failed = replies.find((reply) => !Object.hasOwn(Object(reply), 'answer'));
    if (failed !== undefined) throw new Error(`no mentions: ${JSON.stringify(failed)}`);
    return elapsed;
  }, requests);
}

function figures(values: readonly number[]): [string, string] {
  return [milliseconds(median(values)), milliseconds(quantile(values, 0.95))];
}

function milliseconds(value: number): string {
  return `${value.toFixed(0)} ms`;
}
