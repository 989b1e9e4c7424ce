/** Counting words and looking outside quotations. */

/** Words as a reader counts them: a dash between spaces is none, a hyphenated word is one. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}

/**
 * Quoted spans in straight or curly quotes. A single quote opens only after a space or bracket and
 * closes only before one, so that apostrophes do not count.
 */
const QUOTED =
  /"[^"]*"|“[^”]*”|(?<![\p{L}\p{N}])['‘](?=\S)[^'‘’]*(?:['’](?=\p{L})[^'‘’]*)*['’](?![\p{L}\p{N}])/gu;

/** The text with quoted spans blanked out; offsets stay as they were. */
export function outsideQuotes(text: string): string {
  return text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
}
