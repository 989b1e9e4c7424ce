/** Builds one block's text from its text nodes, white space collapsed as rendered. */
import type { TextChunk } from './page-block';

/** Longest text of one block in UTF-16 units; longer ones are cut at a space. */
export const MAX_BLOCK_LENGTH = 8_000;

/** White space that does not stand in the text as it is; no-break spaces do. */
const COLLAPSING = /[ \t\n\r\f]{2,}|[\t\n\r\f]/gu;
const SPACE = ' ';

/** The text so far and where it comes from. */
export interface CollapsedText {
  readonly text: string;
  readonly chunks: readonly TextChunk[];
  /** UTF-16 units of it that are a link's text. */
  readonly linked: number;
}

/** Collects the text of one block. */
export interface TextCollector {
  readonly add: (node: Text, isLinked: boolean) => void;
  /** A line break or an element's edge that separates words. */
  readonly space: () => void;
  /** What was collected, cut into pieces; starts again with nothing. */
  readonly take: () => CollapsedText[];
  readonly length: () => number;
}

/** Starts with nothing collected. */
export function collectText(): TextCollector {
  let text = '';
  let chunks: TextChunk[] = [];
  let linked = 0;

  const push = (node: Text, from: number, piece: string): void => {
    // A space at the start of a block, or after another space, is not rendered.
    const skipped = piece.startsWith(SPACE) && (text === '' || text.endsWith(SPACE)) ? 1 : 0;
    if (piece.length === skipped) return;
    chunks.push({ at: text.length, node, from: from + skipped, length: piece.length - skipped });
    text += skipped === 0 ? piece : piece.slice(skipped);
  };

  const add = (node: Text, isLinked: boolean): void => {
    const before = text.length;
    const { data } = node;
    let from = 0;
    for (const { index, 0: gap } of data.matchAll(COLLAPSING)) {
      // The first character of the gap becomes the one space that is rendered.
      push(node, from, data.slice(from, index) + SPACE);
      from = index + gap.length;
    }
    push(node, from, from === 0 ? data : data.slice(from));
    if (isLinked) linked += text.length - before;
  };

  return {
    add,
    space: () => {
      if (text !== '' && !text.endsWith(SPACE)) text += SPACE;
    },
    take: () => {
      const whole = { text: text.trimEnd(), chunks, linked };
      text = '';
      chunks = [];
      linked = 0;
      return whole.text === '' ? [] : cut(whole);
    },
    length: () => text.length,
  };
}

/** Cuts a text that is too long for one block. */
function cut(whole: CollapsedText): CollapsedText[] {
  if (whole.text.length <= MAX_BLOCK_LENGTH) return [whole];
  const pieces: CollapsedText[] = [];
  for (let start = 0; start < whole.text.length;) {
    const end = endOfPiece(whole.text, start);
    const linked = (whole.linked * (end - start)) / whole.text.length;
    pieces.push({
      text: whole.text.slice(start, end),
      chunks: chunksBetween(whole.chunks, start, end),
      linked,
    });
    start = end;
  }
  return pieces;
}

/** Behind the last full stop that fits, else the last space, else the limit itself. */
function endOfPiece(text: string, start: number): number {
  const limit = start + MAX_BLOCK_LENGTH;
  if (limit >= text.length) return text.length;
  const half = start + MAX_BLOCK_LENGTH / 2;
  const stop = text.lastIndexOf('. ', limit - 2);
  if (stop >= half) return stop + 2;
  const space = text.lastIndexOf(SPACE, limit - 1);
  return space >= half ? space + 1 : limit;
}

function chunksBetween(chunks: readonly TextChunk[], start: number, end: number): TextChunk[] {
  const inside = chunks.filter(({ at, length }) => at < end && at + length > start);
  return inside.map(({ at, node, from, length }) => {
    const first = Math.max(at, start);
    const last = Math.min(at + length, end);
    return { at: first - start, node, from: from + first - at, length: last - first };
  });
}
