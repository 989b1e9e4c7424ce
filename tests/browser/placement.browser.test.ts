/** Where the card stands: never over its words, inside the viewport, on pages of every shape. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import {
  clickInCard,
  hover,
  waitForCard,
  waitForNoCard,
} from '../../scripts/browsers/reader-actions';
import { type ArticleParts, PARAGRAPHS } from './harness/articles';
import { expectInside, expectPlaced, GAP, look, type Sight, SLACK } from './harness/card-sight';
import { VIEWPORT } from './harness/start-browser';
import { useHarness } from './harness/use-harness';

const harness = useHarness();
const { askPages, zoomPages } = harness;

async function visit(css: string, parts: ArticleParts = {}): Promise<Page> {
  const after = `${parts.after ?? ''}<style>${css}</style>`;
  return harness.openArticle({ ...parts, after });
}

/** The mention as an element of its own, for pages that want to put it somewhere. */
const WITH_SPOT = PARAGRAPHS.map((text) =>
  text.replace('Budapest Memorandum', '<b class="spot">Budapest Memorandum</b>'),
);

async function openByKeyboard(): Promise<void> {
  await askPages('run-command', { command: 'next-term' });
}

describe('the card stands beside its words', () => {
  it.each([
    ['top left', 'top: 0; left: 0'],
    ['top right', 'top: 0; right: 0'],
    ['bottom left', 'bottom: 0; left: 0'],
    ['bottom right', 'bottom: 0; right: 0'],
  ])('in the corner at the %s', async (_corner, css) => {
    const page = await visit(`.spot { position: fixed; white-space: nowrap; ${css} }`, {
      paragraphs: WITH_SPOT,
    });
    await hover(page, 'Budapest Memorandum');
    expectPlaced(await look(page));
  });

  it.each([
    [320, 640],
    [320, 256],
    [640, 240],
  ])('in a viewport of %i by %i px', async (width, height) => {
    const page = await visit('body { margin: 8px } .spot { float: left; margin-right: 6px }', {
      paragraphs: WITH_SPOT,
    });
    await page.setViewport({ width, height });
    await hover(page, 'Budapest Memorandum');
    expectPlaced(await look(page));
  });

  it.each([345, 365, 385, 405])('no further away than the gap, %i px from the top', async (top) => {
    const css = `.spot { position: fixed; white-space: nowrap; top: ${top}px; left: 40px }`;
    const page = await visit(css, { paragraphs: WITH_SPOT });
    await page.setViewport({ width: 900, height: 680 });
    await hover(page, 'Budapest Memorandum');
    // Too little room below and less than it would like above: it leaves out lines, then stands.
    const { card, lines } = await look(page);
    expect((lines[0]?.top ?? 0) - card.bottom).toBeGreaterThanOrEqual(GAP - SLACK);
    expect((lines[0]?.top ?? 0) - card.bottom).toBeLessThanOrEqual(GAP + SLACK);
  });

  it.each([0.5, 2])('where the page zooms itself by %f', async (zoom) => {
    const page = await visit(`html { zoom: ${zoom} }`);
    await openByKeyboard();
    expectPlaced(await look(page));
  });

  it.each([1.5, 3])('at %f device pixels a CSS pixel', async (deviceScaleFactor) => {
    const page = await visit('');
    await page.setViewport({ ...VIEWPORT, deviceScaleFactor });
    await hover(page, 'Budapest Memorandum');
    expectPlaced(await look(page));
  });

  it.each([0.25, 0.3, 0.5, 2, 4, 5])('where the browser zooms by %f', async (zoom) => {
    expectPlaced(await lookZoomed(zoom));
  });

  it('below a sticky header, which it may cover', async () => {
    const header =
      '<header style="position: sticky; top: 0; z-index: 99999; height: 400px; background: #ccc">Daily</header>';
    const page = await visit('body { padding-bottom: 900px }', { before: header });
    await page.evaluate(() => {
      const top = document.querySelector('article p')?.getBoundingClientRect().top ?? 0;
      scrollBy({ top: top - 400, behavior: 'instant' });
    });
    await hoverInPlace(page);
    expectPlaced(await look(page));
  });
});

/** What the reader sees when the browser's own menu zooms; on a wide screen, as those have who zoom far. */
async function lookZoomed(zoom: number, css = ''): Promise<Sight> {
  const screen = { width: 1_280, height: 1_024 };
  const page = await visit(css, { paragraphs: WITH_SPOT });
  await page.setViewport(screen);
  await zoomPages(zoom);
  try {
    await page.waitForFunction(
      (width) => Math.abs(innerWidth - width) < 3,
      { polling: 50 },
      screen.width / zoom,
    );
    await openByKeyboard();
    return await look(page);
  } finally {
    await zoomPages(1);
  }
}

describe('a screen that has no room beside the words', () => {
  // The way to words makes room for the card; these stay in the middle, with 70 px on each side.
  it('has the card inside it, at five times their size', async () => {
    const sight = await lookZoomed(5, '.spot { position: fixed; inset: 45% auto auto 0 }');
    expectInside(sight);
    const { card, lines } = sight;
    expect(lines.some(({ top, bottom }) => top < card.bottom && bottom > card.top)).toBe(true);
  });
});

/** Moves the pointer to where the first mention is now, without scrolling there. */
async function hoverInPlace(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const [mark] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const range = document.createRange();
    if (mark !== undefined) {
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
    }
    const { left = 0, top = 0, width = 0, height = 0 } = range.getClientRects()[0] ?? {};
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.move(x - 30, y - 12);
  await page.mouse.move(x, y, { steps: 6 });
}

async function scrollArticle(page: Page, by: number): Promise<void> {
  await page.evaluate((top) => {
    document.querySelector('article')?.scrollBy({ top, behavior: 'instant' });
  }, by);
}

describe('a scroller in the page', () => {
  const SCROLLER =
    'article { height: 260px; margin-top: 400px; overflow: auto; border: 1px solid } article p:last-child { margin-bottom: 900px }';

  it('has its card beside the words, and takes it along', async () => {
    const page = await visit(SCROLLER);
    await hover(page, 'Budapest Memorandum');
    const before = await look(page);
    expectPlaced(before);
    await scrollArticle(page, 20);
    await page.waitForFunction(
      (top) =>
        document.querySelector('[popover="manual"]')?.getBoundingClientRect().top === top - 20,
      {},
      before.card.top,
    );
    expectPlaced(await look(page));
  });

  it('closes the card when the words scroll out of it', async () => {
    const page = await visit(SCROLLER);
    await openByKeyboard();
    await waitForCard(page);
    await scrollArticle(page, 240);
    await waitForNoCard(page);
  });

  it('closes it too where the scroller is a component’s and the words are its children', async () => {
    const after = `<news-pane></news-pane><script>
      const pane = document.querySelector('news-pane');
      pane.attachShadow({ mode: 'open' }).innerHTML =
        '<div style="height: 260px; margin-top: 400px; overflow: auto"><slot></slot><p style="height: 900px"></p></div>';
      pane.append(document.querySelector('article'));
    </script>`;
    const page = await visit('', { after });
    await openByKeyboard();
    await waitForCard(page);
    await page.evaluate(() => {
      const scroller = document.querySelector('news-pane')?.shadowRoot?.firstElementChild;
      scroller?.scrollBy({ top: 240, behavior: 'instant' });
    });
    await waitForNoCard(page);
  });

  it('closes no card of words that it does not clip', async () => {
    const page = await visit(`${SCROLLER} .spot { position: fixed; top: 400px; left: 300px }`, {
      paragraphs: WITH_SPOT,
    });
    await openByKeyboard();
    await waitForCard(page);
    await scrollArticle(page, 240);
    await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) {
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      }
    });
    expectPlaced(await look(page));
  });
});

describe('other directions of text', () => {
  it('from right to left: the card ends where the words begin', async () => {
    const page = await visit('html { direction: rtl }');
    await openByKeyboard();
    const sight = await look(page);
    expectPlaced(sight);
    expect(sight.card.right).toBeCloseTo(sight.lines[0]?.right ?? 0, 0);
  });

  it.each(['vertical-rl', 'vertical-lr'])('%s: the card stands beside the words', async (mode) => {
    const page = await visit(
      `article { writing-mode: ${mode}; height: 600px; margin-inline: auto }`,
    );
    await hover(page, 'Budapest Memorandum');
    const sight = await look(page);
    expectPlaced(sight);
    const gaps = sight.lines.map(({ left, right }) =>
      Math.max(sight.card.left - right, left - sight.card.right),
    );
    expect(Math.abs(Math.min(...gaps) - GAP)).toBeLessThanOrEqual(SLACK);
  });

  it('vertical on a narrow screen: above or below', async () => {
    const page = await visit('article { writing-mode: vertical-rl; height: 500px }');
    await page.setViewport({ width: 320, height: 640 });
    await hover(page, 'Budapest Memorandum');
    expectPlaced(await look(page));
  });
});

async function isOnTop(page: Page): Promise<boolean> {
  const root = await waitForCard(page);
  return root.evaluate(({ host }) => {
    const { x, y, width, height } = host.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2) === host;
  });
}

async function fillScreen(page: Page): Promise<void> {
  await page.click('#full');
  await page.waitForFunction(() => document.fullscreenElement !== null);
}

describe('full screen', () => {
  const BUTTON =
    '<button id="full" onclick="document.querySelector(\'article\').requestFullscreen()">Full</button>';
  it('has the card above what fills the screen', async () => {
    const page = await visit('', { before: BUTTON });
    await fillScreen(page);
    await hover(page, 'Budapest Memorandum');
    expectPlaced(await look(page));
    expect(await isOnTop(page)).toBe(true);
  });

  it('keeps a pinned card in sight', async () => {
    const page = await visit('', { before: BUTTON });
    await openByKeyboard();
    await clickInCard(page, 'Keep this card open');
    await fillScreen(page);
    // With the frame after the browser has said so.
    await expect.poll(async () => isOnTop(page)).toBe(true);
    await page.evaluate(async () => document.exitFullscreen());
    await page.waitForFunction(() => document.fullscreenElement === null);
    await expect.poll(async () => isOnTop(page)).toBe(true);
  });
});
