/** The lexicon made ready for matching: once per background start, milliseconds. */
import nlp from 'compromise/one';

import type { Lexicon, LexiconPattern } from '../lexicon/lexicon';
import { buildTrie, HitKind, type Trie } from './trie';

/** compromise's parsed match syntax; opaque to us. */
export type ParsedMatch = ReturnType<typeof nlp.parseMatch>;

export interface PreparedPattern extends LexiconPattern {
  readonly parsed: ParsedMatch;
}

/** What a word alone can begin, as bits: most words of a text begin nothing. */
export const WordRole = { ClassNoun: 1, Hook: 2 } as const;

export interface PreparedLexicon extends Omit<Lexicon, 'patterns'> {
  /** Folded word to its index. */
  readonly wordIndex: ReadonlyMap<string, number>;
  /** Word index to its roles. */
  readonly roles: Uint8Array;
  readonly trie: Trie;
  /** Words of the longest listed phrase: how far one that covers a word can begin before it. */
  readonly longest: number;
  readonly patterns: readonly PreparedPattern[];
  /** Word index to the patterns that have it in their hook clause. */
  readonly hooks: ReadonlyMap<number, readonly PreparedPattern[]>;
  /** Word index of a class noun to the topics it can point back to. */
  readonly topicsByNoun: ReadonlyMap<number, readonly number[]>;
  /** Topic to the words that single it out among others of its class. */
  readonly descriptors: readonly ReadonlySet<number>[];
  /** Topic to the subjects of topics that share a phrase with it: the only ones it competes with. */
  readonly rivals: ReadonlyMap<number, ReadonlySet<number>>;
}

export function prepareLexicon(lexicon: Lexicon): PreparedLexicon {
  const phrases = [...phrasesOf(lexicon)];
  const patterns = lexicon.patterns.map((pattern) => ({
    ...pattern,
    parsed: nlp.parseMatch(pattern.match),
  }));
  const hooks = groupBy(patterns, (pattern) => pattern.clauses[0] ?? []);
  const topicsByNoun = groupBy(
    lexicon.topics.map((_topic, index) => index),
    (topic) => lexicon.topics[topic]?.classNouns ?? [],
  );
  return {
    ...lexicon,
    patterns,
    roles: rolesOf(lexicon.words.length, topicsByNoun, hooks),
    wordIndex: new Map(lexicon.words.map((word, index) => [word, index])),
    trie: buildTrie(phrases, lexicon.words.length),
    longest: phrases.reduce((most, { words }) => Math.max(most, words.length), 0),
    hooks,
    topicsByNoun,
    descriptors: lexicon.topics.map(({ descriptors }) => new Set(descriptors)),
    rivals: findRivals(lexicon),
  };
}

function rolesOf(
  words: number,
  nouns: ReadonlyMap<number, unknown>,
  hooks: ReadonlyMap<number, unknown>,
): Uint8Array {
  return Uint8Array.from(
    { length: words },
    (_unused, word) =>
      (nouns.has(word) ? WordRole.ClassNoun : 0) | (hooks.has(word) ? WordRole.Hook : 0),
  );
}

/** Whether the word at a place has a role; an unknown word has none. */
export function hasRole(
  { roles }: PreparedLexicon,
  word: number | undefined,
  role: number,
): boolean {
  return word !== undefined && word >= 0 && ((roles[word] ?? 0) & role) !== 0;
}

function findRivals(lexicon: Lexicon): Map<number, ReadonlySet<number>> {
  const shared = [
    ...lexicon.terms.map(({ senses }) => senses.flatMap((sense) => lexicon.senses[sense] ?? [])),
    ...Map.groupBy(lexicon.patterns, ({ match }) => match).values(),
  ].filter((senses) => senses.length > 1);
  const rivals = new Map<number, Set<number>>();
  for (const senses of shared) {
    for (const { topic } of senses) {
      const subjects = rivals.get(topic) ?? new Set();
      rivals.set(topic, subjects);
      for (const other of senses) {
        const subject = lexicon.topics[other.topic]?.subject;
        if (other.topic !== topic && subject !== undefined) subjects.add(subject);
      }
    }
  }
  return rivals;
}

function* phrasesOf(lexicon: Lexicon) {
  for (const [ref, { words }] of lexicon.terms.entries()) yield { words, kind: HitKind.Term, ref };
  for (const [ref, words] of lexicon.supports.entries())
    yield { words, kind: HitKind.Support, ref };
  for (const [ref, names] of lexicon.subjects.entries()) {
    for (const words of names) yield { words, kind: HitKind.Subject, ref };
  }
  for (const [ref, words] of lexicon.nations.entries()) yield { words, kind: HitKind.Nation, ref };
  for (const [ref, { words }] of lexicon.blockers.entries())
    yield { words, kind: HitKind.Blocker, ref };
  for (const [ref, { words }] of lexicon.strangers.entries())
    yield { words, kind: HitKind.Stranger, ref };
}

function groupBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly number[],
): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
