/** The lexicon made ready for matching: once per background start, milliseconds. */
import nlp from 'compromise/one';

import type { Lexicon, LexiconPattern, TermSense } from '../lexicon/lexicon';
import {
  type Clause,
  clausesOf,
  commonnessOf,
  rarestOf,
  readingsOf,
  spelledOut,
} from '../lexicon/match-syntax';
import { buildTrie, HitKind, type Trie } from './trie';

/** compromise's parsed match syntax; opaque to us. */
export type ParsedMatch = ReturnType<typeof nlp.parseMatch>;

/** One way to read a pattern. */
export interface Reading {
  /** In compromise's match syntax. */
  readonly match: string;
  readonly parsed: ParsedMatch;
}

/** Words a pattern cannot do without, to look up. */
export interface Demand {
  readonly words: ReadonlySet<number>;
  /** See {@link Clause.step}. */
  readonly step: Clause['step'];
}

/** Runs only on words that hold one word of every clause, in order and near enough. */
export interface PreparedPattern {
  readonly sense: TermSense;
  /** The clause that is looked for in every sentence, as an index. */
  readonly hook: number;
  readonly clauses: readonly Clause[];
  /** The clauses; made when the hook is met for the first time. */
  readonly demands: () => readonly Demand[];
  /** Parsed when asked for the first time: most patterns fit nothing that a reader reads. */
  readonly readings: () => readonly Reading[];
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
  /** Word index to the patterns that have it in their hook clause. */
  readonly hooks: ReadonlyMap<number, readonly PreparedPattern[]>;
  /** Word index of a class noun to the topics it can point back to. */
  readonly topicsByNoun: ReadonlyMap<number, readonly number[]>;
  /** Topic to the words that single it out among others of its class. */
  readonly descriptors: readonly ReadonlySet<number>[];
}

export function prepareLexicon(lexicon: Lexicon): PreparedLexicon {
  const phrases = [...phrasesOf(lexicon)];
  const commonness = commonnessOf(lexicon.words);
  const patterns = lexicon.patterns.flatMap((pattern) =>
    preparePattern(pattern, lexicon, commonness),
  );
  const hooks = groupBy(patterns, ({ clauses, hook }) => [...new Set(wordsOf(clauses[hook]))]);
  const topicsByNoun = groupBy(
    lexicon.topics.map((_topic, index) => index),
    (topic) => lexicon.topics[topic]?.classNouns ?? [],
  );
  return {
    ...lexicon,
    roles: rolesOf(lexicon.words.length, topicsByNoun, hooks),
    wordIndex: new Map(lexicon.words.map((word, index) => [word, index])),
    trie: buildTrie(phrases, lexicon.words.length),
    longest: phrases.reduce((most, { words }) => Math.max(most, words.length), 0),
    hooks,
    topicsByNoun,
    descriptors: lexicon.topics.map(({ descriptors }) => new Set(descriptors)),
  };
}

function preparePattern(
  { match, sense }: LexiconPattern,
  lexicon: Lexicon,
  commonness: Float64Array,
): PreparedPattern[] {
  const meant = lexicon.senses[sense];
  if (meant === undefined) return [];
  let parsed: readonly Reading[] | undefined;
  const readings = (): readonly Reading[] => {
    parsed ??= readingsOf(spelledOut(match, lexicon.words)).map((reading) => ({
      match: reading,
      parsed: nlp.parseMatch(reading),
    }));
    return parsed;
  };
  const clauses = clausesOf(match);
  let sets: readonly Demand[] | undefined;
  const demands = (): readonly Demand[] => {
    sets ??= clauses.map((clause) => ({ words: new Set(wordsOf(clause)), step: clause.step }));
    return sets;
  };
  return [{ sense: meant, hook: rarestOf(clauses, commonness), clauses, demands, readings }];
}

/** The words of a numbered clause. */
function wordsOf(clause: Clause | undefined): number[] {
  return clause?.words.map(Number) ?? [];
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
