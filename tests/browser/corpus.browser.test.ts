/**
 * Real news pages, saved, in a real browser: nothing throws, the page stays as
 * it is, cards open. The pages belong to their publishers and are not part of
 * the project; without the shared corpus beside it these tests are skipped.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { cardTitle, markedWords } from '../../scripts/browsers/reader-actions';
import { type Harness, useHarness } from './harness/use-harness';

const FOLDER = '../shared/corpus/pages';
const isHere = existsSync(FOLDER);
if (!isHere) process.stdout.write(`skipped: no saved pages at ${FOLDER}\n`);

/** Saved pages that speak of our topics, those that do most first. */
const MOST_PAGES = 26;
const TOPICAL = /\b(?:NATO|Nato|Putin|Ukraine|Kyiv|Kiev|Crimea)\b/gu;
/** Until a page that was scrolled has settled. */
const STILL_MS = 600;
/** Pages that name none of them are tried by `scan` alone (tests/unit/corpus-scan.test.ts). */
const LEAST_HITS = 1;
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

describe.skipIf(!isHere)('saved news pages', () => {
  const harness = useHarness();
  const titles: string[] = [];

  it('are enough', () => {
    expect(PAGES.length).toBeGreaterThanOrEqual(25);
  });

  it.each(PAGES)('$name', async ({ html }) => {
    const address = harness.site.put('/saved', { body: html, headers: STILL_PAGE });
    const page = await harness.open(address);
    try {
      await waitUntilRead(harness);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      if (await hoverVisibleMark(page)) titles.push(await cardTitle(page));
      expect(await htmlWithoutHost(page)).toBe(before);
      // The policy above makes the browser complain about the page's own files.
      expect(harness.errors.filter((text) => /extension:\/\//u.test(text))).toEqual([]);
      // What the page wanted of others was refused by that policy; of our site nothing was wanted.
      expect(
        harness.site.requests.filter((path) => !/^\/(?:saved|favicon\.ico)/u.test(path)),
      ).toEqual([]);
      expect((await markedWords(page)).every((words) => words.trim() !== '')).toBe(true);
    } finally {
      await page.close();
      harness.errors.splice(0);
      harness.strayRequests.splice(0);
    }
  });

  it('have cards on many of them, and those open', () => {
    expect(titles.length).toBeGreaterThanOrEqual(10);
    expect(titles).not.toContain('');
  });
});

/** Some have no term of ours in their article, so that no mark can be waited for. */
async function waitUntilRead({ askPages }: Harness): Promise<void> {
  // Answered when the page is read; by nobody before our script is there.
  const answer = async () => askPages('settings-changed', {}).catch(() => 'nobody there');
  await expect.poll(answer).toBeNull();
}

/**
 * Rests the pointer on a mark that can be seen; false where none can. Saved
 * pages move after a jump, so the place is taken again when they are still.
 */
async function hoverVisibleMark(page: Page): Promise<boolean> {
  await page.evaluate(findVisibleMark);
  await pause(STILL_MS);
  const place = await page.evaluate(findVisibleMark);
  if (place === null) return false;
  await page.mouse.move(place.x - 25, place.y - 9);
  await page.mouse.move(place.x, place.y, { steps: 6 });
  return true;
}

/** Runs in the page: middle of the first mark that is on top there, scrolled into view. */
function findVisibleMark(): { x: number; y: number } | null {
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const element = range.startContainer.parentElement;
      const first = live.getClientRects()[0];
      if (first === undefined || first.width === 0) continue;
      if (first.top < 0 || first.bottom > innerHeight) {
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      }
      const box = live.getClientRects()[0] ?? first;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      if (document.caretPositionFromPoint(x, y)?.offsetNode === range.startContainer)
        return { x, y };
    }
  }
  return null;
}

async function htmlWithoutHost(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const host of copy.querySelectorAll('[popover="manual"]'))
      if (host.localName.includes('-')) host.remove();
    return copy.outerHTML;
  });
}
