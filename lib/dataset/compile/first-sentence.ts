/** The gist of a summary. */
import nlp from 'compromise/one';

/** The first sentence, by compromise's rules for abbreviations. */
export function firstSentence(text: string): string {
  return nlp.tokenize(text).first().text();
}
