/** Gives every word, and every supporting phrase, one number. */
import { tokenize } from '../text/tokenize';
import type { Conditions, SupportScope, WordSequence } from './lexicon';

export interface Interner {
  /** Index of a word that is already folded. */
  readonly word: (folded: string) => number;
  /** Word indices of a text, folded first. */
  readonly phrase: (text: string) => WordSequence;
  /** Index of a supporting phrase. */
  readonly support: (text: string) => number;
  readonly words: () => readonly string[];
  readonly supports: () => readonly WordSequence[];
}

export function createInterner(): Interner {
  const words = new Map<string, number>();
  const supports = new Map<string, { readonly index: number; readonly words: WordSequence }>();
  const word = (folded: string): number => {
    const index = words.get(folded) ?? words.size;
    words.set(folded, index);
    return index;
  };
  const phrase = (text: string): WordSequence => tokenize(text).words.map(word);
  const support = (text: string): number => {
    const sequence = phrase(text);
    const key = sequence.join(' ');
    const known = supports.get(key) ?? { index: supports.size, words: sequence };
    supports.set(key, known);
    return known.index;
  };
  return {
    word,
    phrase,
    support,
    words: () => [...words.keys()],
    supports: () => [...supports.values()].map((known) => known.words),
  };
}

/** Conditions as an editor writes them. */
export interface WrittenConditions {
  readonly requires?: readonly string[] | undefined;
  readonly within?: SupportScope | undefined;
  readonly not?: readonly string[] | undefined;
  readonly unless?: readonly string[] | undefined;
  readonly ahead?: readonly string[] | undefined;
  readonly ofSubject?: boolean | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** The same conditions in numbers; what is not asked for is left out of the file. */
export function conditionsOf(written: WrittenConditions, interner: Interner): Conditions {
  const { requires, within, not, unless, ahead, ofSubject, since, until } = written;
  return {
    ...(requires === undefined ? {} : { requires: ascending(requires.map(interner.support)) }),
    ...(requires === undefined || within === undefined || within === 'article' ? {} : { within }),
    ...(not === undefined ? {} : { not: not.map(interner.phrase) }),
    ...(unless === undefined ? {} : { unless: ascending(unless.map(interner.support)) }),
    ...(ahead === undefined ? {} : { ahead: ahead.map(interner.word) }),
    ...(ofSubject === true ? { ofSubject } : {}),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
}

/** A set of indices: editors repeat a list in another order, and mean the same. */
export function ascending(indices: readonly number[]): number[] {
  return [...new Set(indices)].sort((a, b) => a - b);
}
