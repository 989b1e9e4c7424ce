/** Words that carry a judgement, from data/loaded-words.yaml. */
import * as v from 'valibot';

import { TextSchema } from '../../lib/dataset/schema/primitives';

export const WORD_CATEGORIES = [
  /** A name for people or groups that judges them. */
  'label',
  'metaphor',
  /** A word with a legal meaning that a court or a party must give it. */
  'legal-term',
  /** One side's word, or a word whose use is itself disputed. */
  'contested',
  'judgement',
  'evaluative',
  /** Casts doubt on what somebody said. */
  'doubt-verb',
  /** Confirms what somebody said. */
  'truth-verb',
  'evaluative-verb',
  'scare',
  'editorial',
  'juxtaposition',
  'weasel',
  'euphemism',
  /** A name that one side prefers; attribute it. */
  'name',
  /** A name for which the house has decided another form: rule R17. */
  'house-name',
] as const;

export const LoadedWordSchema = v.strictObject({
  /** Capital letters count where the term has any. */
  term: TextSchema,
  category: v.picklist(WORD_CATEGORIES),
  /** What to write instead. */
  suggest: TextSchema,
});
export type LoadedWord = v.InferOutput<typeof LoadedWordSchema>;
