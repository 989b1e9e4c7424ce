/** Where a mention stands: as a range for highlights, and as boxes on the screen. */
import type { Rect } from '../../placement/geometry';
import { domEnd, domStart, type DomPoint } from '../article/page-block';
import type { PageMention } from './marked-text';

/** A mention's two ends in the page, or null when the page no longer has them. */
export function endsOf({ block, start, end }: PageMention): readonly [DomPoint, DomPoint] | null {
  const first = domStart(block, start);
  const last = domEnd(block, end);
  if (first === null || last === null || !isThere(first) || !isThere(last)) return null;
  // No range spans the border of a shadow root.
  return first.node.getRootNode() === last.node.getRootNode() ? [first, last] : null;
}

/** A range that costs the page nothing when it changes. */
export function staticRangeOf(mention: PageMention): StaticRange | null {
  const ends = endsOf(mention);
  if (ends === null) return null;
  const [first, last] = ends;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.offset,
    endContainer: last.node,
    endOffset: last.offset,
  });
}

/** Measures mentions with one live range, which is parked again after each use. */
export interface MentionMeter {
  /** The mention's line boxes in viewport pixels; empty when it is not rendered. */
  readonly lines: (mention: PageMention) => readonly Rect[];
}

/** Live ranges make every change of the page dearer, so there is one, and it is parked. */
export function createMentionMeter(document: Document): MentionMeter {
  const range = document.createRange();
  return {
    lines: (mention) => {
      const ends = endsOf(mention);
      if (ends === null) return [];
      const [first, last] = ends;
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset);
      const rects = [...range.getClientRects()].filter(({ width, height }) => width * height > 0);
      range.setStart(document, 0);
      range.collapse(true);
      return joinLines(rects);
    },
  };
}

/** Elements inside a mention split its line into several rects; a reader sees one line. */
export function joinLines(rects: readonly Rect[]): Rect[] {
  const lines: Rect[] = [];
  for (const { left, top, right, bottom } of rects) {
    const line = lines.at(-1);
    const middle = (top + bottom) / 2;
    if (line === undefined || middle < line.top || middle > line.bottom) {
      lines.push({ left, top, right, bottom });
      continue;
    }
    lines[lines.length - 1] = {
      left: Math.min(line.left, left),
      top: Math.min(line.top, top),
      right: Math.max(line.right, right),
      bottom: Math.max(line.bottom, bottom),
    };
  }
  return lines;
}

function isThere({ node, offset }: DomPoint): boolean {
  return node.isConnected && offset <= node.length;
}
