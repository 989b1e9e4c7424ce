/** A random sample that a seed gives again. */
import { createHash } from 'node:crypto';

/**
 * `count` items, in the order of the hash of seed and key. The same seed picks
 * the same items however the list is sorted, and an item added elsewhere moves
 * at most one out; keys must be unique.
 */
export function sampleOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  { count, seed }: { readonly count: number; readonly seed: string },
): T[] {
  return items
    .map((item) => ({ item, rank: rankOf(`${seed}\n${keyOf(item)}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ item }) => item);
}

function rankOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
