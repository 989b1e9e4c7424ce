/**
 * Our engine against others on the same texts, in turn, in one process:
 * machines drift, ratios do not. At 500, 5,000 and 50,000 terms, because packs
 * of cards will come.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { compiledCards } from '../../lib/dataset/compile/dataset-source';
import { compileLexicon } from '../../lib/lexicon/compile-lexicon';
import type { Lexicon } from '../../lib/lexicon/lexicon';
import { checkDataset } from '../data/check-dataset';
import { sourceOf } from '../data/dataset-files';
import { readDataFiles } from '../data/read/read-data-files';
import { benchTexts } from './bench-texts';
import { type Contender, contendersFor } from './contenders';
import { growthOf } from './engine-growth';
import { growthPicture } from './growth-picture';
import { markdownTable, median } from './statistics';
import { grownTo } from './synthetic-dataset';

/** Numbers of terms; the real lexicon comes first. */
const SIZES = [500, 5_000, 50_000];
/** In turn, all of them; one more before them warms all up. */
const ROUNDS = 3;
/** compromise/three reads a text in a second; more of them change nothing. */
const MOST_TEXTS = 40;

export async function benchEngine(): Promise<{ report: string; picture: string }> {
  const { dataset } = checkDataset(await readDataFiles(process.cwd()), '2026-01-01');
  const source = sourceOf(dataset);
  const cards = compiledCards(source.cards);
  const real = compileLexicon(cards);
  const lexiconOf = (terms: number): Lexicon => {
    const share = (terms / real.terms.length) * cards.length;
    return compileLexicon(grownTo(Math.max(1, Math.round(share)), { ...source, cards }).cards);
  };
  const { texts: all, source: origin } = benchTexts();
  const step = Math.max(1, Math.floor(all.length / MOST_TEXTS));
  const texts = all.filter((_text, index) => index % step === 0);
  const sections = [real, ...SIZES.map(lexiconOf)].map((lexicon) => compared(lexicon, texts));
  const growth = growthOf(real, SIZES.map(lexiconOf), all);
  return {
    report: [
      `Engine: ${texts.length} of ${origin}, ${(lengthOf(texts) / 1e6).toFixed(2)} MB, ${ROUNDS} rounds; ratios are medians of rounds`,
      ...sections,
      growth.report,
    ].join('\n\n'),
    picture: growthPicture(growth),
  };
}

function compared(lexicon: Lexicon, texts: readonly string[]): string {
  const ready = contendersFor(lexicon).map(loaded);
  const rounds = Array.from({ length: ROUNDS + 1 }, () =>
    ready.map(({ find }) => elapsed(() => texts.map(find))),
  ).slice(1);
  const times = ready.map((_one, index) => rounds.map((round) => round[index] ?? Number.NaN));
  const ours = times[0] ?? [];
  const size = lengthOf(texts);
  return [
    `${lexicon.terms.length} terms, ${lexicon.patterns.length} patterns`,
    markdownTable([
      ['', 'throughput', 'ours is faster by', 'made ready in', 'memory'],
      ...ready.map(({ name, milliseconds, bytes }, index) => {
        const own = times[index] ?? [];
        const ratio = median(own.map((time, round) => time / (ours[round] ?? Number.NaN)));
        return [
          name,
          `${(size / median(own) / 1_000).toFixed(2)} MB/s`,
          index === 0 ? '' : `${ratio.toFixed(ratio < 10 ? 1 : 0)} times`,
          `${milliseconds.toFixed(0)} ms`,
          `${(bytes / 1e6).toFixed(0)} MB`,
        ];
      }),
    ]),
  ].join('\n\n');
}

/** Made ready, with the time it took and what the heap grew by. */
function loaded({ name, load }: Contender) {
  const before = heapUsed();
  const began = performance.now();
  const find = load();
  const milliseconds = performance.now() - began;
  return { name, find, milliseconds, bytes: Math.max(0, heapUsed() - before) };
}

/** After a collection; without one the figure is chance. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

function elapsed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((total, text) => total + text.length, 0);
}
