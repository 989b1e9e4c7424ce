/**
 * How much prose each element holds.
 *
 * Prose is text in sentences: long enough, with punctuation, not mostly links.
 * Its amount, summed up the tree, is what tells an article from its frame.
 */
import type { NativeDom } from '../dom/native-dom';
import type { RawBlock } from './walk-blocks';

/** Shorter than this, in characters, a block may be a label or a teaser. */
const PROSE_LENGTH = 80;
/** With more than this share of its text in links a block is a list of links. */
const PROSE_LINK_SHARE = 0.5;
/** Characters of prose per element. */
export type TextMass = ReadonlyMap<Element, number>;

/** Characters of prose in the block; 0 for headings, labels and lists of links. */
export function proseLength({ text, kind, linked }: RawBlock): number {
  if (kind === 'heading' || text.length < PROSE_LENGTH) return 0;
  if (linked > text.length * PROSE_LINK_SHARE) return 0;
  return /[.!?…。]/u.test(text) ? text.length : 0;
}

/** Blocks between two chances to pause; some hundred microseconds. */
const BLOCKS_PER_STEP = 128;

/** Sums the blocks' prose over all elements around them, `top` included, in steps. */
export function* weighText(
  blocks: readonly RawBlock[],
  top: Element,
  dom: NativeDom,
): Generator<undefined, TextMass> {
  const mass = new Map<Element, number>();
  for (const [index, block] of blocks.entries()) {
    if (index % BLOCKS_PER_STEP === 0) yield undefined;
    const length = proseLength(block);
    if (length === 0) continue;
    for (let around: Node | null = block.container; around !== null; around = dom.parent(around)) {
      const element = around as Element;
      mass.set(element, (mass.get(element) ?? 0) + length);
      if (around === top) break;
    }
  }
  return mass;
}
