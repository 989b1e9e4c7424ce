/**
 * The lexicon as its file holds it, and back: less than half of its size (docs/performance.md).
 *
 * What many senses share stands once: editors repeat the words that a term needs around it. Lists of
 * indices are written as steps from each to the next, which are small numbers and often the same.
 */
import type {
  Lexicon,
  LexiconTerm,
  LexiconTopic,
  TermSense,
  WordHooks,
  WordSequence,
} from './lexicon';
import { createTable } from './table';

/** Raised by one when an older engine could not read the file. */
export const LEXICON_FORMAT = 5;

/** Indices, each less the one before it. */
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
  'words' | 'topics' | 'terms' | 'senses' | 'patterns' | 'hooks' | 'blockers'
> {
  readonly format: typeof LEXICON_FORMAT;
  /** With a space between them. */
  readonly words: string;
  readonly topics: readonly StoredTopic[];
  /** The senses of each topic. */
  readonly senses: readonly (readonly StoredSense[])[];
  /**
   * Terms that mean the same: their senses, then the words of each. The first sense is a step from
   * the last one of the terms before.
   */
  readonly terms: readonly (readonly WordSequence[])[];
  readonly patterns: {
    readonly matches: readonly string[];
    readonly hooks: readonly number[];
    readonly senses: Steps;
  };
  /** Each word's patterns as steps, behind the word. */
  readonly hooks: readonly WordHooks[];
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
    terms: storeTerms(lexicon.terms),
    patterns: {
      matches: lexicon.patterns.map(({ match }) => match),
      hooks: lexicon.patterns.map(({ hook }) => hook),
      senses: steps(lexicon.patterns.map(({ sense }) => sense)),
    },
    hooks: lexicon.hooks.map(([word, ...patterns]) => [word, ...steps(patterns)]),
    blockers: ofTopic(lexicon.blockers).map((blockers) => blockers.map(({ words }) => words)),
    supportSets: supportSets.rows,
    neighbours: neighbours.rows,
  };
}

/** The lexicon of a file. What the file holds once is one object in memory, too. */
export function restoreLexicon(stored: StoredLexicon): Lexicon {
  const supportSets = stored.supportSets.map((set) => fromSteps(set));
  const restoreSense = (
    { how = USUAL_HOW, requires, unless, not, ...rest }: StoredSense,
    topic: number,
  ): TermSense => {
    const sense: { -readonly [Key in keyof TermSense]: TermSense[Key] } = Object.assign(rest, {
      topic,
      how,
    });
    if (requires !== undefined) sense.requires = supportSets[requires] ?? [];
    if (unless !== undefined) sense.unless = supportSets[unless] ?? [];
    if (not !== undefined) sense.not = stored.neighbours[not] ?? [];
    return sense;
  };
  return {
    words: stored.words.split(' '),
    topics: stored.topics.map((topic) => ({
      ...topic,
      related: fromSteps(topic.related),
      descriptors: fromSteps(topic.descriptors),
      context: fromSteps(topic.context),
    })),
    terms: restoreTerms(stored.terms),
    senses: stored.senses.flatMap((senses, topic) =>
      senses.map((sense) => restoreSense(sense, topic)),
    ),
    patterns: fromSteps(stored.patterns.senses).map((sense, index) => ({
      match: stored.patterns.matches[index] ?? '',
      hook: stored.patterns.hooks[index] ?? 0,
      sense,
    })),
    hooks: stored.hooks.map(([word, ...patterns]) => [word, ...fromSteps(patterns)]),
    supports: stored.supports,
    subjects: stored.subjects,
    nations: stored.nations,
    blockers: stored.blockers.flatMap((ofTopic, topic) =>
      ofTopic.map((words) => ({ words, topic })),
    ),
    strangers: stored.strangers,
  };
}

function storeTerms(terms: readonly LexiconTerm[]): StoredLexicon['terms'] {
  const groups = [...Map.groupBy(terms, ({ senses }) => senses.join(' ')).values()];
  let last = 0;
  return groups.map((group) => {
    const senses = group[0]?.senses ?? [];
    const row = [steps(senses, last), ...group.map(({ words }) => words)];
    last = senses.at(-1) ?? last;
    return row;
  });
}

function restoreTerms(stored: StoredLexicon['terms']): LexiconTerm[] {
  let last = 0;
  return stored.flatMap(([stepsToSenses = [], ...group]) => {
    const senses = fromSteps(stepsToSenses, last);
    last = senses.at(-1) ?? last;
    return group.map((words) => ({ words, senses }));
  });
}

/** @param start what the first index is a step from */
function steps(indices: readonly number[], start = 0): Steps {
  return indices.map((index, place) => index - (indices[place - 1] ?? start));
}

function fromSteps(stored: Steps, start = 0): number[] {
  let index = start;
  return stored.map((step) => (index += step));
}
