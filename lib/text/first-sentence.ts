/** The gist of a summary: what the compact card and lists show. */

/**
 * A stop after a word of two letters or more (so not `U.S.` or `J.`), then a
 * space and a capital, digit or opening quote. Where in doubt the reader gets a
 * longer text, never a torn one.
 */
const SENTENCE_END = /[\p{L}\p{N}’'%)]{2}[.!?][”’"')]*(?=\s+[“‘"'(]?[\p{Lu}\p{N}])/gu;
const ABBREVIATION =
  /\b(?:Dr|Mr|Ms|St|No|Gen|Sen|Gov|Rep|Col|Prof|Mrs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;

/** The first sentence of a text, or all of it. */
export function firstSentence(text: string): string {
  for (const match of text.matchAll(SENTENCE_END)) {
    const sentence = text.slice(0, match.index + match[0].length);
    if (!ABBREVIATION.test(sentence)) return sentence;
  }
  return text;
}
