/** What a reader does with marks and cards, and what they see. */
import { setTimeout as pause } from 'node:timers/promises';

import type { ElementHandle, MouseButton, Page } from 'puppeteer-core';
import { PATIENCE, PATIENCE_MS } from './patience';

/** Longer than the time a card needs to go away. */
const SETTLE_MS = 700;

/** Middle of the first occurrence of some words in the page, after scrolling it into view. */
export async function placeOf(
  page: Page,
  words: string,
  occurrence = 0,
): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (wanted, index) => {
      // A line break in the source is a space to the reader.
      const pattern = new RegExp(
        wanted
          .split(' ')
          .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
          .join('\\s+'),
        'gu',
      );
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let seen = 0;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (const match of (node.textContent ?? '').matchAll(pattern)) {
          if (seen++ < index) continue;
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = range.getClientRects()[0];
          if (box === undefined) throw new Error(`"${wanted}" is not visible`);
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      throw new Error(`"${wanted}" is not on the page`);
    },
    words,
    occurrence,
  );
}

/** Waits until the page has marks, so that hovering has something to hit. */
export async function waitForMarks(page: Page, atLeast = 1): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      let marks = 0;
      for (const highlight of CSS.highlights.values()) marks += highlight.size;
      return marks >= wanted;
    },
    PATIENCE,
    atLeast,
  );
}

/** Marked words by highlight, as the page's own registry has them. */
export async function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString().replaceAll(/\s+/gu, ' ');
      }),
    ),
  );
}

/** Moves the pointer to the words like a hand does, and lets it rest. */
export async function hover(page: Page, words: string, occurrence = 0): Promise<void> {
  const { x, y } = await placeOf(page, words, occurrence);
  // The page scrolled: the next pointer move counts as the reader's again.
  await page.mouse.move(x - 30, y - 12);
  await page.mouse.move(x, y, { steps: 6 });
}

/** The card's shadow root; rejects when none opens in time. */
export async function waitForCard(page: Page): Promise<ElementHandle<ShadowRoot>> {
  const handle = await page.waitForFunction(findOpenCard, {
    timeout: PATIENCE_MS,
    polling: 50,
  });
  return handle as ElementHandle<ShadowRoot>;
}

/** Until the card has finished appearing: a picture of it half-way shows the page through it. */
export async function waitForCardAtRest(page: Page): Promise<void> {
  const root = await waitForCard(page);
  await root.evaluate(async (card) => {
    await Promise.all(card.getAnimations().map(async ({ finished }) => finished));
  });
}

/** Waits until no card is open. */
export async function waitForNoCard(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('[popover="manual"]:popover-open') === null,
    PATIENCE,
  );
}

/** Whether a card opens within the time it would need. */
export async function staysClosed(page: Page): Promise<boolean> {
  await pause(SETTLE_MS);
  return (await page.evaluate(findOpenCard)) === null;
}

/** Text of the open card, white space collapsed. */
export async function cardText(page: Page): Promise<string> {
  const root = await waitForCard(page);
  return root.evaluate((shadow) =>
    [...shadow.children]
      .filter((child) => child.localName !== 'style')
      .map((child) => (child as HTMLElement).innerText)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
  );
}

/** Title of the open card. */
export async function cardTitle(page: Page): Promise<string> {
  const root = await waitForCard(page);
  return root.evaluate((shadow) => shadow.querySelector('h2')?.textContent?.trim() ?? '');
}

/** Titles of all open cards, the oldest first. */
export async function openCards(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[popover="manual"]:popover-open')].map(
      (host) => host.shadowRoot?.querySelector('h2')?.textContent?.trim() ?? '',
    ),
  );
}

/**
 * Clicks the first button or link in a card whose name or text holds the words.
 *
 * @param where which card, the first open one if not given; and with which button, the main one
 */
export async function clickInCard(
  page: Page,
  words: string,
  { title, button }: { readonly title?: string; readonly button?: MouseButton } = {},
): Promise<void> {
  const root = title === undefined ? await waitForCard(page) : await cardNamed(page, title);
  const box = await root.evaluate((shadow, wanted) => {
    const controls = [...shadow.querySelectorAll<HTMLElement>('button, a')];
    const control = controls.find((element) =>
      `${element.getAttribute('aria-label') ?? ''} ${element.title} ${element.textContent ?? ''}`.includes(
        wanted,
      ),
    );
    control?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const rect = control?.getBoundingClientRect();
    return rect === undefined ? null : { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, words);
  if (box === null) throw new Error(`the card has nothing called "${words}"`);
  await page.mouse.move(box.x, box.y, { steps: 4 });
  await page.mouse.click(box.x, box.y, button && { button });
}

async function cardNamed(page: Page, title: string): Promise<ElementHandle<ShadowRoot>> {
  const handle = await page.evaluateHandle(
    (wanted) =>
      [...document.querySelectorAll('[popover="manual"]')]
        .map(({ shadowRoot }) => shadowRoot)
        .find((root) => root?.querySelector('h2')?.textContent?.trim() === wanted) ?? null,
    title,
  );
  return handle as ElementHandle<ShadowRoot>;
}

/** Runs in the page, so it stands alone. */
function findOpenCard(): ShadowRoot | null {
  const hosts = [...document.querySelectorAll<HTMLElement>('[popover="manual"]:popover-open')];
  const shadow = hosts.find((element) => element.shadowRoot !== null)?.shadowRoot ?? null;
  return shadow !== null && shadow.querySelector('h2') !== null ? shadow : null;
}
