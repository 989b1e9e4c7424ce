/** The files of a compiled dataset, with the manifest that vouches for them. */
import { DATASET_FORMAT } from '../compiled';
import type { DatasetManifest } from '../compiled';
import {
  cardPath,
  CHANGES_PATH,
  LEXICON_PATH,
  MANIFEST_PATH,
  REGISTRIES_PATH,
  SEARCH_PATH,
} from '../dataset-paths';
import { storeCard } from '../stored-card';
import type { CompiledDataset } from './compile-dataset';

export interface DatasetFile {
  /** Below `dataset/`. */
  readonly path: string;
  /** JSON; its UTF-8 bytes are what the manifest's hash is of. */
  readonly contents: string;
}

export interface PackagePlatform {
  /** Lower-case hex SHA-256 of a text's UTF-8 bytes. */
  sha256(text: string): Promise<string>;
}

/** All files, the manifest last. `lexicon` is any JSON value. */
export async function packageDataset(
  compiled: CompiledDataset,
  lexicon: unknown,
  platform: PackagePlatform,
): Promise<readonly DatasetFile[]> {
  const files = [
    jsonFile(LEXICON_PATH, lexicon),
    jsonFile(SEARCH_PATH, compiled.search),
    jsonFile(REGISTRIES_PATH, compiled.registries),
    jsonFile(CHANGES_PATH, compiled.changes),
    ...compiled.bundles.map((bundle) => jsonFile(cardPath(bundle.card.id), storeCard(bundle))),
  ];
  const hashes = await Promise.all(
    files.map(async ({ path, contents }) => [path, await platform.sha256(contents)] as const),
  );
  const manifest: DatasetManifest = {
    format: DATASET_FORMAT,
    version: compiled.version,
    checkedOn: latestCheck(compiled),
    counts: countsOf(compiled),
    files: Object.fromEntries(hashes),
  };
  return [...files, jsonFile(MANIFEST_PATH, manifest)];
}

function jsonFile(path: string, value: unknown): DatasetFile {
  return { path, contents: JSON.stringify(value) };
}

function latestCheck({ bundles }: CompiledDataset): string {
  return bundles.map(({ card }) => card.checkedOn).reduce((a, b) => (a > b ? a : b), '');
}

function countsOf({ bundles }: CompiledDataset): DatasetManifest['counts'] {
  const claims = bundles.flatMap(({ card }) =>
    card.disputes.flatMap(({ positions }) => positions.flatMap((position) => position.claims)),
  );
  return {
    cards: bundles.length,
    claims: claims.length,
    works: distinct(bundles.flatMap(({ works }) => Object.keys(works))),
    publications: distinct(bundles.flatMap(({ publications }) => Object.keys(publications))),
  };
}

function distinct(ids: readonly string[]): number {
  return new Set(ids).size;
}
