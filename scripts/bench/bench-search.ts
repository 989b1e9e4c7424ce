/**
 * A keystroke in the popup, from the query to the results: over the real dataset, and over one of
 * the size that issue 5 asks about. Its cards are the real ones again and again, so each word is in
 * as many cards as in the worst of datasets.
 */
import { compiledCards } from '../../lib/dataset/compile/dataset-source';
import { buildSearchFile } from '../../lib/search/build-search-file';
import { loadSearch } from '../../lib/search/load-search';
import { searchTopics } from '../../lib/search/search-topics';
import { checkDataset } from '../data/check-dataset';
import { sourceOf } from '../data/dataset-files';
import { readDataFiles } from '../data/read/read-data-files';
import { markdownTable, median, quantile } from './statistics';
import { grownTo } from './synthetic-dataset';

const QUERIES = [
  'b',
  'bu',
  'bud',
  'budapst',
  'nato membership',
  'guarantees',
  'zelenskiy',
  'minsk',
  'nuclear w',
];
/** Cards; the real dataset comes first. */
const SIZE = 10_000;
const ROUNDS = 30;
/** As many as the popup shows. */
const RESULTS = 12;

export async function benchSearch(): Promise<string> {
  const { dataset } = checkDataset(await readDataFiles(process.cwd()), '2026-01-01');
  const whole = sourceOf(dataset);
  const source = { ...whole, cards: compiledCards(whole.cards) };
  const [real, large] = [source.cards.length, SIZE].map((size) => measure(size, source));
  if (!real || !large) throw new Error('nothing was measured');
  return [
    `Search: ${QUERIES.length} queries, ${ROUNDS} rounds`,
    markdownTable([
      ['cards', 'keystroke, median', 'p95', 'index', 'loaded in'],
      real.row,
      large.row,
    ]),
    `Each query at ${SIZE} cards`,
    markdownTable([['query', 'results', 'median', 'p95'], ...large.queries]),
  ].join('\n\n');
}

function measure(size: number, source: Parameters<typeof grownTo>[1]) {
  const text = JSON.stringify(buildSearchFile(grownTo(size, source).cards));
  const began = performance.now();
  const index = loadSearch(JSON.parse(text) as ReturnType<typeof buildSearchFile>);
  const load = performance.now() - began;
  // In turn, as the machine drifts; the first round warms up.
  const rounds = Array.from({ length: ROUNDS + 1 }, () =>
    QUERIES.map((query) => elapsed(() => searchTopics(index, query, RESULTS))),
  ).slice(1);
  return {
    row: [
      `${size}`,
      ...figures(rounds.flat()),
      `${(text.length / 1_000).toFixed(0)} KB`,
      `${load.toFixed(1)} ms`,
    ],
    queries: QUERIES.map((query, at) => [
      query,
      `${searchTopics(index, query, size).length}`,
      ...figures(rounds.map((round) => round[at] ?? Number.NaN)),
    ]),
  };
}

function figures(times: readonly number[]): string[] {
  return [median(times), quantile(times, 0.95)].map((time) => `${time.toFixed(2)} ms`);
}

function elapsed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
