/** Scrolling and cards: wheel and finger over a card are the card's, and a scrolled page opens none. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import {
  cardTitle,
  clickInCard,
  hover,
  placeOf,
  staysClosed,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../../scripts/browsers/reader-actions';
import { useHarness } from './harness/use-harness';

const harness = useHarness();
const MEMORANDUM = 'Budapest Memorandum';
/** Room to scroll above and below. */
const ROOM = '<div style="height: 1500px"></div>';

/** Where a part of the open card is, in its middle. */
async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const root = await waitForCard(page);
  return root.evaluate((shadow, wanted) => {
    const box = shadow.querySelector(wanted)?.getBoundingClientRect();
    if (box === undefined) throw new Error(`no ${wanted} in the card`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
}

/** How far page and card are scrolled. */
async function scrolled(page: Page): Promise<{ page: number; card: number }> {
  const root = await waitForCard(page);
  return root.evaluate((shadow) => ({
    page: scrollY,
    card: shadow.querySelector('.ng-body')?.scrollTop ?? 0,
  }));
}

/** A frame and what it leads to have passed. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame += 1) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
  });
}

async function openWhole(): Promise<Page> {
  const page = await harness.openArticle({ before: ROOM, after: ROOM });
  await hover(page, MEMORANDUM);
  await clickInCard(page, 'More');
  return page;
}

describe('the wheel over a card', () => {
  it.each(['.ng-bar', '.ng-foot', '.ng-body'])(
    'scrolls its text over %s, not the page',
    async (part) => {
      const page = await openWhole();
      const { x, y } = await middleOf(page, part);
      const before = await scrolled(page);
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY: 100 });
      await expect.poll(async () => (await scrolled(page)).card).toBeGreaterThan(before.card);
      await page.mouse.wheel({ deltaY: 90_000 });
      await page.mouse.wheel({ deltaY: 90_000 });
      await page.mouse.wheel({ deltaY: 90_000 });
      await settle(page);
      expect((await scrolled(page)).page).toBe(before.page);
      await page.mouse.wheel({ deltaY: -100 });
      await settle(page);
      expect((await scrolled(page)).page).toBe(before.page);
    },
  );

  it('scrolls nothing where there is nothing to scroll', async () => {
    const page = await harness.openArticle({ before: ROOM, after: ROOM });
    await page.setViewport({ width: 1_000, height: 1_000 });
    await hover(page, MEMORANDUM);
    const root = await waitForCard(page);
    // As short as a card of one sentence.
    await root.evaluate((shadow) => {
      for (const part of shadow.querySelectorAll('.ng-body > :not(h2)')) part.remove();
    });
    const before = await scrolled(page);
    for (const part of ['.ng-bar', '.ng-body', '.ng-foot']) {
      const { x, y } = await middleOf(page, part);
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY: 100 });
      await settle(page);
      expect(await scrolled(page)).toEqual(before);
    }
  });

  it('leaves zooming to the browser, and scrolling sideways to what does', async () => {
    const page = await openWhole();
    const root = await waitForCard(page);
    const refused = await root.evaluate((shadow) => {
      const foot = shadow.querySelector('.ng-foot');
      const wide = document.createElement('div');
      wide.style.cssText = 'overflow: auto; width: 100px; height: 40px';
      wide.innerHTML = '<div style="width: 900px; height: 10px"></div>';
      foot?.append(wide);
      const turns: readonly (readonly [string, Element | null, WheelEventInit])[] = [
        ['zoom', foot, { deltaY: 10, ctrlKey: true }],
        ['sideways', wide, { deltaX: 10 }],
        ['shifted', wide, { deltaY: 10, shiftKey: true }],
        ['back', wide, { deltaX: -10 }],
        ['foot', foot, { deltaX: 10 }],
      ];
      return turns.flatMap(([name, target, turn]) => {
        const init = { bubbles: true, cancelable: true, composed: true, ...turn };
        return target?.dispatchEvent(new WheelEvent('wheel', init)) === false ? [name] : [];
      });
    });
    // Sideways beyond its beginning, and where nothing scrolls that way.
    expect(refused).toEqual(['back', 'foot']);
  });
});

/** A finger that moves on for so long, in frames, and rests before it leaves: nothing flies on. */
async function swipe(page: Page, from: { x: number; y: number }, by: number): Promise<void> {
  const steps = 12;
  const finger = await harness.fingerOn(page);
  await finger.touchStart(from.x, from.y);
  for (let step = 1; step <= steps; step += 1) {
    await finger.touchMove(from.x, from.y + (by * step) / steps);
    await settle(page);
  }
  await finger.touchEnd();
  await settle(page);
}

async function visitByPhone(): Promise<Page> {
  const page = await harness.openArticle({ before: ROOM, after: ROOM });
  await page.setViewport({ width: 390, height: 760, hasTouch: true });
  // The page is loaded anew for it, and has to be read again.
  await waitForMarks(page);
  return page;
}

describe('a finger', () => {
  it('scrolls the page from a mark, and opens nothing', async () => {
    const page = await visitByPhone();
    const place = await placeOf(page, MEMORANDUM);
    const before = await page.evaluate(() => scrollY);
    await swipe(page, place, -200);
    await expect.poll(async () => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    expect(await staysClosed(page)).toBe(true);
  });

  it('scrolls the text of a sheet, and never the page behind it', async () => {
    const page = await visitByPhone();
    const { x, y } = await placeOf(page, MEMORANDUM);
    await page.touchscreen.tap(x, y);
    await waitForCard(page);
    await clickInCard(page, 'More');
    const root = await waitForCard(page);
    const before = await scrolled(page);
    await swipe(page, await middleOf(page, '.ng-body'), -150);
    await expect.poll(async () => (await scrolled(page)).card).toBeGreaterThan(before.card);
    for (const [end, by] of [
      [90_000, -150],
      [0, 150],
    ] as const) {
      await root.evaluate(
        (shadow, top) => shadow.querySelector('.ng-body')?.scrollTo({ top, behavior: 'instant' }),
        end,
      );
      await settle(page);
      const { card } = await scrolled(page);
      // Over its text, which is at its end, and over what scrolls nothing.
      await swipe(page, await middleOf(page, '.ng-body'), by);
      await swipe(page, await middleOf(page, '.ng-foot'), by);
      expect(await scrolled(page)).toEqual({ card, page: before.page });
    }
  });

  it('scrolls nothing over a sheet that is short', async () => {
    const page = await visitByPhone();
    const { x, y } = await placeOf(page, MEMORANDUM);
    await page.touchscreen.tap(x, y);
    const root = await waitForCard(page);
    // As short as a card of one sentence.
    await root.evaluate((shadow) => {
      for (const part of shadow.querySelectorAll('.ng-body > :not(h2)')) part.remove();
    });
    const before = await scrolled(page);
    for (const part of ['.ng-bar', '.ng-body', '.ng-foot']) {
      await swipe(page, await middleOf(page, part), -150);
      expect(await scrolled(page)).toEqual(before);
    }
  });
});

const SCROLLER = 'height: 300px; overflow: auto';
/** The article inside something that scrolls by itself. */
const SCROLLERS: readonly (readonly [string, string])[] = [
  ['an element', `<style>article { ${SCROLLER} }</style>`],
  [
    'a component around the words',
    component('open', `<div class="scroller" style="${SCROLLER}"><slot></slot></div>`),
  ],
  [
    'a closed component around the words',
    component('closed', `<div class="scroller" style="${SCROLLER}"><slot></slot></div>`),
  ],
];

function component(mode: 'open' | 'closed', content: string): string {
  return `<news-pane></news-pane><script>
    const pane = document.querySelector('news-pane');
    pane.attachShadow({ mode: '${mode}' }).innerHTML = '${content}';
    pane.append(document.querySelector('article'));
  </script>`;
}

/**
 * The wheel turns while the pointer rests, before a card would open. Asked for at once, the two can
 * reach the page in the other order: then the pointer has moved since, and it is tried again.
 */
async function moveAndScroll(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  const last = await page.evaluateHandle(() => {
    const seen = { type: '' };
    for (const type of ['pointermove', 'wheel'])
      addEventListener(type, () => (seen.type = type), { capture: true });
    return seen;
  });
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await page.mouse.move(x - 30, y - 12);
    await Promise.all([page.mouse.move(x, y), page.mouse.wheel({ deltaY: 4 })]);
    await settle(page);
    if ((await last.evaluate(({ type }) => type)) === 'wheel') return;
    await page.mouse.move(2, 2);
    await waitForNoCard(page);
  }
  throw new Error('the wheel never came after the move');
}

describe('a card never opens once something was scrolled under the pointer', () => {
  it.each(SCROLLERS)('in %s', async (_name, after) => {
    const filler = '<p style="height: 900px"></p>';
    const page = await harness.openArticle({
      after: `${after}<script>document.querySelector('article').insertAdjacentHTML('beforeend', '${filler}')</script>`,
    });
    const { x, y } = await placeOf(page, MEMORANDUM);
    await moveAndScroll(page, { x, y });
    expect(await staysClosed(page)).toBe(true);
    const now = await placeOf(page, MEMORANDUM);
    await page.mouse.move(now.x + 4, now.y);
    await page.mouse.move(now.x + 6, now.y);
    expect(await cardTitle(page)).toBe(MEMORANDUM);
  });

  it('by the page itself, in a component', async () => {
    const content = `<div class="scroller" style="${SCROLLER}"><slot></slot><p style="height: 900px"></p></div>`;
    const page = await harness.openArticle({ after: component('open', content) });
    const { x, y } = await placeOf(page, MEMORANDUM);
    await page.mouse.move(x - 30, y - 12);
    await page.evaluate(() => {
      const scroller = document.querySelector('news-pane')?.shadowRoot?.querySelector('.scroller');
      scroller?.addEventListener('scroll', () => scroller.classList.add('scrolled'));
      const scroll = (): void => scroller?.scrollBy({ top: 2, behavior: 'instant' });
      addEventListener('pointermove', () => requestAnimationFrame(scroll), { once: true });
    });
    await page.mouse.move(x, y);
    await page.waitForFunction(() =>
      document.querySelector('news-pane')?.shadowRoot?.querySelector('.scrolled'),
    );
    expect(await staysClosed(page)).toBe(true);
    await page.mouse.move(x + 4, y);
    await page.mouse.move(x + 6, y);
    expect(await cardTitle(page)).toBe(MEMORANDUM);
  });
});
