/** Which letters of a text answer a query, for marking them. */
import { foldWord } from '../text/fold-word';
import { splitWords } from './split-words';
import type { Word } from './split-words';

/** UTF-16 offsets, end exclusive. */
export interface MatchRange {
  readonly start: number;
  readonly end: number;
}

export interface FoundTerms {
  /** Words of the index that the query found, folded. */
  readonly terms: ReadonlySet<string>;
  /** What the reader wrote, folded. */
  readonly queryTerms: readonly string[];
}

/** Ranges in order: the letters that were typed, or the whole word where it was found in spite of a typo. */
export function matchRanges(text: string, { terms, queryTerms }: FoundTerms): MatchRange[] {
  return splitWords(text)
    .filter(({ folded }) => terms.has(folded))
    .map((word) => {
      const typed = queryTerms
        .filter((term) => word.folded.startsWith(term))
        .reduce((longest, term) => Math.max(longest, term.length), 0);
      return { start: word.start, end: typed === 0 ? word.end : endOfPrefix(text, word, typed) };
    });
}

/** Where the first `length` folded letters end in the original, which may fold shorter or longer. */
function endOfPrefix(text: string, { start, end }: Word, length: number): number {
  for (let at = start + 1; at < end; at += 1) {
    const isInsideCharacter = /^[\u{dc00}-\u{dfff}\p{M}]/u.test(text.slice(at));
    if (!isInsideCharacter && foldWord(text.slice(start, at)).length >= length) return at;
  }
  return end;
}
