/** Whether a word is ordinary English, by the lexicon of compromise. */
import nlp from 'compromise/two';
import * as v from 'valibot';

/** Tags of names; every other tag makes a word ordinary. */
const NAME_TAGS: ReadonlySet<string> = new Set([
  'Acronym',
  'City',
  'Company',
  'Country',
  'Demonym',
  'FemaleName',
  'FirstName',
  'LastName',
  'MaleName',
  'Organization',
  'Person',
  'Place',
  'ProperNoun',
  'Region',
  'SportsTeam',
]);

const Model = v.object({ one: v.object({ lexicon: v.record(v.string(), v.unknown()) }) });
const { lexicon } = v.parse(Model, nlp.model()).one;

/** `war` is; `crimea` and words that compromise does not know are not. */
export function isCommonWord(text: string): boolean {
  const word = text.toLowerCase();
  if (!Object.hasOwn(lexicon, word)) return false;
  const tags = [lexicon[word]].flat();
  return tags.every((tag) => typeof tag === 'string' && !NAME_TAGS.has(tag));
}
