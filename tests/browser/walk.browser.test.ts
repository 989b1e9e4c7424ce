/** The way from term to term leads only to words that can be seen. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import {
  clickInCard,
  markedWords,
  openCards,
  placeOf,
  waitForCard,
  waitForNoCard,
} from '../../scripts/browsers/reader-actions';
import { type ArticleParts, PARAGRAPHS } from './harness/articles';
import { expectPlaced, look, type Sight } from './harness/card-sight';
import { useHarness } from './harness/use-harness';

const harness = useHarness();
const { askPages } = harness;

/** What pages hide is hidden by their style sheets, each in its own way. */
const HIDDEN = `<style>
  .not-rendered { display: none }
  .invisible { visibility: hidden }
  .folded { display: block; max-height: 0; overflow: hidden }
  
  .skipped { display: block; content-visibility: hidden }
  .for-ears { position: absolute; width: 1px; height: 1px; overflow: hidden }
</style>`;
const WAYS = ['not-rendered', 'invisible', 'folded', 'skipped', 'for-ears'];

/** An article whose second paragraph nobody sees. */
async function visit(way: string): Promise<Page> {
  const [first = '', ...rest] = PARAGRAPHS;
  const hidden = `<span class="${way}">Nord Stream was not on the agenda, as all of them knew well enough.</span>`;
  const page = await harness.openArticle({ head: HIDDEN, paragraphs: [first, hidden, ...rest] });
  expect(await markedWords(page)).toContain('Nord Stream');
  return page;
}

/** Goes on, and returns what a screen reader says of the term that was reached. */
async function nextTerm(page: Page, number: number): Promise<string> {
  await askPages('run-command', { command: 'next-term' });
  const heard = await page.waitForFunction(
    (at) => {
      const said = [...document.querySelectorAll('[popover="manual"]')]
        .map((host) => host.shadowRoot?.querySelector('output.ng-unseen')?.textContent ?? '')
        .find((text) => text.startsWith(`Term ${at} of `));
      return said ?? null;
    },
    { polling: 50 },
    number,
  );
  return (await heard.jsonValue()) ?? '';
}

describe('next term', () => {
  it.each(WAYS)('passes over words that are %s, and does not count them', async (way) => {
    const page = await visit(way);
    const marks = await markedWords(page);
    expect(await nextTerm(page, 1)).toMatch(
      new RegExp(`^Term 1 of ${marks.length - 1}: Budapest Memorandum`, 'u'),
    );
    expect(await nextTerm(page, 2)).not.toMatch(/Nord Stream/u);
  });
});

describe('jump to', () => {
  it.each(WAYS)('does not lead to words that are %s', async (way) => {
    const page = await visit(way);
    expect(await askPages('jump-to', { topic: 'nord-stream-pipeline-sabotage' })).toEqual({
      found: false,
    });
    expect(await askPages('jump-to', { topic: 'minsk-agreements' })).toEqual({ found: true });
    await waitForCard(page);
    expect(await openCards(page)).toEqual(['Minsk agreements']);
  });
});

describe('where the reader was', () => {
  it('is not forgotten when the card closes, nor when it is pinned', async () => {
    const page = await harness.openArticle({});
    await nextTerm(page, 1);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await nextTerm(page, 2);
    const [title = ''] = await openCards(page);
    await clickInCard(page, 'Keep this card open', { title });
    await nextTerm(page, 3);
  });

  it('is where the next term is looked for once it has scrolled out of sight', async () => {
    const page = await harness.openArticle({ before: '<div style="height: 1500px"></div>' });
    await nextTerm(page, 1);
    await nextTerm(page, 2);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await nextTerm(page, 1);
  });
});

/** Much longer than the window is high. */
const LONG = 'They had met before, and said what they had said then, each to the others. '.repeat(
  60,
);
const MEMORANDUM = 'They spoke of the Budapest Memorandum at last. ';
const MINSK = 'They spoke of the Minsk agreements too. ';
const ROOM = '<div style="height: 1500px"></div>';

/** Jumps to the topic, and sees where its words and its card are then. */
async function jump(page: Page, topic = 'budapest-memorandum'): Promise<Sight> {
  expect(await askPages('jump-to', { topic })).toEqual({ found: true });
  const sight = await look(page);
  expectPlaced(sight);
  expectInView(sight);
  return sight;
}

function expectInView({ lines, viewport }: Sight): void {
  expect(lines[0]?.top).toBeGreaterThanOrEqual(viewport.top);
  expect(lines[0]?.bottom).toBeLessThanOrEqual(viewport.bottom);
}

/** Returns how far it is scrolled then: no further than there is a page. */
async function scrolledTo(page: Page, top: number): Promise<number> {
  await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top);
  return page.evaluate(() => scrollY);
}

async function visitArticle(parts: ArticleParts): Promise<Page> {
  return harness.openArticle({ after: ROOM, ...parts });
}

describe('the way to words', () => {
  it.each([
    ['begin', `${MEMORANDUM}${LONG}`],
    ['are in the midst of', `${LONG}${MEMORANDUM}${LONG}`],
    ['end', `${LONG}${MEMORANDUM}`],
  ])('leads to those that %s a paragraph higher than the window', async (_where, text) => {
    const page = await visitArticle({ paragraphs: [text, ...PARAGRAPHS.slice(1)] });
    await jump(page);
    // From below, too.
    await scrolledTo(page, 20_000);
    await waitForNoCard(page);
    await jump(page);
  });

  it('goes no further than it must, and back up the same', async () => {
    const page = await visitArticle({ paragraphs: [LONG, LONG, MEMORANDUM + LONG] });
    const { lines, viewport } = await jump(page);
    // They come in at the foot, with what is around them.
    expect(viewport.bottom - (lines[0]?.bottom ?? 0)).toBeLessThan(60);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await scrolledTo(page, 20_000);
    const above = await jump(page);
    expect(above.lines[0]?.top).toBeLessThan(60);
  });

  it.each([20, 300, 690])('does not scroll to words in view, %i px from the top', async (at) => {
    const paragraphs = [MEMORANDUM + MINSK + LONG, LONG];
    const page = await visitArticle({ before: ROOM, paragraphs });
    const { y } = await placeOf(page, 'Budapest Memorandum');
    const before = await scrolledTo(page, (await page.evaluate(() => scrollY)) + y - at);
    await jump(page);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    // The card that is open may stand over them: it makes way.
    await jump(page, 'minsk-agreements');
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  it('makes room for the card in a low window', async () => {
    const page = await visitArticle({ before: ROOM, paragraphs: [LONG, MEMORANDUM + LONG] });
    await page.setViewport({ width: 1_000, height: 400 });
    const { y } = await placeOf(page, 'Budapest Memorandum');
    await scrolledTo(page, (await page.evaluate(() => scrollY)) + y - 200);
    const { card } = await jump(page);
    expect(card.bottom - card.top).toBeGreaterThanOrEqual(200);
  });

  it.each([
    ['scrollers in scrollers', 'open'],
    ['a closed component', 'closed'],
  ] as const)('leads through %s', async (_name, mode) => {
    const outer = 'height: 420px; overflow: auto; border: 2px solid';
    const inner = 'height: 260px; overflow: auto; margin: 600px 0';
    const content = `<div style="${mode === 'open' ? inner : outer}"><slot></slot></div>`;
    const page = await visitArticle({
      before: ROOM,
      paragraphs: mode === 'open' ? [LONG, LONG + MEMORANDUM + LONG] : [LONG, MEMORANDUM, LONG],
      after: `<section style="${mode === 'open' ? outer : ''}"><news-pane></news-pane></section>${ROOM}<script>
        const pane = document.querySelector('news-pane');
        pane.attachShadow({ mode: '${mode}' }).innerHTML = '${content}';
        pane.append(document.querySelector('article'));
      </script>`,
    });
    const { lines } = await jump(page);
    const { left = 0, top = 0, bottom = 0 } = lines[0] ?? {};
    const isSeen = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.localName === 'p',
      left + 2,
      (top + bottom) / 2,
    );
    expect(isSeen).toBe(true);
  });

  it.each([
    ['header', 'position: sticky; top: 0; height: 120px', 40],
    ['header', 'position: fixed; inset: 0 0 auto; height: 90px', 40],
    ['banner', 'position: fixed; inset: auto 0 0; height: 200px', 720],
  ])('leads to where no %s lies over them: %s', async (_name, css, at) => {
    const bar = `<header style="${css}; background: #cde"><b style="display: block">Daily</b></header>`;
    const page = await visitArticle({
      before: bar + ROOM,
      paragraphs: [LONG, MEMORANDUM + LONG, LONG],
    });
    const { y } = await placeOf(page, 'Budapest Memorandum');
    const under = (await page.evaluate(() => scrollY)) + y - at;
    // From below, from above, and from where it lies over them.
    for (const from of [20_000, 0, under]) {
      await scrolledTo(page, from);
      const { lines } = await jump(page);
      const box = await page.$eval('header', (one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return { top, bottom };
      });
      const { top = 0, bottom = 0 } = lines[0] ?? {};
      expect(Math.max(top - box.bottom, box.top - bottom)).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
  });
});
