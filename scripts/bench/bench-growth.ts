/** How the dataset's costs grow with the number of cards: size, start-up, search, speed. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

import { compileDataset } from '../../lib/dataset/compile/compile-dataset';
import { compiledCards, type DatasetSource } from '../../lib/dataset/compile/dataset-source';
import { packageDataset, type DatasetFile } from '../../lib/dataset/compile/package-dataset';
import type { SearchFile } from '../../lib/dataset/compiled';
import { LEXICON_PATH, SEARCH_PATH } from '../../lib/dataset/dataset-paths';
import { compileLexicon } from '../../lib/lexicon/compile-lexicon';
import { restoreLexicon, storeLexicon, type StoredLexicon } from '../../lib/lexicon/stored-lexicon';
import { createMentionFinder, type MentionFinder } from '../../lib/mentions/find-mentions';
import { loadSearch } from '../../lib/search/load-search';
import { searchTopics } from '../../lib/search/search-topics';
import { checkDataset } from '../data/check-dataset';
import { sourceOf } from '../data/dataset-files';
import { readDataFiles } from '../data/read/read-data-files';
import { blocksOf, NO_CUES } from './contenders';
import { benchTexts } from './bench-texts';
import { grownTo } from './synthetic-dataset';
import { markdownTable, median, quantile } from './statistics';

const SIZES = [250, 1_000, 5_000];
const ROUNDS = 5;
const QUERIES = ['b', 'nucl', 'budapst', 'nato membership', 'gaza ceas', 'zelenskiy'];
/** As many as the popup shows. */
const RESULTS = 12;

export async function benchGrowth(): Promise<string> {
  const { dataset } = checkDataset(await readDataFiles(process.cwd()), '2026-01-01');
  const whole = sourceOf(dataset);
  const source = { ...whole, cards: compiledCards(whole.cards) };
  const rows: string[][] = [];
  for (const size of [source.cards.length, ...SIZES.filter((n) => n > source.cards.length)])
    rows.push([`${size}`, ...(await measure(grownTo(size, source)))]);
  return [
    `Growth: the first row is the real dataset, the others repeat its cards under other names; ${ROUNDS} rounds`,
    markdownTable([
      ['cards', 'files', 'gzipped', 'lexicon', 'loaded', 'engine', 'keystroke p95', 'index loaded'],
      ...rows,
    ]),
  ].join('\n\n');
}

async function measure(source: DatasetSource): Promise<string[]> {
  const compiled = compileDataset(source);
  const files = await packageDataset(compiled, storeLexicon(compileLexicon(source.cards)), {
    sha256,
  });
  const lexicon = contentsOf(files, LEXICON_PATH);
  const index = contentsOf(files, SEARCH_PATH);
  return [
    megabytes(sum(files.map(({ contents }) => contents.length))),
    megabytes(sum(files.map(({ contents }) => gzipSync(contents).length))),
    megabytes(lexicon.length),
    `${median(times(() => finderOf(lexicon))).toFixed(0)} ms`,
    `${engineSpeed(finderOf(lexicon)).toFixed(1)} MB/s`,
    `${keystroke(index).toFixed(1)} ms`,
    `${median(times(() => loadSearch(JSON.parse(index) as SearchFile))).toFixed(0)} ms`,
  ];
}

/** As the background loads it. */
function finderOf(lexicon: string): MentionFinder {
  return createMentionFinder(restoreLexicon(JSON.parse(lexicon) as StoredLexicon));
}

/** Megabytes of text a second; median over the rounds, the first left out. */
function engineSpeed(finder: MentionFinder): number {
  const { texts } = benchTexts();
  const requests = texts.map((text) => ({ article: NO_CUES, blocks: blocksOf(text) }));
  const units = sum(texts.map((text) => text.length));
  return units / 1_000 / median(times(() => requests.map((request) => finder.find(request))));
}

/** 95th percentile over queries and rounds, in milliseconds. */
function keystroke(index: string): number {
  const search = loadSearch(JSON.parse(index) as SearchFile);
  return quantile(
    QUERIES.flatMap((query) => times(() => searchTopics(search, query, RESULTS))),
    0.95,
  );
}

function contentsOf(files: readonly DatasetFile[], path: string): string {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`the package has no ${path}`);
  return file.contents;
}

/** Milliseconds of each round; one before them warms up. */
function times(work: () => unknown): number[] {
  return Array.from({ length: ROUNDS + 1 }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  }).slice(1);
}

async function sha256(text: string): Promise<string> {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function megabytes(characters: number): string {
  return `${(characters / 1e6).toFixed(2)} MB`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
