/** A reader and a card: hover, keyboard, links, pin, and leaving. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';

import {
  cardText,
  cardTitle,
  clickInCard,
  hover,
  markedWords,
  placeOf,
  staysClosed,
  waitForCard,
  waitForNoCard,
} from '../../scripts/browsers/reader-actions';
import { useHarness } from './harness/use-harness';

const harness = useHarness();
let page: Page;

beforeEach(async () => {
  const before = '<p><input id="field" value="kept"></p>';
  page = await harness.openArticle({ before });
});

describe('marks', () => {
  it('stand under names, phrases and back-references, and nowhere else', async () => {
    const words = await markedWords(page);
    expect(words).toEqual(
      expect.arrayContaining(['Budapest Memorandum', 'Kyiv', 'NATO', 'Minsk agreements']),
    );
    expect(words).not.toContain('Vienna');
  });

  it('leave the page’s HTML as it was', async () => {
    const now = await page.evaluate(() => document.documentElement.outerHTML);
    await hover(page, 'Budapest Memorandum');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const withoutHost = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const host of copy.querySelectorAll('[popover="manual"]')) host.remove();
      return copy.outerHTML;
    });
    expect(withoutHost).toBe(now);
  });
});

describe('hover', () => {
  it('opens the topic’s card, with both sides and sources in words', async () => {
    await hover(page, 'Budapest Memorandum');
    expect(await cardTitle(page)).toBe('Budapest Memorandum');
    const text = await cardText(page);
    expect(text).toContain('Russia');
    expect(text).toContain('Ukraine');
    expect(text).toMatch(/\d+ sources/u);
  });

  it('opens a back-reference’s card', async () => {
    await hover(page, 'pact');
    expect(await cardTitle(page)).toBe('Budapest Memorandum');
  });

  it('never covers the words it is about', async () => {
    await hover(page, 'Budapest Memorandum');
    const root = await waitForCard(page);
    const card = await root.evaluate((shadow) => {
      const { x, y, width, height } = shadow.host.getBoundingClientRect();
      return { x, y, width, height };
    });
    const words = await placeOf(page, 'Budapest Memorandum');
    const isOver =
      words.y > card.y &&
      words.y < card.y + card.height &&
      words.x > card.x &&
      words.x < card.x + card.width;
    expect(card.height).toBeGreaterThan(80);
    expect(isOver).toBe(false);
  });

  it('closes after the pointer leaves, and stays while it is on the card', async () => {
    await hover(page, 'Budapest Memorandum');
    const root = await waitForCard(page);
    const middle = await root.evaluate((shadow) => {
      const { x, y, width, height } = shadow.host.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(middle.x, middle.y, { steps: 12 });
    await pause(900);
    expect(await cardTitle(page)).toBe('Budapest Memorandum');
    await page.mouse.move(980, 740, { steps: 4 });
    await waitForNoCard(page);
  });

  it('does not open for a pointer that only passes', async () => {
    const { x, y } = await placeOf(page, 'Budapest Memorandum');
    await page.mouse.move(x - 300, y);
    await page.mouse.move(x + 300, y, { steps: 20 });
    await page.mouse.move(x + 300, y + 250, { steps: 5 });
    expect(await staysClosed(page)).toBe(true);
  });

  it('does not open for events that the page made up', async () => {
    const { x, y } = await placeOf(page, 'Budapest Memorandum');
    await page.evaluate(
      (clientX, clientY) => {
        const target = document.elementFromPoint(clientX, clientY) ?? document.body;
        for (let turn = 0; turn < 50; turn += 1) {
          for (const type of ['pointerover', 'pointermove', 'mousemove', 'mouseover']) {
            target.dispatchEvent(
              new PointerEvent(type, { clientX, clientY, bubbles: true, composed: true }),
            );
          }
        }
      },
      x,
      y,
    );
    expect(await staysClosed(page)).toBe(true);
  });
});

describe('inside the card', () => {
  it('expands in place', async () => {
    await hover(page, 'Budapest Memorandum');
    const compact = await cardText(page);
    await clickInCard(page, 'More');
    await page.waitForFunction(
      (length) =>
        (document.querySelector<HTMLElement>('[popover="manual"]')?.shadowRoot?.textContent
          ?.length ?? 0) > length,
      {},
      compact.length * 1.5,
    );
    expect(await cardText(page)).toContain('1994');
  });

  it('a link opens the next card in the same place, and the trail leads back', async () => {
    await hover(page, 'Budapest Memorandum');
    await waitForCard(page);
    await clickInCard(page, 'More');
    await clickInCard(page, 'Non-Proliferation Treaty');
    await page.waitForFunction(
      () =>
        document
          .querySelector('[popover="manual"]')
          ?.shadowRoot?.querySelector('h2')
          ?.textContent?.includes('Non-Proliferation') === true,
    );
    await clickInCard(page, 'Back');
    await page.waitForFunction(
      () =>
        document.querySelector('[popover="manual"]')?.shadowRoot?.querySelector('h2')
          ?.textContent === 'Budapest Memorandum',
    );
  });

  it('a pinned card stays when the pointer leaves', async () => {
    await hover(page, 'Budapest Memorandum');
    await waitForCard(page);
    await clickInCard(page, 'Keep this card open');
    await page.mouse.move(980, 740, { steps: 4 });
    await pause(900);
    expect(await cardTitle(page)).toBe('Budapest Memorandum');
    await clickInCard(page, 'Close');
    await waitForNoCard(page);
  });

  it('sources open in a new tab without telling where the reader came from', async () => {
    await hover(page, 'Budapest Memorandum');
    const root = await waitForCard(page);
    const links = await root.evaluate((shadow) =>
      [...shadow.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].map(
        ({ target, rel, href }) => ({ target, rel, href }),
      ),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links)
      expect(link).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
  });
});
