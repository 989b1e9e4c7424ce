/**
 * A trie over word indices that finds every listed phrase in one pass.
 *
 * compromise has a phrase look-up of its own, but it is quadratic in hits and
 * loses matches that share a prefix (docs/adr/0001); this one is plain.
 */
import type { WordSequence } from '../lexicon/lexicon';
import { Gap } from '../text/tokenize';

/** What a phrase stands for. */
export const HitKind = {
  Term: 0,
  Support: 1,
  Subject: 2,
  Nation: 3,
  Blocker: 4,
  Stranger: 5,
} as const;
export type HitKind = (typeof HitKind)[keyof typeof HitKind];

/** A phrase found: words `from` (inclusive) to `to` (exclusive). */
export interface Hit {
  readonly kind: HitKind;
  /** Index into the lexicon's list of that kind. */
  readonly ref: number;
  readonly from: number;
  readonly to: number;
}

interface Entry {
  readonly kind: HitKind;
  readonly ref: number;
}

export interface Trie {
  /** Node reached from the root by a word, or 0: most words end here. */
  readonly roots: Int32Array;
  /** `node * width + word` to the next node. */
  readonly edges: ReadonlyMap<number, number>;
  readonly entries: ReadonlyMap<number, readonly Entry[]>;
  readonly width: number;
}

/** @param width how many words there are */
export function buildTrie(
  phrases: Iterable<{ readonly words: WordSequence; readonly kind: HitKind; readonly ref: number }>,
  width: number,
): Trie {
  const roots = new Int32Array(width);
  const edges = new Map<number, number>();
  const entries = new Map<number, Entry[]>();
  let nodes = 0;
  const next = (node: number, word: number): number => {
    const known = node === 0 ? roots[word] : edges.get(node * width + word);
    if (known !== undefined && known !== 0) return known;
    nodes += 1;
    if (node === 0) roots[word] = nodes;
    else edges.set(node * width + word, nodes);
    return nodes;
  };
  for (const { words, kind, ref } of phrases) {
    if (words.length === 0) continue;
    const node = words.reduce(next, 0);
    const list = entries.get(node) ?? [];
    entries.set(node, list);
    list.push({ kind, ref });
  }
  return { roots, edges, entries, width };
}

/**
 * Every phrase in a text, in order of its first word, shorter before longer.
 * No phrase runs across a comma, a bracket or the end of a sentence.
 *
 * @param ids the text's words as indices, -1 where the lexicon has none
 */
export function scanTrie(trie: Trie, ids: Int32Array, gaps: readonly Gap[]): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < ids.length; from += 1) {
    const first = ids[from] ?? -1;
    let node = first < 0 ? 0 : (trie.roots[first] ?? 0);
    for (let to = from + 1; node !== 0; to += 1) {
      const ending = trie.entries.get(node);
      if (ending !== undefined)
        for (const { kind, ref } of ending) hits.push({ kind, ref, from, to });
      const word = ids[to] ?? -1;
      if (word < 0 || gaps[to] !== Gap.Open) break;
      node = trie.edges.get(node * trie.width + word) ?? 0;
    }
  }
  return hits;
}
