/** A keystroke in the popup: from the query to the results, over the real dataset. */
import { checkDataset } from '../data/check-dataset';
import { readDataFiles } from '../data/read/read-data-files';
import { buildSearchFile } from '../../lib/search/build-search-file';
import { loadSearch } from '../../lib/search/load-search';
import { searchTopics } from '../../lib/search/search-topics';
import { markdownTable, median, quantile } from './statistics';

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
const ROUNDS = 30;
/** As many as the popup shows. */
const RESULTS = 12;

export async function benchSearch(): Promise<string> {
  const { dataset } = checkDataset(await readDataFiles(process.cwd()), '2026-01-01');
  const file = buildSearchFile(dataset.cards.map(({ value }) => value));
  const text = JSON.stringify(file);
  const began = performance.now();
  const index = loadSearch(JSON.parse(text) as typeof file);
  const load = performance.now() - began;
  const times = Array.from({ length: ROUNDS }, () =>
    QUERIES.map((query) => keystroke(index, query)),
  )
    .slice(1)
    .flat();
  return [
    `Search: ${dataset.cards.length} topics, ${QUERIES.length} queries, ${ROUNDS} rounds`,
    markdownTable([
      ['', 'median', 'p95'],
      [
        'keystroke to results',
        `${median(times).toFixed(2)} ms`,
        `${quantile(times, 0.95).toFixed(2)} ms`,
      ],
      ['index', `${(text.length / 1_000).toFixed(0)} KB, loaded in ${load.toFixed(1)} ms`, ''],
    ]),
  ].join('\n\n');
}

function keystroke(index: ReturnType<typeof loadSearch>, query: string): number {
  const began = performance.now();
  searchTopics(index, query, RESULTS);
  return performance.now() - began;
}
