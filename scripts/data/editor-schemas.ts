/** JSON Schemas by which an editor completes and checks the YAML while it is written. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

import {
  CARD_FILES,
  PARTY_FILE,
  PRESET_FILE,
  PUBLICATION_FILES,
  WORD_FILE,
  WORK_FILES,
} from './read/record-kinds';

export interface EditorSchema {
  /** From the repository's root; .vscode/settings.json maps it to the YAML files. */
  readonly file: string;
  readonly schema: unknown;
}

const SCHEMAS = [
  { name: 'card', title: 'Card', kind: CARD_FILES },
  { name: 'works', title: 'Works of one publication', kind: WORK_FILES },
  { name: 'publications', title: 'Publications of one type', kind: PUBLICATION_FILES },
  { name: 'parties', title: 'Parties', kind: PARTY_FILE },
  { name: 'presets', title: 'Source presets', kind: PRESET_FILE },
  { name: 'loaded-words', title: 'Loaded words', kind: WORD_FILE },
];

/** All of them, generated from the same schema that validates the data. */
export function editorSchemas(): EditorSchema[] {
  return SCHEMAS.map(({ name, title, kind }) => ({
    file: `data/schema/${name}.schema.json`,
    schema: editorSchema(title, kind),
  }));
}

function editorSchema(
  title: string,
  { schema, isList }: { schema: GenericSchema; isList: boolean },
) {
  // What JSON Schema cannot say (our own checks on white space, brands) `npm run data` still says.
  const { $schema, ...record } = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
  return isList ? { $schema, title, type: 'array', items: record } : { $schema, title, ...record };
}
