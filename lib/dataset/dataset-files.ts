/** Reads single files of the packaged dataset and checks them. */
import * as v from 'valibot';

import { DATASET_FORMAT } from './compiled';
import type { DatasetManifest } from './compiled';
import { TopicIdSchema } from './schema/primitives';
import { MANIFEST_PATH } from './dataset-paths';
import { DatasetError } from './dataset-problem';

/** What the loader needs from where it runs. */
export interface DatasetPlatform {
  /** The bytes of a file below `dataset/`; rejects when there is none. */
  read(path: string): Promise<Uint8Array>;
  /** Lower-case hex SHA-256. */
  sha256(bytes: Uint8Array): Promise<string>;
}

const Sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

const ManifestSchema: v.GenericSchema<unknown, DatasetManifest> = v.object({
  format: v.literal(DATASET_FORMAT),
  version: v.string(),
  checkedOn: v.string(),
  cards: v.record(TopicIdSchema, v.string()),
  counts: v.object({
    cards: v.number(),
    claims: v.number(),
    works: v.number(),
    publications: v.number(),
  }),
  files: v.record(v.string(), Sha256Schema),
});

const FormatSchema = v.object({ format: v.number() });

/** Reads the manifest and checks that it is one we understand. */
export async function readManifest(platform: DatasetPlatform): Promise<DatasetManifest> {
  const value = parseManifest(decode(await readBytes(MANIFEST_PATH, platform)));
  const manifest = v.safeParse(ManifestSchema, value);
  if (manifest.success) return manifest.output;
  const { success, output } = v.safeParse(FormatSchema, value);
  throw success && output.format !== DATASET_FORMAT
    ? new DatasetError({ kind: 'other-format', found: output.format, read: DATASET_FORMAT })
    : damaged(MANIFEST_PATH);
}

/** Reads a file that the manifest names and compares its hash; gives its text. */
export async function readCheckedFile(
  path: string,
  manifest: DatasetManifest,
  platform: DatasetPlatform,
): Promise<string> {
  const bytes = await readBytes(path, platform);
  if ((await platform.sha256(bytes)) !== manifest.files[path]) throw damaged(path);
  return decode(bytes);
}

async function readBytes(path: string, platform: DatasetPlatform): Promise<Uint8Array> {
  try {
    return await platform.read(path);
  } catch (cause) {
    throw new DatasetError({ kind: 'incomplete', path }, { cause });
  }
}

function damaged(path: string): DatasetError {
  return new DatasetError({ kind: 'damaged', path });
}

function parseManifest(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged(MANIFEST_PATH);
  }
}

/** Browsers and Node have it; the library without DOM, which pure folders use, does not tell. */
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
