/** The three registries that cards refer to: parties, publications, works. */
import * as v from 'valibot';

import {
  DaySchema,
  PartialDateSchema,
  PartyIdSchema,
  PublicationIdSchema,
  TextSchema,
  UrlSchema,
  WikidataIdSchema,
  WorkIdSchema,
} from './primitives';

export const PARTY_KINDS = [
  'state',
  'government',
  'igo',
  'court',
  'political-party',
  'armed-group',
  'person',
  'company',
  'ngo',
  'expert-group',
  'media',
  'public',
] as const;

/** Who asserts claims. A government that changed course is a party of its own. */
export const PartySchema = v.strictObject({
  id: PartyIdSchema,
  name: TextSchema,
  /** A shorter name for narrow columns. */
  short: v.optional(TextSchema),
  kind: v.picklist(PARTY_KINDS),
  /** ISO 3166-1 alpha-2; null where no one country fits. */
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u, 'two capital letters, or null'))),
  wikidata: v.optional(WikidataIdSchema),
});
export type Party = v.InferOutput<typeof PartySchema>;

export const PUBLICATION_TYPES = [
  'primary-archive',
  'government',
  'legislature',
  'court',
  'igo',
  'state-media',
  'public-media',
  'wire',
  'news',
  'investigative',
  'fact-checker',
  'think-tank',
  'academic',
  'ngo',
  'analysis',
  'company',
  'encyclopedia',
] as const;
export type PublicationType = (typeof PUBLICATION_TYPES)[number];

export const CONTROL_CLASSES = [
  'government',
  'state-controlled',
  'captured',
  'public',
  'intergovernmental',
  'independent',
  'contested',
  'unknown',
] as const;
export type ControlClass = (typeof CONTROL_CLASSES)[number];

export const FUNDING_KINDS = [
  'state-budget',
  'licence-fee',
  'commercial',
  'reader',
  'donors',
  'membership',
  'mixed',
  'undisclosed',
] as const;

/**
 * The outlet, institution or archive that published a work. Facts only; no
 * score of any kind belongs here.
 */
export const PublicationSchema = v.strictObject({
  id: PublicationIdSchema,
  name: TextSchema,
  type: v.picklist(PUBLICATION_TYPES),
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u, 'two capital letters, or null'))),
  owner: TextSchema,
  funding: v.picklist(FUNDING_KINDS),
  control: v.picklist(CONTROL_CLASSES),
  /** What the control class rests on, with its year. */
  controlNote: v.optional(TextSchema),
  /** Registrable domains, so that the page's own publisher is recognised. */
  domains: v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u, 'a bare domain'))),
  parent: v.optional(PublicationIdSchema),
  /** Addresses where the facts above were read. Empty: not yet checked. */
  factCites: v.optional(v.array(UrlSchema)),
  checkedOn: v.optional(DaySchema),
  note: v.optional(TextSchema),
});
export type Publication = v.InferOutput<typeof PublicationSchema>;

export const WORK_KINDS = [
  'primary-text',
  'statement',
  'speech',
  'transcript',
  'judgment',
  'vote',
  'dataset',
  'news-report',
  'analysis',
  'study',
  'factcheck',
] as const;

export const CHECK_STATUSES = [
  'verified',
  'verified-as-quoted',
  'mirror',
  'identifier-only',
  'seed',
  'dead',
] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

const Identifier = v.pipe(v.string(), v.nonEmpty());

/** A document that a citation points into. */
export const WorkSchema = v.strictObject({
  id: WorkIdSchema,
  /** Whose words or document this is. */
  publication: PublicationIdSchema,
  /** Where those words were quoted, when the publisher's own page was not read. */
  publishedBy: v.optional(PublicationIdSchema),
  title: TextSchema,
  /** Whose words the title is, where the publisher's was not shown: ours, or the address's. */
  titleBy: v.optional(v.picklist(['us', 'address'])),
  author: v.optional(TextSchema),
  date: PartialDateSchema,
  kind: v.picklist(WORK_KINDS),
  /** Where a reader finds it. Only addresses that were read or are built from an identifier. */
  url: v.optional(UrlSchema),
  archiveUrl: v.optional(UrlSchema),
  identifiers: v.optional(
    v.strictObject({
      unSymbol: v.optional(v.array(Identifier)),
      unts: v.optional(Identifier),
      doi: v.optional(Identifier),
      celex: v.optional(Identifier),
      natoText: v.optional(Identifier),
      icjCase: v.optional(Identifier),
      ecli: v.optional(Identifier),
      isbn: v.optional(Identifier),
      publicLaw: v.optional(Identifier),
      qid: v.optional(WikidataIdSchema),
    }),
  ),
  /** BCP 47 language of the text. */
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z]+)?$/u, 'a language tag such as en')),
  /** What was really read, and where. `via` is for editors and never shown. */
  check: v.strictObject({
    status: v.picklist(CHECK_STATUSES),
    on: DaySchema,
    via: v.optional(TextSchema),
    note: v.optional(TextSchema),
  }),
});
export type Work = v.InferOutput<typeof WorkSchema>;
