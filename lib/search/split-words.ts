/** Splits a text into folded words that remember where they stand. */
import { foldWord } from '../text/fold-word';

export interface Word {
  /** As the index knows it. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and marks; apostrophes inside a word belong to it. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’](?=\p{L}))*/gu;

/** All words of a text, in order. */
export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    folded: foldWord(word),
    start: index,
    end: index + word.length,
  })).filter(({ folded }) => folded !== '');
}
