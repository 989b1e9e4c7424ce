/** Looking things up among hits, which the trie gives in order of their first word. */
import type { Hit } from './trie';

/**
 * Hits that begin at words `from` (inclusive) to `to` (exclusive). Looking at
 * all hits of a block for each of its candidates would be quadratic.
 */
export function hitsBetween(hits: readonly Hit[], from: number, to: number): readonly Hit[] {
  return hits.slice(
    lowerBound(hits.length, (index) => (hits[index]?.from ?? 0) < from),
    lowerBound(hits.length, (index) => (hits[index]?.from ?? 0) < to),
  );
}

/** The first of `length` indices for which `isBelow` does not hold; it holds for all before. */
export function lowerBound(length: number, isBelow: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
