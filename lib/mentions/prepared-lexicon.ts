/** The lexicon made ready for matching: once per background start, milliseconds. */
import nlp from 'compromise/one';

import type { Lexicon, LexiconPattern, TermSense, WordSequence } from '../lexicon/lexicon';
import {
  type Clause,
  type Outline,
  outlineOf,
  readingsOf,
  spelledOut,
  wordsAt,
} from '../lexicon/match-syntax';
import { buildTrie, HitKind, type PhraseList, type Trie } from './trie';

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

/** What a text must hold before compromise is asked: one word of every clause, in order and near enough. */
export interface Demands {
  readonly clauses: readonly Demand[];
  /** Index of the clause that is looked for in every sentence. */
  readonly hook: number;
  /** See {@link Outline.tail}. */
  readonly tail: Outline['tail'];
}

export interface PreparedPattern {
  readonly sense: TermSense;
  /** Read when the hook is met for the first time. */
  readonly demands: () => Demands;
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
  /** Word index of a class noun, or an office, to the topics it can point back to. */
  readonly topicsByNoun: ReadonlyMap<number, readonly number[]>;
  /** Topic to the words that single it out among others of its class. */
  readonly descriptors: readonly ReadonlySet<number>[];
}

export function prepareLexicon(lexicon: Lexicon): PreparedLexicon {
  const lists = phraseListsOf(lexicon);
  const hooks = groupBy(lexicon.patterns.flatMap((pattern) => preparePattern(pattern, lexicon)));
  const topicsByNoun = groupBy(
    lexicon.topics.flatMap(({ classNouns, offices = [] }, topic) =>
      [...classNouns, ...offices.map(({ noun }) => noun)].map((noun) => [noun, topic] as const),
    ),
  );
  return {
    ...lexicon,
    roles: rolesOf(lexicon.words.length, topicsByNoun, hooks),
    wordIndex: new Map(lexicon.words.map((word, index) => [word, index])),
    trie: buildTrie(lists, lexicon.words.length),
    longest: lists.reduce((most, { phrases }) => Math.max(most, longestOf(phrases)), 0),
    hooks,
    topicsByNoun,
    descriptors: lexicon.topics.map(({ descriptors }) => new Set(descriptors)),
  };
}

/** The pattern under each of its hook's words. */
function preparePattern(
  { match, hook, sense }: LexiconPattern,
  lexicon: Lexicon,
): (readonly [word: number, pattern: PreparedPattern])[] {
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
  let read: Demands | undefined;
  const demands = (): Demands => {
    read ??= demandsOf(match, hook);
    return read;
  };
  const pattern = { sense: meant, demands, readings };
  return [...new Set(wordsAt(match, hook))].map((word) => [Number(word), pattern]);
}

function demandsOf(match: string, hook: number): Demands {
  const { clauses, tail } = outlineOf(match);
  return {
    tail,
    clauses: clauses.map(({ words, step }) => ({ words: new Set(words.map(Number)), step })),
    hook: clauses.findIndex(({ at }) => at === hook),
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

function phraseListsOf(lexicon: Lexicon): PhraseList[] {
  const { terms, supports, subjects, nations, blockers, strangers } = lexicon;
  return [
    { kind: HitKind.Term, phrases: terms.map(({ words }) => words) },
    { kind: HitKind.Support, phrases: supports },
    {
      kind: HitKind.Subject,
      phrases: subjects.flat(),
      refs: subjects.flatMap((names, subject) => names.map(() => subject)),
    },
    { kind: HitKind.Nation, phrases: nations },
    { kind: HitKind.Blocker, phrases: blockers.map(({ words }) => words) },
    { kind: HitKind.Stranger, phrases: strangers.map(({ words }) => words) },
  ];
}

function longestOf(phrases: readonly WordSequence[]): number {
  return phrases.reduce((most, { length }) => Math.max(most, length), 0);
}

function groupBy<Item>(
  pairs: readonly (readonly [key: number, item: Item])[],
): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const [key, item] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
