/**
 * Folding: the one spelling under which a word of a page and a word of the
 * lexicon meet. Case, accents, ligatures and invisible characters go.
 */

/** Marks, soft hyphens, joiners and other characters that leave no trace on paper. */
const INVISIBLE = /[\p{M}\p{Cf}'’ʼ`´＇]/gu;

/** Letters that Unicode does not decompose but English-language pages write plainly. */
const UNDECOMPOSED: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['þ', 'th'],
]);
const UNDECOMPOSED_LETTERS = /[ßæœøđðłıþ]/gu;

/** Stops of dotted acronyms and commas of large numbers; a decimal point stays. */
const INNER_PUNCTUATION = /(?<!\d)\.|\.(?!\d)|,/gu;

/**
 * Folds one word (no white space inside). Decomposes before lower-casing,
 * because lower-casing alone turns `İ` into two characters and depends on
 * nothing else; the result does not depend on the reader's locale.
 */
export function foldWord(raw: string): string {
  return raw
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(INNER_PUNCTUATION, '')
    .toLowerCase()
    .replace(UNDECOMPOSED_LETTERS, (letter) => UNDECOMPOSED.get(letter) ?? letter);
}
