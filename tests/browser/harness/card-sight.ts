/** What a test sees of a card and its words, and what must hold of their places. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

import { waitForCard } from '../../../scripts/browsers/reader-actions';

/** Between the card and its words, in px. */
export const GAP = 8;
/** Between the card and the viewport's edges, in px. */
const GUTTER = 10;
/** What rounding to device pixels may take away, in px. */
export const SLACK = 1;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The card and the line boxes of the words it is about, in viewport px. */
export interface Sight {
  readonly card: Box;
  readonly lines: readonly Box[];
  readonly viewport: Box;
}

/** Waits for the card, and measures. */
export async function look(page: Page): Promise<Sight> {
  const root = await waitForCard(page);
  return root.evaluate((shadow) => {
    const range = document.createRange();
    // The words whose card is open are marked above all others.
    const current = [...CSS.highlights.values()].find(({ priority }) => priority === 1);
    for (const { startContainer, startOffset, endContainer, endOffset } of current ?? []) {
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
    }
    const probe = document.createElement('div');
    probe.style.cssText = 'position: fixed; inset: 0';
    document.documentElement.append(probe);
    const viewport = probe.getBoundingClientRect().toJSON() as Box;
    probe.remove();
    const lines = [...range.getClientRects()].map((rect) => rect.toJSON() as Box);
    return { card: shadow.host.getBoundingClientRect().toJSON() as Box, lines, viewport };
  });
}

/** Pixels between two boxes along the axis on which they are further apart; negative: they overlap. */
function distance(one: Box, other: Box): number {
  return Math.max(
    one.left - other.right,
    other.left - one.right,
    one.top - other.bottom,
    other.top - one.bottom,
  );
}

/** Clear of its words, and inside the viewport. */
export function expectPlaced(sight: Sight): void {
  const { card, lines } = sight;
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(distance(card, line)).toBeGreaterThanOrEqual(GAP - SLACK);
  expectInside(sight);
}

/** Inside the viewport with a gutter all around. */
export function expectInside({ card, viewport }: Sight): void {
  const gutters = [
    card.left - viewport.left,
    card.top - viewport.top,
    viewport.right - card.right,
    viewport.bottom - card.bottom,
  ];
  for (const gutter of gutters) expect(gutter).toBeGreaterThanOrEqual(GUTTER - SLACK);
}
