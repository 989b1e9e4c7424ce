/** The lexicon made ready for matching: once per background start, milliseconds. */
import nlp from 'compromise/one';

import type { Lexicon, LexiconPattern } from '../lexicon/lexicon';
import { buildTrie, HitKind, type Trie } from './trie';

/** compromise's parsed match syntax; opaque to us. */
export type ParsedMatch = ReturnType<typeof nlp.parseMatch>;

export interface PreparedPattern extends LexiconPattern {
  readonly parsed: ParsedMatch;
}

export interface PreparedLexicon extends Omit<Lexicon, 'patterns'> {
  /** Folded word to its index. */
  readonly wordIndex: ReadonlyMap<string, number>;
  readonly trie: Trie;
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
  const patterns = lexicon.patterns.map((pattern) => ({
    ...pattern,
    parsed: nlp.parseMatch(pattern.match),
  }));
  return {
    ...lexicon,
    patterns,
    wordIndex: new Map(lexicon.words.map((word, index) => [word, index])),
    trie: buildTrie(phrasesOf(lexicon), lexicon.words.length),
    hooks: groupBy(patterns, (pattern) => pattern.clauses[0] ?? []),
    topicsByNoun: groupBy(
      lexicon.topics.map((_topic, index) => index),
      (topic) => lexicon.topics[topic]?.classNouns ?? [],
    ),
    descriptors: lexicon.topics.map(({ descriptors }) => new Set(descriptors)),
    rivals: findRivals(lexicon),
  };
}

function findRivals(lexicon: Lexicon): Map<number, ReadonlySet<number>> {
  const shared = [
    ...lexicon.terms.map(({ senses }) => senses),
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
