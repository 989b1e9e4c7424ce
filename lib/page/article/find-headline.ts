/** Which heading is the article's own. */
import type { NativeDom } from '../dom/native-dom';
import type { RawBlock } from './walk-blocks';

/** Two titles that share this much of their words (Dice) are the same title. */
const SAME_TITLE = 0.5;
/** A page's main heading that is shorter, in characters, is the publisher's name. */
const MIN_HEADLINE_LENGTH = 15;

/**
 * The heading most like one of the titles the page gives itself; failing that
 * the first main heading long enough to be one.
 */
export function findHeadline(
  blocks: readonly RawBlock[],
  titles: readonly string[],
  dom: NativeDom,
): RawBlock | null {
  const wanted = titles.map(wordsOf);
  let best: { block: RawBlock; likeness: number } | null = null;
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const words = wordsOf(block.text);
    const likeness = Math.max(0, ...wanted.map((title) => dice(words, title)));
    if (likeness >= SAME_TITLE && likeness > (best?.likeness ?? 0)) best = { block, likeness };
  }
  return best?.block ?? blocks.find((block) => isMainHeading(block, dom)) ?? null;
}

/** Whether two titles are the same but for a publisher's name, case or punctuation. */
export function isSameTitle(one: string, other: string): boolean {
  return dice(wordsOf(one), wordsOf(other)) >= SAME_TITLE;
}

function isMainHeading({ kind, text, container }: RawBlock, dom: NativeDom): boolean {
  const isLong = text.length >= MIN_HEADLINE_LENGTH;
  return kind === 'heading' && isLong && dom.nameOf(container) === 'h1';
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return (2 * common) / (one.size + other.size);
}
