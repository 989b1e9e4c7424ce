/** Named source filters, from data/presets.yaml in the order shown. */
import * as v from 'valibot';

import type { Preset } from '../compiled';
import { LocalIdSchema, PublicationIdSchema, TextSchema } from './primitives';
import { CONTROL_CLASSES, PUBLICATION_TYPES } from './registries';

/** What a preset hides; an axis left out hides nothing. There is no axis of single countries in a preset. */
export const PresetSchema = v.strictObject({
  id: LocalIdSchema,
  label: TextSchema,
  description: TextSchema,
  /** A promise to the reader: under this preset every position keeps a source. Lint R59 holds it. */
  keepsEverySide: v.optional(v.boolean(), false),
  hides: v.strictObject({
    publications: v.optional(v.array(PublicationIdSchema), []),
    types: v.optional(v.array(v.picklist(PUBLICATION_TYPES)), []),
    controls: v.optional(v.array(v.picklist(CONTROL_CLASSES)), []),
    countries: v.optional(v.pipe(v.array(v.string()), v.maxLength(0, 'no preset by country')), []),
  }),
});
/** A preset as editors write it. */
export type EditedPreset = Preset & { readonly keepsEverySide: boolean };
