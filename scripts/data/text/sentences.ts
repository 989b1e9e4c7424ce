/** Sentences, by compromise's own rules for abbreviations. */
import nlp from 'compromise/one';
import * as v from 'valibot';

const Sentences = v.array(v.string());

/** Splits short prose into sentences; `tokenize` leaves out the tagger, which would cost seconds. */
export function sentencesOf(text: string): readonly string[] {
  return v.parse(Sentences, nlp.tokenize(text).out('array'));
}
