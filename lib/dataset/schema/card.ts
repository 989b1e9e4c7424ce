/** A card: what a topic is, and who says what about it, on which source. */
import * as v from 'valibot';

import {
  DaySchema,
  LocalIdSchema,
  PartialDateSchema,
  PartyIdSchema,
  TextSchema,
  TopicIdSchema,
  WikidataIdSchema,
  WorkIdSchema,
} from './primitives';
import { AliasSchema, PatternSchema, SubjectSchema } from './terms';
import { BEATS, CARD_KINDS } from './vocabulary';

/** A place in a work that shows what we say. */
export const CitationSchema = v.strictObject({
  work: WorkIdSchema,
  /** Paragraph, article, page or minute. */
  locator: v.optional(TextSchema),
  /** At most 12 words, verbatim, really read; lint R06. */
  quote: v.optional(TextSchema),
  role: v.optional(v.picklist(['own-words', 'report', 'analysis', 'text'])),
});
export type Citation = v.InferOutput<typeof CitationSchema>;

const Citations = v.pipe(
  v.array(CitationSchema),
  v.minLength(1, 'cite at least one work, or leave the statement out'),
);

export const KeyFactSchema = v.strictObject({
  id: LocalIdSchema,
  text: TextSchema,
  status: v.picklist(['text', 'established', 'reported', 'estimate']),
  cites: Citations,
  /** Other counts of the same thing, each with its own source. */
  variants: v.optional(v.array(v.strictObject({ value: TextSchema, cites: Citations }))),
  asOf: v.optional(PartialDateSchema),
});
export type KeyFact = v.InferOutput<typeof KeyFactSchema>;

export const TimelineEntrySchema = v.strictObject({
  date: PartialDateSchema,
  text: TextSchema,
  cites: Citations,
});
export type TimelineEntry = v.InferOutput<typeof TimelineEntrySchema>;

export const ClaimSchema = v.strictObject({
  id: LocalIdSchema,
  by: PartyIdSchema,
  alsoBy: v.optional(v.array(PartyIdSchema)),
  said: PartialDateSchema,
  text: TextSchema,
  state: v.optional(v.picklist(['current', 'superseded', 'withdrawn']), 'current'),
  supersededBy: v.optional(LocalIdSchema),
  cites: Citations,
});
export type Claim = v.InferOutput<typeof ClaimSchema>;

export const PositionSchema = v.strictObject({
  id: LocalIdSchema,
  label: TextSchema,
  holders: v.pipe(
    v.array(
      v.strictObject({
        party: PartyIdSchema,
        since: v.optional(PartialDateSchema),
        until: v.optional(PartialDateSchema),
        note: v.optional(TextSchema),
      }),
    ),
    v.minLength(1, 'a position needs a holder'),
  ),
  claims: v.pipe(v.array(ClaimSchema), v.minLength(1), v.maxLength(4)),
});
export type Position = v.InferOutput<typeof PositionSchema>;

export const EvidenceSchema = v.strictObject({
  id: LocalIdSchema,
  text: TextSchema,
  kind: v.picklist(['text-check', 'court', 'vote', 'inspection', 'count', 'study']),
  body: v.optional(PartyIdSchema),
  acceptedBy: v.optional(v.array(PartyIdSchema)),
  rejectedBy: v.optional(v.array(PartyIdSchema)),
  cites: Citations,
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

export const DisputeSchema = v.strictObject({
  id: LocalIdSchema,
  question: TextSchema,
  type: v.picklist([
    'factual',
    'legal',
    'causal',
    'interpretive',
    'normative',
    'naming',
    'numeric',
  ]),
  state: v.picklist(['open', 'adjudicated', 'settled', 'dormant']),
  coversTo: PartialDateSchema,
  commonGround: v.optional(
    v.array(v.strictObject({ id: LocalIdSchema, text: TextSchema, cites: Citations })),
    [],
  ),
  positions: v.pipe(
    v.array(PositionSchema),
    v.minLength(2, 'a dispute needs two positions; without them leave it out'),
    v.maxLength(5),
  ),
  evidence: v.optional(v.array(EvidenceSchema), []),
});
export type Dispute = v.InferOutput<typeof DisputeSchema>;

/** A word that is itself a position: who uses it, and why. */
export const NamingSchema = v.strictObject({
  term: TextSchema,
  usedBy: v.pipe(v.array(PartyIdSchema), v.minLength(1, 'say who uses the word')),
  note: TextSchema,
  /** The forms by which a page shows this wording; they match as `wording`. */
  forms: v.optional(v.array(AliasSchema), []),
  cites: Citations,
});
export type Naming = v.InferOutput<typeof NamingSchema>;

export const CardSchema = v.strictObject({
  schema: v.literal(1),
  id: TopicIdSchema,
  title: TextSchema,
  kind: v.picklist(CARD_KINDS),
  beat: v.picklist(BEATS),
  wikidata: v.optional(WikidataIdSchema),
  wikipedia: v.optional(TextSchema),
  /**
   * Lists of words by name, for terms that ask for the same support: `requires:
   * [$ukraine]` stands for the words of the list `ukraine`.
   */
  words: v.optional(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/u, 'name the list in lower-case letters')),
      v.pipe(v.array(TextSchema), v.minLength(1)),
    ),
    {},
  ),
  /**
   * No article published before then can mean this topic: "the war in Gaza" of 2014 is another
   * one. Terms may say more narrowly. Articles without a date are taken as fitting.
   */
  since: v.optional(PartialDateSchema),
  /** Surface forms; the title itself always matches, as a name. */
  aliases: v.optional(v.array(AliasSchema), []),
  patterns: v.optional(v.array(PatternSchema), []),
  subject: v.optional(SubjectSchema),
  /** Nouns that may point back to the topic after it was named: pact, bloc, war. */
  classNouns: v.optional(v.array(TextSchema), []),
  /**
   * Offices that a person holds: "the president" points back to who was just named and held it when
   * the article was published; to somebody else, without a card, at other times.
   */
  offices: v.optional(
    v.array(
      v.strictObject({
        noun: TextSchema,
        terms: v.pipe(
          v.array(
            v.strictObject({ since: PartialDateSchema, until: v.optional(PartialDateSchema) }),
          ),
          v.minLength(1, 'name at least one term of office'),
        ),
      }),
    ),
    [],
  ),
  /** Words that speak of the topic: before a class noun they single it out ("the Vienna accord"). */
  contextWords: v.optional(v.array(TextSchema), []),
  /** Longer names that contain one of ours but mean something else. */
  notThis: v.optional(v.array(TextSchema), []),
  summary: v.strictObject({ text: TextSchema, cites: Citations }),
  naming: v.optional(v.array(NamingSchema), []),
  keyFacts: v.optional(v.array(KeyFactSchema), []),
  timeline: v.optional(v.array(TimelineEntrySchema), []),
  disputes: v.optional(v.array(DisputeSchema), []),
  related: v.optional(
    v.array(
      v.strictObject({
        card: TopicIdSchema,
        rel: v.picklist([
          'part-of',
          'has-part',
          'precedes',
          'follows',
          'see-also',
          'opposes',
          'legal-basis',
        ]),
      }),
    ),
    [],
  ),
  /** Whether a page marks the topic by default; otherwise it is searchable only. */
  autoHighlight: v.optional(v.boolean(), true),
  volatility: v.picklist(['fast', 'monthly', 'stable']),
  coversTo: PartialDateSchema,
  checkedOn: DaySchema,
  reviewBy: DaySchema,
  status: v.picklist(['draft', 'in-review', 'published', 'needs-update', 'retired']),
  replacedBy: v.optional(TopicIdSchema),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  changelog: v.pipe(
    v.array(
      v.strictObject({
        version: v.pipe(v.number(), v.integer(), v.minValue(1)),
        date: DaySchema,
        type: v.picklist([
          'new',
          'update',
          'correction',
          'clarification',
          'wording',
          'source-change',
          'retired',
        ]),
        text: TextSchema,
        fields: v.optional(v.array(TextSchema)),
        reportedBy: v.optional(TextSchema),
      }),
    ),
    v.minLength(1),
  ),
  /** Who read the card, in which role: nobody reviews what they wrote. */
  review: v.optional(
    v.array(
      v.strictObject({
        by: TextSchema,
        role: v.picklist(['author', 'reader-for-positions', 'fact-checker', 'copy']),
        on: DaySchema,
      }),
    ),
    [],
  ),
});
/** A card as it stands in its file, defaults filled in. */
export type Card = v.InferOutput<typeof CardSchema>;
