/** A text block with its map to the page, and the way from an offset to a DOM point. */
import type { TextBlock } from '../../mentions/types';

/** A stretch of the block's text that stands in one text node without collapsing. */
export interface TextChunk {
  /** Offset in the block's text. */
  readonly at: number;
  readonly node: Text;
  /** Offset in the node's data. */
  readonly from: number;
  readonly length: number;
}

/** The text of one rendered block, with its map to DOM nodes. */
export interface PageBlock extends TextBlock {
  /** In order of `at`; together they cover the text, but for a space between elements. */
  readonly chunks: readonly TextChunk[];
  /** The nearest element that starts a line of its own. */
  readonly container: Element;
}

/** A place in the page that a range can start or end at. */
export interface DomPoint {
  readonly node: Text;
  readonly offset: number;
}

/** Where the character at `offset` stands. */
export function domStart(block: PageBlock, offset: number): DomPoint | null {
  return pointIn(chunkAt(block.chunks, offset), offset);
}

/** Just behind the character before `offset`. */
export function domEnd(block: PageBlock, offset: number): DomPoint | null {
  return pointIn(chunkAt(block.chunks, offset - 1), offset);
}

/** The text offset of a place in the page, or null when the block does not hold it. */
export function textOffset(block: PageBlock, { node, offset }: DomPoint): number | null {
  for (const chunk of block.chunks) {
    const inside = offset - chunk.from;
    if (chunk.node === node && inside >= 0 && inside <= chunk.length) return chunk.at + inside;
  }
  return null;
}

function pointIn(chunk: TextChunk | undefined, offset: number): DomPoint | null {
  if (chunk === undefined) return null;
  const inside = Math.min(offset - chunk.at, chunk.length);
  return { node: chunk.node, offset: chunk.from + inside };
}

/** The last chunk that starts at or before the offset. */
function chunkAt(chunks: readonly TextChunk[], offset: number): TextChunk | undefined {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.at ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return chunks[low - 1];
}
