/**
 * The lexicon as its file holds it, and back: two thirds of its size, and quicker to load.
 *
 * What many senses share stands once: editors repeat the words that a term needs around it. Sets of
 * indices are written as steps from each to the next, which are small numbers and often the same.
 */
import type { Lexicon, LexiconTerm, LexiconTopic, TermSense, WordSequence } from './lexicon';
import { createTable } from './table';

/** Raised by one when an older engine could not read the file. */
export const LEXICON_FORMAT = 3;

/** Ascending indices, each less the one before it. */
type Steps = readonly number[];

type StoredTopic = Omit<LexiconTopic, 'related' | 'descriptors' | 'context'> & {
  readonly related: Steps;
  readonly descriptors: Steps;
  readonly context: Steps;
};

/** How most senses name their topic; left out. */
const USUAL_HOW = 'phrase';

type StoredSense = Omit<TermSense, 'topic' | 'how' | 'requires' | 'unless' | 'not'> & {
  readonly how?: TermSense['how'];
  /** Indices into {@link StoredLexicon.supportSets}. */
  readonly requires?: number;
  readonly unless?: number;
  /** Index into {@link StoredLexicon.neighbours}. */
  readonly not?: number;
};

export interface StoredLexicon extends Omit<
  Lexicon,
  'words' | 'topics' | 'terms' | 'senses' | 'patterns' | 'blockers'
> {
  readonly format: typeof LEXICON_FORMAT;
  /** With a space between them. */
  readonly words: string;
  readonly topics: readonly StoredTopic[];
  /** The senses of each topic. */
  readonly senses: readonly (readonly StoredSense[])[];
  /** Terms that mean the same: their senses, then the words of each. */
  readonly terms: readonly (readonly WordSequence[])[];
  /** Match and sense of each. */
  readonly patterns: readonly (readonly [match: string, sense: number])[];
  readonly supportSets: readonly Steps[];
  readonly neighbours: readonly (readonly WordSequence[])[];
  /** The blockers of each topic. */
  readonly blockers: readonly (readonly WordSequence[])[];
}

/** The file's form of a lexicon, at build time. */
export function storeLexicon(lexicon: Lexicon): StoredLexicon {
  const supportSets = createTable<Steps>();
  const neighbours = createTable<readonly WordSequence[]>();
  const storeSense = ({ topic: _known, how, requires, unless, not, ...rest }: TermSense) => ({
    ...rest,
    ...(how === USUAL_HOW ? {} : { how }),
    ...(requires === undefined ? {} : { requires: supportSets.indexOf(steps(requires)) }),
    ...(unless === undefined ? {} : { unless: supportSets.indexOf(steps(unless)) }),
    ...(not === undefined ? {} : { not: neighbours.indexOf(not) }),
  });
  const ofTopic = <Item extends { readonly topic: number }>(items: readonly Item[]): Item[][] => {
    const byTopic = Map.groupBy(items, ({ topic }) => topic);
    return lexicon.topics.map((_topic, index) => byTopic.get(index) ?? []);
  };
  return {
    ...lexicon,
    format: LEXICON_FORMAT,
    words: lexicon.words.join(' '),
    topics: lexicon.topics.map((topic) => ({
      ...topic,
      related: steps(topic.related),
      descriptors: steps(topic.descriptors),
      context: steps(topic.context),
    })),
    senses: ofTopic(lexicon.senses).map((senses) => senses.map(storeSense)),
    terms: Array.from(
      Map.groupBy(lexicon.terms, ({ senses }) => senses.join(' ')).values(),
      (terms) => [terms[0]?.senses ?? [], ...terms.map(({ words }) => words)],
    ),
    patterns: lexicon.patterns.map(({ match, sense }) => [match, sense]),
    blockers: ofTopic(lexicon.blockers).map((blockers) => blockers.map(({ words }) => words)),
    supportSets: supportSets.rows,
    neighbours: neighbours.rows,
  };
}

/** The lexicon of a file. What the file holds once is one object in memory, too. */
export function restoreLexicon(stored: StoredLexicon): Lexicon {
  const supportSets = stored.supportSets.map(fromSteps);
  const restoreSense = (
    { how = USUAL_HOW, requires, unless, not, ...rest }: StoredSense,
    topic: number,
  ): TermSense => ({
    topic,
    how,
    ...rest,
    ...(requires === undefined ? {} : { requires: supportSets[requires] ?? [] }),
    ...(unless === undefined ? {} : { unless: supportSets[unless] ?? [] }),
    ...(not === undefined ? {} : { not: stored.neighbours[not] ?? [] }),
  });
  return {
    words: stored.words.split(' '),
    topics: stored.topics.map((topic) => ({
      ...topic,
      related: fromSteps(topic.related),
      descriptors: fromSteps(topic.descriptors),
      context: fromSteps(topic.context),
    })),
    terms: stored.terms.flatMap(([senses = [], ...ofAll]): LexiconTerm[] =>
      ofAll.map((words) => ({ words, senses })),
    ),
    senses: stored.senses.flatMap((senses, topic) =>
      senses.map((sense) => restoreSense(sense, topic)),
    ),
    patterns: stored.patterns.map(([match, sense]) => ({ match, sense })),
    supports: stored.supports,
    subjects: stored.subjects,
    nations: stored.nations,
    blockers: stored.blockers.flatMap((ofTopic, topic) =>
      ofTopic.map((words) => ({ words, topic })),
    ),
    strangers: stored.strangers,
  };
}

function steps(ascending: readonly number[]): Steps {
  return ascending.map((index, place) => index - (ascending[place - 1] ?? 0));
}

function fromSteps(stored: Steps): number[] {
  let index = 0;
  return stored.map((step) => (index += step));
}
