/** How a card says which words in an article name its topic. */
import * as v from 'valibot';

import { PartialDateSchema, TextSchema } from './primitives';

const Words = v.pipe(v.array(TextSchema), v.minLength(1, 'list at least one word or leave it out'));

/**
 * A surface form of the topic. Matching is always done on folded words
 * (case, accents, curly quotes, possessives and hyphens do not matter).
 */
export const AliasSchema = v.strictObject({
  text: TextSchema,
  /**
   * `ci` ignores case; `exact` also wants the same capitals (WHO, MAP);
   * `none` documents a form that must not match by itself.
   */
  match: v.optional(v.picklist(['exact', 'ci', 'none']), 'ci'),
  /**
   * `name` is a proper name of the topic; `alias` any other short name;
   * `phrase` a description ("membership in the alliance").
   */
  how: v.optional(v.picklist(['name', 'alias', 'phrase']), 'alias'),
  /** The term counts only where one of these words, or a related topic, supports it. */
  requires: v.optional(Words),
  /** How near that support must be. */
  within: v.optional(v.picklist(['sentence', 'paragraph', 'article']), 'article'),
  /** Never with one of these right before or after ("Georgia Tech"). */
  not: v.optional(Words),
  /** Never where one of these stands in the same sentence. */
  unless: v.optional(Words),
  /** The words say what is done, the card's `subject` says by whom: see there. */
  ofSubject: v.optional(v.boolean(), false),
  /** Only in articles published from then on; see a card's `since`. */
  since: v.optional(PartialDateSchema),
  /** Only in articles published up to then. */
  until: v.optional(PartialDateSchema),
  /** Whether a page marks it. Unmarked terms still answer in lists and search. */
  highlight: v.optional(v.boolean(), true),
  note: v.optional(TextSchema),
});
export type Alias = v.InferOutput<typeof AliasSchema>;

/**
 * A structured phrase in compromise's match syntax, on lower-case words:
 * `(accession|admission) of ukraine to nato`, `{join} the? alliance`.
 * `{verb}` and `{noun}` stand for all inflected forms.
 */
export const PatternSchema = v.strictObject({
  match: TextSchema,
  requires: v.optional(Words),
  within: v.optional(v.picklist(['sentence', 'paragraph', 'article']), 'article'),
  not: v.optional(Words),
  unless: v.optional(Words),
  ofSubject: v.optional(v.boolean(), false),
  since: v.optional(PartialDateSchema),
  until: v.optional(PartialDateSchema),
  note: v.optional(TextSchema),
});
export type Pattern = v.InferOutput<typeof PatternSchema>;

/**
 * Whose act or status the topic is. Phrases with `ofSubject` ("NATO
 * membership") belong to the card only if the sentence, or failing that the
 * article, speaks of this subject and not of another one ("Sweden's").
 */
export const SubjectSchema = v.strictObject({
  is: Words,
});
export type Subject = v.InferOutput<typeof SubjectSchema>;
