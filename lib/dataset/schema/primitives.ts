/**
 * The building blocks every record of the dataset is made of.
 *
 * Each message names the remedy, because editors read these errors with the
 * file and line in front of them (see scripts/data/read-yaml.ts).
 */
import * as v from 'valibot';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** A kebab-case id: file name, key in storage and name in tests at once. */
function kebabId<const Name extends string>(name: Name) {
  return v.pipe(
    v.string(),
    v.regex(KEBAB, `${name} must be kebab-case: lower-case letters, digits and single hyphens`),
    v.brand(name),
  );
}

export const TopicIdSchema = kebabId('TopicId');
export const PartyIdSchema = kebabId('PartyId');
export const PublicationIdSchema = kebabId('PublicationId');
export const WorkIdSchema = kebabId('WorkId');
/** An id that is unique only inside its card or dispute: `d1`, `p2`, `c3`. */
export const LocalIdSchema = v.pipe(v.string(), v.regex(KEBAB, 'use a short id such as c1'));

/** Which card; equals the card's file name. */
export type TopicId = v.InferOutput<typeof TopicIdSchema>;
/** Who asserts. */
export type PartyId = v.InferOutput<typeof PartyIdSchema>;
/** Who published; what the reader toggles as a source. */
export type PublicationId = v.InferOutput<typeof PublicationIdSchema>;
/** A citable document. */
export type WorkId = v.InferOutput<typeof WorkIdSchema>;

/** A date as precise as it is known: `2024`, `2024-12` or `2024-12-05`. */
export const PartialDateSchema = v.pipe(
  v.string('dates are text: put them in quotes if YAML reads them as numbers'),
  v.regex(DATE, 'write the date as YYYY, YYYY-MM or YYYY-MM-DD'),
);

/** A full day, for the dates of our own work (checked, reviewed, changed). */
export const DaySchema = v.pipe(v.string(), v.regex(DAY, 'write the day as YYYY-MM-DD'));

/** Prose: one or more characters, no surrounding or doubled white space. */
export const TextSchema = v.pipe(
  v.string(),
  v.nonEmpty('this text is empty: write it or remove the field'),
  v.check((text) => text.trim() === text, 'remove the white space at the ends'),
  v.check((text) => !/\s{2,}|[\n\t]/u.test(text), 'use single spaces; fold long prose with >-'),
);

/** An https or http address. Other schemes never enter the dataset. */
export const UrlSchema = v.pipe(
  v.string(),
  v.url('not a web address'),
  v.regex(/^https?:\/\//u, 'only http and https addresses are allowed'),
);

/** A Wikidata item. */
export const WikidataIdSchema = v.pipe(
  v.string(),
  v.regex(/^Q[1-9]\d*$/u, 'write the Wikidata item as Q and its number'),
);
