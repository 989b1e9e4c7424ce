/** Which files hold which records, and what a file's path promises about them. */
import type { GenericSchema } from 'valibot';

import { CardSchema } from '../../../lib/dataset/schema/card';
import type { Card } from '../../../lib/dataset/schema/card';
import { PresetSchema, type EditedPreset } from '../../../lib/dataset/schema/presets';
import { PartySchema, PublicationSchema, WorkSchema } from '../../../lib/dataset/schema/registries';
import type { Party, Publication, Work } from '../../../lib/dataset/schema/registries';
import { DatasetVersionSchema } from '../../../lib/dataset/schema/version';
import { LoadedWordSchema } from '../loaded-words';
import type { LoadedWord } from '../loaded-words';

export interface RecordKind<T> {
  /** Named groups are fields of the record that must equal that part of the path. */
  readonly pattern: RegExp;
  readonly schema: GenericSchema<unknown, T>;
  /** A list of records, or one record a file. */
  readonly isList: boolean;
}

export const CARD_FILES: RecordKind<Card> = {
  pattern: /^data\/cards\/(?<beat>[^/]+)\/(?<id>[^/]+)\.yaml$/u,
  schema: CardSchema,
  isList: false,
};

export const WORK_FILES: RecordKind<Work> = {
  pattern: /^data\/works\/(?<publication>[^/]+)\.yaml$/u,
  schema: WorkSchema,
  isList: true,
};

export const PUBLICATION_FILES: RecordKind<Publication> = {
  pattern: /^data\/publications\/(?<type>[^/]+)\.yaml$/u,
  schema: PublicationSchema,
  isList: true,
};

export const PARTY_FILE: RecordKind<Party> = {
  pattern: /^data\/parties\.yaml$/u,
  schema: PartySchema,
  isList: true,
};

export const PRESET_FILE: RecordKind<EditedPreset> = {
  pattern: /^data\/presets\.yaml$/u,
  schema: PresetSchema,
  isList: true,
};

export const VERSION_FILE: RecordKind<{ readonly version: string }> = {
  pattern: /^data\/version\.yaml$/u,
  schema: DatasetVersionSchema,
  isList: false,
};

export const WORD_FILE: RecordKind<LoadedWord> = {
  pattern: /^data\/loaded-words\.yaml$/u,
  schema: LoadedWordSchema,
  isList: true,
};

/** Whether some kind of record lives at this path. */
export function isRecordFile(file: string): boolean {
  return [
    CARD_FILES,
    WORK_FILES,
    PUBLICATION_FILES,
    PARTY_FILE,
    PRESET_FILE,
    VERSION_FILE,
    WORD_FILE,
  ].some(({ pattern }) => pattern.test(file));
}
