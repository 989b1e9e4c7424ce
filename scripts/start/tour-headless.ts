/** The demonstration without a display: hovers terms, prints what the cards say, leaves pictures. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

import { launchBrowser } from '../browsers/launch-browser';
import {
  cardText,
  cardTitle,
  hover,
  markedWords,
  waitForCardAtRest,
  waitForMarks,
  waitForNoCard,
} from '../browsers/reader-actions';
import type { Demonstration } from './open-for-reader';

/** Terms hovered on each page: a name, a phrase, a wording and a back-reference. */
const STOPS: readonly (readonly string[])[] = [
  ['Budapest Memorandum', 'full membership in NATO', 'security assurances', 'the alliance'],
  [
    'US-led military bloc',
    'creeping expansion',
    'never controlled nuclear weapons',
    'joined the alliance',
  ],
];
/** Wide enough for two columns in the card, as on a laptop. */
const VIEWPORT = { width: 1_100, height: 860 };
/** What is printed of each card. */
const EXCERPT_CHARACTERS = 320;

/** @param folder where the pictures go; made if missing */
export async function tourHeadless(demo: Demonstration, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser({
    browser: demo.browser,
    extension: demo.extension,
    headless: true,
    viewport: VIEWPORT,
  });
  try {
    for (const [index, address] of demo.addresses.entries()) {
      const page = await browser.newPage();
      await page.goto(address);
      await tourPage(page, {
        stops: STOPS[index] ?? [],
        picture: (name) => join(folder, `${index + 1}-${name}.png`),
      });
    }
  } finally {
    await browser.close();
  }
}

async function tourPage(
  page: Page,
  {
    stops,
    picture,
  }: { readonly stops: readonly string[]; readonly picture: (name: string) => string },
): Promise<void> {
  await waitForMarks(page);
  const words = [...new Set(await markedWords(page))];
  say(`\n${await page.title()}\n  ${words.length} different terms marked: ${words.join(' · ')}`);
  for (const stop of stops) {
    await hover(page, stop);
    const title = await cardTitle(page);
    const text = await cardText(page);
    const path = picture(stop.toLowerCase().replaceAll(/\W+/gu, '-'));
    await waitForCardAtRest(page);
    await page.screenshot({ path });
    say(`\n  “${stop}” opens: ${title}\n    ${text.slice(0, EXCERPT_CHARACTERS)} …\n    ${path}`);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
