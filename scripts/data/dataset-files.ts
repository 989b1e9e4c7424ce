/** The files that the build puts into the package: see wxt.config.ts. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { compileDataset } from '../../lib/dataset/compile/compile-dataset';
import { compiledCards } from '../../lib/dataset/compile/dataset-source';
import type { DatasetSource } from '../../lib/dataset/compile/dataset-source';
import { packageDataset } from '../../lib/dataset/compile/package-dataset';
import { compileLexicon } from '../../lib/lexicon/compile-lexicon';
import { storeLexicon } from '../../lib/lexicon/stored-lexicon';
import { checkDataset } from './check-dataset';
import { values } from './dataset';
import type { Dataset } from './dataset';
import { fingerprint, keepMade } from './keep-made';
import { formatProblem } from './problem';
import { readDataFiles } from './read/read-data-files';

/** In the form of WXT's `build:publicAssets`. */
export interface PackagedFile {
  readonly contents: string;
  /** Below the output folder. */
  readonly relativeDest: string;
}

/** What the files are made by, besides Node.js: all that can be imported here. */
const MAKERS = ['lib', 'scripts/data', 'package-lock.json'].map((path) =>
  join(import.meta.dirname, '../..', path),
);

/**
 * Checks and compiles data/ of a repository, once as long as nothing changes.
 * Rejects with all errors, each with file, line and remedy, so that a broken
 * dataset stops the build.
 */
export async function datasetFiles(root: string = process.cwd()): Promise<PackagedFile[]> {
  const paths = [join(root, 'data'), ...MAKERS];
  const key = await fingerprint({ paths, also: `${today()} ${process.version}` });
  return keepMade(join(root, '.cache/dataset'), key, async () => makeFiles(root));
}

async function makeFiles(root: string): Promise<PackagedFile[]> {
  const { dataset, problems } = checkDataset(await readDataFiles(root), today());
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new Error(['the dataset has errors:', ...errors.map(formatProblem)].join('\n  '));
  }
  const source = sourceOf(dataset);
  const lexicon = storeLexicon(compileLexicon(compiledCards(source.cards)));
  const files = await packageDataset(compileDataset(source), lexicon, { sha256 });
  return files.map(({ path, contents }) => ({ contents, relativeDest: `dataset/${path}` }));
}

/** The dataset without places, as the compiler wants it. */
export function sourceOf(dataset: Dataset): DatasetSource {
  return {
    cards: values(dataset.cards),
    works: values(dataset.works),
    publications: values(dataset.publications),
    parties: values(dataset.parties),
    presets: values(dataset.presets),
    version: dataset.version,
  };
}

async function sha256(text: string): Promise<string> {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function today(): string {
  return new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
}
