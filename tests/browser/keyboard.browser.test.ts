/** The keyboard in a card: into it, round in it, on to other cards, and back to where it was. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';

import {
  cardTitle,
  clickInCard,
  hover,
  waitForCard,
  waitForNoCard,
} from '../../scripts/browsers/reader-actions';
import { useHarness } from './harness/use-harness';

const harness = useHarness();
const { askPages } = harness;
let page: Page;

beforeEach(async () => {
  const before = '<p><input id="field" value="kept"></p>';
  page = await harness.openArticle({ before });
});

/** What has the focus in the card: its words, `card` for the card itself, null where nothing has. */
async function focused(): Promise<string | null> {
  const root = await waitForCard(page);
  return root.evaluate(({ activeElement }) => {
    if (activeElement === null) return null;
    if (activeElement.matches('[role="dialog"]')) return 'card';
    return activeElement.getAttribute('aria-label') ?? activeElement.textContent;
  });
}

/** Opens the first term's card without a pointer, and goes into it. */
async function enterCard(): Promise<void> {
  await askPages('run-command', { command: 'next-term' });
  expect(await cardTitle(page)).toBe('Budapest Memorandum');
  await askPages('run-command', { command: 'enter-card' });
  await expect.poll(focused).toBe('card');
}

async function focusInPage(): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

/** The page's own fields in open components; the innermost is told to the test. */
const COMPONENTS = `<script>
  const outer = document.querySelector('news-outer');
  if (outer) outer.attachShadow({ mode: 'open' }).innerHTML = '<news-field></news-field>';
  const host = document.querySelector('news-field') ?? outer?.shadowRoot.firstChild;
  if (host) {
    host.attachShadow({ mode: 'open' }).innerHTML = '<input id="input">';
    globalThis.field = host.shadowRoot.firstChild;
  }
</script>`;

/** Through open components: what no longer stands for anything else. */
async function focusedDeep(of: Page): Promise<string | undefined> {
  return of.evaluate(() => {
    let { activeElement } = document;
    while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
    return activeElement?.id ?? activeElement?.localName;
  });
}

/** Presses Tab until the card's control with these words has the focus. */
async function tabTo(words: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 200; pressed += 1) {
    if (words.test((await focused()) ?? '')) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no control ${String(words)} in the card`);
}

describe('N and P in a card', () => {
  it('lead to the next term and the one before, and the keyboard goes along', async () => {
    await enterCard();
    await page.keyboard.press('n');
    await expect.poll(() => cardTitle(page)).not.toBe('Budapest Memorandum');
    await expect.poll(focused).toBe('card');
    await page.keyboard.press('p');
    await expect.poll(() => cardTitle(page)).toBe('Budapest Memorandum');
    await expect.poll(focused).toBe('card');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('are the page’s everywhere else, and with any other key', async () => {
    await page.focus('#field');
    await askPages('run-command', { command: 'next-term' });
    expect(await cardTitle(page)).toBe('Budapest Memorandum');
    await page.keyboard.press('n');
    expect(await page.$eval('#field', (field) => (field as HTMLInputElement).value)).toMatch(/n/u);
    await askPages('run-command', { command: 'enter-card' });
    await expect.poll(focused).toBe('card');
    await page.keyboard.down('Control');
    await page.keyboard.press('p');
    await page.keyboard.up('Control');
    expect(await cardTitle(page)).toBe('Budapest Memorandum');
  });
});

describe('Tab', () => {
  it('goes round in the card, forwards and backwards', async () => {
    await enterCard();
    await page.keyboard.press('Tab');
    const first = await focused();
    const round = [first];
    do {
      await page.keyboard.press('Tab');
      round.push(await focused());
    } while (round.at(-1) !== first && round.length < 200);
    expect(round.at(-1)).toBe(first);
    expect(round).not.toContain(null);
    expect(new Set(round).size).toBeGreaterThan(2);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focused()).toBe(round.at(-2));
  });
});

describe('the focus', () => {
  it('stays in the card when it opens further, and when another card takes its place', async () => {
    await enterCard();
    await tabTo(/^More/u);
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('card');
    await tabTo(/^Cite/u);
    await page.keyboard.press('Enter');
    await tabTo(/^Ukraine's NATO membership/u);
    await page.keyboard.press('Enter');
    await expect.poll(async () => cardTitle(page)).toMatch(/^Ukraine's NATO membership/u);
    expect(await focused()).toBe('card');
    const root = await waitForCard(page);
    // What was open in the card before is no part of this one.
    expect(await root.evaluate((shadow) => shadow.querySelector('textarea'))).toBeNull();
    await tabTo(/^Back/u);
    await page.keyboard.press('Enter');
    await expect.poll(async () => cardTitle(page)).toBe('Budapest Memorandum');
    expect(await focused()).toBe('card');
    // As it was left.
    const mode = root.evaluate((shadow) =>
      shadow.querySelector('[data-mode]')?.getAttribute('data-mode'),
    );
    expect(await mode).toBe('expanded');
  });

  it('goes back to where it was, however it came into the card', async () => {
    await page.focus('#field');
    await hover(page, 'Budapest Memorandum');
    await waitForCard(page);
    await clickInCard(page, 'More');
    await clickInCard(page, 'Cite');
    await page.keyboard.press('Tab');
    expect(await focusInPage()).not.toBe('field');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focusInPage()).toBe('field');
  });

  /** Fields of the page that focus is not as easily given back to. */
  const FIELDS = {
    'a component': '<news-field></news-field>',
    'a component in a component': '<news-outer></news-outer>',
    'a drawing':
      '<svg width="90" height="20"><a id="svg" href="#" tabindex="0"><text y="15">On</text></a></svg>',
  };

  it.each(Object.entries(FIELDS))('goes back into %s', async (_where, field) => {
    page = await harness.openArticle({ before: `<p>${field}</p>`, after: COMPONENTS });
    const ways = {
      key: async () => askPages('run-command', { command: 'enter-card' }),
      pointer: async () => clickInCard(page, 'More'),
    };
    for (const enter of Object.values(ways)) {
      await page.evaluate(() => {
        const { field: inner } = globalThis as { field?: HTMLElement };
        (inner ?? document.querySelector<SVGElement>('#svg'))?.focus();
      });
      const before = await focusedDeep(page);
      expect(before).toMatch(/input|svg/u);
      await hover(page, 'Budapest Memorandum');
      await waitForCard(page);
      await enter();
      await page.keyboard.press('Tab');
      await expect.poll(async () => focusedDeep(page)).not.toBe(before);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect(await focusedDeep(page)).toBe(before);
      await page.mouse.move(5, 5);
    }
  });

  it('is led out of a card by the key that led it in', async () => {
    await page.focus('#field');
    await enterCard();
    await askPages('run-command', { command: 'enter-card' });
    await expect.poll(focused).toBeNull();
    expect(await focusInPage()).toBe('field');
  });

  it('is left alone by a card that opens and closes', async () => {
    await page.focus('#field');
    await page.mouse.move(5, 5);
    await hover(page, 'Budapest Memorandum');
    await waitForCard(page);
    expect(await focusInPage()).toBe('field');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focusInPage()).toBe('field');
  });
});
