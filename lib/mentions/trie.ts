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
  /** Node reached from the root by a word, or 0: most words begin nothing. */
  readonly rootOf: (word: number) => number;
  /** `node * width + word` to the next node. */
  readonly edges: ReadonlyMap<number, number>;
  readonly entries: ReadonlyMap<number, readonly Entry[]>;
  readonly width: number;
  /** Words of the longest listed phrase: how far one that covers a word can begin before it. */
  readonly longest: number;
}

/** Phrases of one kind; their places in the list are what hits refer to. */
export interface PhraseList {
  readonly kind: HitKind;
  readonly phrases: readonly WordSequence[];
  /** What hits refer to, where it is not the place. */
  readonly refs?: readonly number[];
}

/** A first word that begins something, of which nobody has asked yet. */
const NOT_GROWN = -1;

/**
 * A branch grows when its first word is met: an article meets few of them, and the background is
 * started anew for most pages.
 *
 * @param width how many words there are
 */
export function buildTrie(lists: readonly PhraseList[], width: number): Trie {
  const roots = new Int32Array(width);
  const edges = new Map<number, number>();
  const entries = new Map<number, Entry[]>();
  const total = lists.reduce((sum, { phrases }) => sum + phrases.length, 0);
  // Phrases with the same first word are linked, the last one first; 0 is none.
  const last = new Int32Array(width);
  const previous = new Int32Array(total + 1);
  const listOf = new Uint8Array(total + 1);
  const places = new Int32Array(total + 1);
  let number = 0;
  let longest = 0;
  for (const [index, { phrases }] of lists.entries()) {
    for (const [place, words] of phrases.entries()) {
      const first = words[0];
      number += 1;
      if (words.length > longest) longest = words.length;
      if (first === undefined) continue;
      listOf[number] = index;
      places[number] = place;
      previous[number] = last[first] ?? 0;
      last[first] = number;
      roots[first] = NOT_GROWN;
    }
  }
  let nodes = 0;
  const grow = (root: number): number => {
    const node = (nodes += 1);
    roots[root] = node;
    for (const phrase of chainOf(last[root] ?? 0, previous)) {
      const list = lists[listOf[phrase] ?? 0];
      const place = places[phrase] ?? 0;
      const end = (list?.phrases[place] ?? []).slice(1).reduce(next, node);
      const ending = entries.get(end) ?? [];
      entries.set(end, ending);
      if (list) ending.push({ kind: list.kind, ref: list.refs?.[place] ?? place });
    }
    return node;
  };
  const next = (node: number, word: number): number => {
    const edge = node * width + word;
    const known = edges.get(edge);
    if (known !== undefined) return known;
    nodes += 1;
    edges.set(edge, nodes);
    return nodes;
  };
  const rootOf = (word: number): number => {
    const root = roots[word] ?? 0;
    return root === NOT_GROWN ? grow(word) : root;
  };
  return { rootOf, edges, entries, width, longest };
}

/** A chain's members, the first one first. */
function chainOf(last: number, previous: Int32Array): number[] {
  const chain: number[] = [];
  for (let at = last; at !== 0; at = previous[at] ?? 0) chain.push(at);
  return chain.toReversed();
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
    let node = first < 0 ? 0 : trie.rootOf(first);
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
