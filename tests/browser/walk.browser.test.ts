/** The way from term to term leads only to words that can be seen. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import {
  clickInCard,
  markedWords,
  openCards,
  waitForCard,
  waitForNoCard,
} from '../../scripts/browsers/reader-actions';
import { PARAGRAPHS } from './harness/articles';
import { VIEWPORT } from './harness/start-browser';
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

/** Where the mark stands in the window; nothing is scrolled for it. */
async function yOf(page: Page, words: string): Promise<number> {
  return page.evaluate((wanted) => {
    const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    for (const { startContainer, startOffset, endContainer, endOffset } of marks) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (range.toString() === wanted) return range.getBoundingClientRect().top;
    }
    return Number.NaN;
  }, words);
}

describe('the words of a term', () => {
  const FILLER = 'Nobody knew what to make of that, and so it was left as it had been. '.repeat(60);
  const TERMS = ['Budapest Memorandum', 'Minsk agreements', 'Helsinki Final Act'];
  const LONG = TERMS.map((words) => `They spoke of the ${words}. ${FILLER}`).join(' ');

  it.each([
    ['the page', `<p>${LONG}</p>`],
    ['a box in it', `<div style="height: 500px; overflow: auto"><p>${LONG}</p></div>`],
  ])('come into view in a paragraph longer than the window, in %s', async (_, paragraph) => {
    const page = await harness.openArticle({
      before: '<div style="height: 900px"></div>',
      paragraphs: [paragraph],
    });
    for (const [at, words] of TERMS.entries()) {
      await nextTerm(page, at + 1);
      expect(await yOf(page, words)).toBeGreaterThan(0);
      expect(await yOf(page, words)).toBeLessThan(VIEWPORT.height);
    }
  });

  it('stay where they are when they are in view', async () => {
    const page = await harness.openArticle({
      before: '<div style="height: 200px"></div>',
      after: '<div style="height: 2000px"></div>',
    });
    await nextTerm(page, 1);
    await nextTerm(page, 2);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});
