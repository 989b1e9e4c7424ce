/**
 * Real news pages, saved, in a real browser: nothing throws, the page stays as
 * it is, cards open. The pages belong to their publishers and are not part of
 * the project; without the shared corpus beside it these tests are skipped.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { cardTitle, markedWords, waitForMarks } from '../../scripts/browsers/reader-actions';
import { type Harness, startHarness } from './harness/harness';

const FOLDER = '../shared/corpus/pages';
const isHere = existsSync(FOLDER);
if (!isHere) process.stdout.write(`skipped: no saved pages at ${FOLDER}\n`);

/** Saved pages that speak of our topics, those that do most first. */
const MOST_PAGES = 26;
const TOPICAL = /\b(?:NATO|Nato|Putin|Ukraine|Kyiv|Kiev|Crimea)\b/gu;
/** Long enough for the longest page; some have no term of ours in their article. */
const PATIENCE_MS = 4_000;
/** Fewer hits may all be in link lists. */
const LEAST_HITS = 6;
/** Nothing is loaded and no script of the page runs: what changes, we changed. */
const STILL_PAGE = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

function topicalPages(): { readonly name: string; readonly html: string }[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.html.gz'))
    .map((name) => ({ name, html: gunzipSync(readFileSync(join(FOLDER, name))).toString('utf8') }))
    .map((page) => ({ ...page, hits: page.html.match(TOPICAL)?.length ?? 0 }))
    .filter(({ hits }) => hits >= LEAST_HITS)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, MOST_PAGES);
}

const PAGES = isHere ? topicalPages() : [];
let harness: Harness;
const titles: string[] = [];

beforeAll(async () => {
  if (isHere) harness = await startHarness();
});

afterAll(async () => {
  if (isHere) await harness.close();
});

describe.skipIf(!isHere)('saved news pages', () => {
  it('are enough', () => {
    expect(PAGES.length).toBeGreaterThanOrEqual(25);
  });

  it.each(PAGES)('$name', async ({ html }) => {
    const address = harness.site.put('/saved', { body: html, headers: STILL_PAGE });
    const page = await harness.open(address);
    try {
      const isMarked = await waitForMarks(page, 1, PATIENCE_MS).then(
        () => true,
        () => false,
      );
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      if (isMarked) {
        await hoverFirstVisibleMark(page);
        titles.push(await cardTitle(page));
      }
      expect(await htmlWithoutHost(page)).toBe(before);
      // The policy above makes the browser complain about the page's own files.
      expect(harness.errors.filter((text) => /extension:\/\//u.test(text))).toEqual([]);
      expect(harness.strayRequests).toEqual([]);
      expect((await markedWords(page)).every((words) => words.trim() !== '')).toBe(true);
    } finally {
      harness.errors.splice(0);
      harness.strayRequests.splice(0);
      await page.close();
    }
  });

  it('have cards on half of them, and those open', () => {
    expect(titles.length).toBeGreaterThanOrEqual(12);
    expect(titles).not.toContain('');
  });
});

/** Rests the pointer on a mark that can be seen; saved pages without their styles are long. */
async function hoverFirstVisibleMark(page: Page): Promise<void> {
  const place = await page.evaluate(() => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        range.startContainer.parentElement?.scrollIntoView({
          block: 'center',
          behavior: 'instant',
        });
        const box = live.getClientRects()[0];
        if (box === undefined || box.width === 0 || box.height === 0) continue;
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const hit = document.caretPositionFromPoint(x, y);
        if (hit?.offsetNode === range.startContainer) return { x, y };
      }
    }
    throw new Error('no mark can be seen');
  });
  await page.mouse.move(place.x - 25, place.y - 9);
  await page.mouse.move(place.x, place.y, { steps: 6 });
}

async function htmlWithoutHost(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const host of copy.querySelectorAll('[popover="manual"]'))
      if (host.localName.includes('-')) host.remove();
    return copy.outerHTML;
  });
}
