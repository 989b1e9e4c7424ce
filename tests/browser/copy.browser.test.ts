/** What a card gives to take away: citations, a link to a passage, a note on what is wrong. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import { cardText, clickInCard, hover, waitForCard } from '../../scripts/browsers/reader-actions';
import { useOwnBrowser } from './harness/use-harness';

const FILE = 'newsgloss-budapest-memorandum.txt';
let downloads: string;
afterAll(async () => rm(downloads, { recursive: true }));

const harness = useOwnBrowser(async () => {
  downloads = await mkdtemp(join(tmpdir(), 'newsgloss-'));
  return { downloads };
});

/** Where the reader writes, or a friend does: what is pasted there was on the clipboard. */
const PAPER = '<textarea id="paper" style="position: fixed; inset: auto 0 0 auto"></textarea>';

let page: Page;
let root: ElementHandle<ShadowRoot>;

beforeEach(async () => {
  page = await harness.openArticle({ after: PAPER });
  await hover(page, 'Budapest Memorandum');
  await clickInCard(page, 'More');
  root = await waitForCard(page);
  await root.waitForSelector('[data-mode="expanded"]');
});

async function field(): Promise<ElementHandle<HTMLTextAreaElement>> {
  const found = await root.waitForSelector('.ng-copy textarea');
  if (found === null) throw new Error('the card has no text to take away');
  return found;
}

async function fieldText(): Promise<string> {
  return (await field()).evaluate(({ value }) => value);
}

/** What the page's field holds after pasting. */
async function pasted(): Promise<string> {
  await page.$eval('#paper', (paper) => {
    (paper as HTMLTextAreaElement).value = '';
  });
  await page.focus('#paper');
  const command = process.platform === 'darwin' ? 'Meta' : 'Control';
  await page.keyboard.down(command);
  await page.keyboard.press('v');
  await page.keyboard.up(command);
  return page.$eval('#paper', (paper) => (paper as HTMLTextAreaElement).value);
}

async function outcome(): Promise<string | null> {
  return root.$eval('.ng-copy output', ({ textContent }) => textContent);
}

/** Presses a button that copies, and pastes into the page until it is there. */
async function copied(button: string): Promise<string> {
  const before = await pasted();
  await clickInCard(page, button);
  await expect.poll(outcome).toBe('Copied');
  await expect.poll(pasted).not.toBe(before);
  return pasted();
}

/** What was saved under the card's name; null while there is nothing. */
async function saved(): Promise<string | null> {
  return readFile(join(downloads, FILE), 'utf8').catch(() => null);
}

/** Does something, and finds that neither the page nor its site heard of it. */
async function withoutRequest<Found>(act: () => Promise<Found>): Promise<Found> {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const served = harness.site.requests.length;
  const found = await act();
  // A download asks for its own data: address, which goes nowhere.
  expect(requests.filter((address) => !address.startsWith('data:'))).toEqual([]);
  expect(harness.site.requests).toHaveLength(served);
  return found;
}

describe('a citation', () => {
  beforeEach(async () => clickInCard(page, 'Cite'));

  it('is on the clipboard in each of four formats, and nothing is sent', async () => {
    const [plain, markdown, csl, bibtex] = await withoutRequest(
      async () =>
        [
          await copied('Copy text'),
          await copied('Copy Markdown'),
          await copied('Copy CSL-JSON'),
          await copied('Copy BibTeX'),
        ] as const,
    );
    expect(plain).toMatch(/^Budapest Memorandum\. Newsgloss fact card, version \d+\./u);
    expect(plain).toMatch(/\nSources:\n(?:- .+: .+, .*\d{4}\..*\n?)+$/u);
    expect(await fieldText()).toBe(plain);
    expect(markdown).toMatch(/^\*\*Budapest Memorandum\*\*\. .*\n(?:.*\n)*- .*\]\(<https:/u);
    const items = JSON.parse(csl) as readonly { readonly id: string; readonly title: string }[];
    expect(items[0]?.title).toBe('Budapest Memorandum');
    expect(items).toHaveLength(plain.split('\n- ').length);
    expect([...bibtex.matchAll(/^@/gmu)]).toHaveLength(items.length);
    for (const { id } of items) expect(bibtex).toContain(`{${id},`);
  });

  it('of one source leads to its passage, where the card quotes it', async () => {
    const link = await withoutRequest(async () => {
      const choice = await root.$('.ng-copy select');
      const works = await root.$$eval('.ng-copy option', (options) =>
        options.map(({ value }) => value),
      );
      for (const work of works) {
        await choice?.select(work);
        if ((await cardText(page)).includes('Copy link to the passage')) break;
      }
      return copied('Copy link to the passage');
    });
    const [address = '', fragment = ''] = link.split('#:~:text=');
    expect(address).toMatch(/^https?:\/\//u);
    const quotes = await root.$$eval('q', (found) => found.map(({ textContent }) => textContent));
    expect(quotes).toContain(decodeURIComponent(fragment));
    expect(await fieldText()).toContain(address);
  });
});

describe('a note on what is wrong', () => {
  beforeEach(async () => clickInCard(page, 'Report'));

  it('names the card, its version and the words that opened it, never the page, and is not sent', async () => {
    const note = await withoutRequest(async () => copied('Copy note'));
    expect(note).toBe(await fieldText());
    expect(note).toContain('Budapest Memorandum (budapest-memorandum)');
    expect(note).toMatch(/Newsgloss fact card, version \d+\. Covers to .*, checked /u);
    expect(note).toContain('\nWords on the page: “Budapest Memorandum”\n');
    expect(note).toContain('What is wrong, and where can it be checked?');
    for (const told of [new URL(page.url()).host, '127.0.0.1', await page.title()]) {
      expect(note).not.toContain(told);
    }
  });

  it('is completed in the card, then copied or saved as a file', async () => {
    const text = await field();
    await text.focus();
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    // N and P, elsewhere in a card, lead to other terms.
    await page.keyboard.type('No pact: 1 is enough\n100 % “sure”');
    const note = await fieldText();
    expect(note).toMatch(/checked\?\nNo pact: 1 is enough\n100 % “sure”$/u);
    expect(await copied('Copy note')).toBe(note);
    await withoutRequest(async () => {
      await clickInCard(page, 'Save as a file');
      await expect.poll(saved).toBe(note);
    });
    expect(await readdir(downloads)).toEqual([FILE]);
  });
});
