/**
 * The lexicon: every term of every card, folded and expanded at build time,
 * as the engine is given it. The package holds it in a smaller form
 * (stored-lexicon.ts).
 *
 * All words are indices into {@link Lexicon.words}; all topics are indices
 * into {@link Lexicon.topics}. Lists of indices that stand for sets ascend.
 */
import type { TopicId } from '../dataset/schema/primitives';
import type { MentionKind } from '../mentions/types';

/** A sequence of word indices. */
export type WordSequence = readonly number[];

export type SupportScope = 'sentence' | 'paragraph' | 'article';

/** What a term or phrase asks of its surroundings before it counts. */
export interface Conditions {
  /** Support phrases, as indices into {@link Lexicon.supports}; one of them is enough. */
  readonly requires?: readonly number[];
  readonly within?: SupportScope;
  /** Phrases that may not stand right before or after. */
  readonly not?: readonly WordSequence[];
  /** Support phrases of other things: none may stand in the sentence. */
  readonly unless?: readonly number[];
  /** One of these plurals must follow in a list of names: "INF and New START treaties". */
  readonly ahead?: WordSequence;
  /** First and last day, month or year an article may be of, YYYY[-MM[-DD]]. */
  readonly since?: string;
  readonly until?: string;
  /** Only with the topic's own subject. */
  readonly ofSubject?: true;
  /** Original spelling, where capitals matter. */
  readonly exact?: readonly string[];
  /** Never marked in pages, but listed. */
  readonly quiet?: true;
}

/** One topic that a term or pattern can name, with its conditions. */
export interface TermSense extends Conditions {
  readonly topic: number;
  readonly how: Exclude<MentionKind, 'backref'>;
}

export interface LexiconTerm {
  readonly words: WordSequence;
  /** Indices into {@link Lexicon.senses}. */
  readonly senses: readonly number[];
}

/** A structured phrase. */
export interface LexiconPattern {
  /** Match syntax with inflected forms written out, every word as its index (match-syntax.ts). */
  readonly match: string;
  /** Where in the match the clause begins that is looked for in every sentence. */
  readonly hook: number;
  /** Index into {@link Lexicon.senses}. */
  readonly sense: number;
}

/** A word's index, then those of the patterns that have it in their hook clause. */
export type WordHooks = readonly [word: number, ...patterns: number[]];

/** An office that a person holds: "the president". */
export interface LexiconOffice {
  /** Word index. */
  readonly noun: number;
  /** Partial ISO dates, both inclusive. */
  readonly terms: readonly { readonly since: string; readonly until?: string | undefined }[];
}

export interface LexiconTopic {
  readonly id: TopicId;
  /** What lists of mentions call it: here, so that a page's first mentions need no other file. */
  readonly title: string;
  readonly markable: boolean;
  /** Indices of topics whose unambiguous mention supports this one's ambiguous terms. */
  readonly related: readonly number[];
  /** Nouns that may point back to it, as word indices. */
  readonly classNouns: readonly number[];
  /** Nouns that point back to it in articles of some time only. */
  readonly offices?: readonly LexiconOffice[];
  /** Words that, before a class noun, say that this topic is meant ("the 2015 deal"), as indices. */
  readonly descriptors: readonly number[];
  /** Indices into {@link Lexicon.supports}: words that support a term in a line of capitals. */
  readonly context: readonly number[];
  /** Index into {@link Lexicon.subjects}, for terms with `ofSubject`. */
  readonly subject?: number;
  /** Subjects of topics that share a phrase with it: the only ones its own competes with. */
  readonly rivals?: readonly number[];
}

export interface Lexicon {
  readonly words: readonly string[];
  readonly topics: readonly LexiconTopic[];
  readonly terms: readonly LexiconTerm[];
  /**
   * What terms and patterns can mean, by topic, each once: the forms of a word have the same
   * conditions.
   */
  readonly senses: readonly TermSense[];
  readonly patterns: readonly LexiconPattern[];
  /** Words that patterns are looked for by, each followed by the patterns it may begin: indices. */
  readonly hooks: readonly WordHooks[];
  /** Phrases that support a term by standing near it. */
  readonly supports: readonly WordSequence[];
  /** Each subject's own names. */
  readonly subjects: readonly (readonly WordSequence[])[];
  /** Names of countries and their peoples: whose else a phrase can be. */
  readonly nations: readonly WordSequence[];
  /** Longer names that contain a term of the topic but mean something else. */
  readonly blockers: readonly { readonly words: WordSequence; readonly topic: number }[];
  /** Names without a card that take a back-reference away from ours. */
  readonly strangers: readonly {
    readonly words: WordSequence;
    readonly nouns: readonly number[];
    /** Written in capitals: "who" is not the WHO. */
    readonly isAcronym?: true;
  }[];
}
