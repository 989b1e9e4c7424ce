/** The way from term to term leads only to words that can be seen. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { markedWords, openCards, waitForCard } from '../../scripts/browsers/reader-actions';
import { PARAGRAPHS } from './harness/articles';
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
