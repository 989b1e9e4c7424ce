/** The lexicon made ready for matching: once per background start, milliseconds. */
import nlp from 'compromise/one';

import type { Lexicon, TermSense } from '../lexicon/lexicon';
import {
  type Clause,
  type Outline,
  outlineOf,
  readingsOf,
  spelledOut,
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

export interface PreparedLexicon extends Omit<Lexicon, 'patterns' | 'hooks'> {
  /** Folded word to its index. */
  readonly wordIndex: ReadonlyMap<string, number>;
  /** Word index to its roles. */
  readonly roles: Uint8Array;
  readonly trie: Trie;
  /** See {@link Trie.longest}. */
  readonly longest: number;
  /** The patterns that have a word in their hook clause, made ready when first asked for. */
  readonly patternsAt: (word: number) => readonly PreparedPattern[];
  /** Word index of a class noun, or an office, to the topics it can point back to. */
  readonly topicsByNoun: ReadonlyMap<number, readonly number[]>;
  /** Topic to the words that single it out among others of its class. */
  readonly descriptors: readonly ReadonlySet<number>[];
}

export function prepareLexicon(lexicon: Lexicon): PreparedLexicon {
  const trie = buildTrie(phraseListsOf(lexicon), lexicon.words.length);
  const topicsByNoun = groupBy(
    lexicon.topics.flatMap(({ classNouns, offices = [] }, topic) =>
      [...classNouns, ...offices.map(({ noun }) => noun)].map((noun) => [noun, topic] as const),
    ),
  );
  return {
    ...lexicon,
    roles: rolesOf(lexicon, topicsByNoun),
    wordIndex: new Map(lexicon.words.map((word, index) => [word, index])),
    trie,
    longest: trie.longest,
    patternsAt: createPatterns(lexicon),
    topicsByNoun,
    descriptors: lexicon.topics.map(({ descriptors }) => new Set(descriptors)),
  };
}

function createPatterns(lexicon: Lexicon): PreparedLexicon['patternsAt'] {
  const indices = new Map(lexicon.hooks.map(([word, ...patterns]) => [word, patterns]));
  const prepared: (PreparedPattern | null)[] = [];
  const prepare = (index: number): PreparedPattern | null =>
    (prepared[index] ??= preparePattern(lexicon, index));
  const known = new Map<number, readonly PreparedPattern[]>();
  return (word) => {
    const patterns =
      known.get(word) ?? (indices.get(word) ?? []).flatMap((index) => prepare(index) ?? []);
    known.set(word, patterns);
    return patterns;
  };
}

function preparePattern(lexicon: Lexicon, index: number): PreparedPattern | null {
  const pattern = lexicon.patterns[index];
  const sense = lexicon.senses[pattern?.sense ?? -1];
  if (pattern === undefined || sense === undefined) return null;
  let parsed: readonly Reading[] | undefined;
  let read: Demands | undefined;
  return {
    sense,
    demands: () => (read ??= demandsOf(pattern.match, pattern.hook)),
    readings: () => (parsed ??= parsedReadings(pattern.match, lexicon.words)),
  };
}

function parsedReadings(match: string, words: readonly string[]): Reading[] {
  return readingsOf(spelledOut(match, words)).map((reading) => ({
    match: reading,
    parsed: nlp.parseMatch(reading),
  }));
}

function demandsOf(match: string, hook: number): Demands {
  const { clauses, tail } = outlineOf(match);
  return {
    tail,
    clauses: clauses.map(({ words, step }) => ({ words: new Set(words.map(Number)), step })),
    hook: clauses.findIndex(({ at }) => at === hook),
  };
}

function rolesOf({ words, hooks }: Lexicon, nouns: ReadonlyMap<number, unknown>): Uint8Array {
  const roles = new Uint8Array(words.length);
  for (const noun of nouns.keys()) roles[noun] = WordRole.ClassNoun;
  for (const [word] of hooks) roles[word] = (roles[word] ?? 0) | WordRole.Hook;
  return roles;
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
