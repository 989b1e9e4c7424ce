/** Pages that mean harm: text bombs, thieves, and terms that leave. */
import { setTimeout as pause } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import {
  cardTitle,
  hover,
  waitForMarks,
  waitForNoCard,
} from '../../scripts/browsers/reader-actions';
import { articlePage, PARAGRAPHS } from './harness/articles';
import { useHarness } from './harness/use-harness';

/** Longer than the page side needs for what it is going to do. */
const CHANGE_MS = 1_500;

const harness = useHarness();

describe('hostile pages', () => {
  it.each([
    ['48 KB of dots', '.'.repeat(48_000)],
    ['64 KB of U.S.', 'U.S.'.repeat(16_000)],
    ['20,000 words without a stop', 'nato alliance joins ukraine '.repeat(5_000)],
    ['2 MB in one word', 'A'.repeat(2_000_000)],
  ])('%s leave the page and its terms alive', async (_what, bomb) => {
    const body = articlePage({ paragraphs: [...PARAGRAPHS, bomb] });
    const page = await harness.visit('/bomb', body);
    await waitForMarks(page);
    await pause(CHANGE_MS);
    const began = Date.now();
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
    expect(Date.now() - began).toBeLessThan(5_000);
    await hover(page, 'Budapest Memorandum');
    expect(await cardTitle(page)).toBe('Budapest Memorandum');
  });

  it('a host that is removed again and again is given up', async () => {
    const thief =
      '<script>window.taken=0;new MutationObserver(()=>{for(const host of document.querySelectorAll("[popover=manual]")){host.remove();window.taken+=1}}).observe(document,{childList:true,subtree:true})</script>';
    const page = await harness.openArticle({ after: thief });
    for (let turn = 0; turn < 8; turn += 1) {
      await hover(page, 'Budapest Memorandum');
      await pause(700);
      await page.mouse.move(5, 5, { steps: 3 });
      await pause(200);
    }
    expect(
      await page.evaluate(() => (window as unknown as { taken: number }).taken),
    ).toBeLessThanOrEqual(6);
  });

  it('a term that leaves the page takes its card along', async () => {
    const page = await harness.openArticle();
    await hover(page, 'Budapest Memorandum');
    expect(await cardTitle(page)).toBe('Budapest Memorandum');
    await page.evaluate(() => document.querySelector('article p')?.remove());
    await waitForNoCard(page);
  });
});
