/** How the engine's time grows with the text, real and adversarial, and with the number of terms. */
import type { Lexicon } from '../../lib/lexicon/lexicon';
import { createMentionFinder } from '../../lib/mentions/find-mentions';
import { blocksOf, NO_CUES } from './contenders';
import { markdownTable, median } from './statistics';

/** UTF-16 units of text; each is twice the one before. */
const LENGTHS = [31_250, 62_500, 125_000, 250_000, 500_000, 1_000_000];
const ROUNDS = 3;

/** A line of a chart. */
export interface Series {
  readonly name: string;
  /** x, and y in milliseconds. */
  readonly points: readonly (readonly [x: number, milliseconds: number])[];
}

export interface Growth {
  readonly byLength: readonly Series[];
  readonly byTerms: Series;
  readonly report: string;
}

/** What a text may repeat to make a careless matcher slow. */
const ADVERSARIAL: Readonly<Record<string, string>> = {
  'one name again and again': 'NATO ',
  'prefixes of long terms': 'the treaty on the non proliferation of nuclear ',
  'class nouns that ask what they mean': 'the pact of the deal the treaty ',
  'phrases whose subject must be found':
    'membership of the alliance for Ukraine and Sweden joined ',
  'one sentence without an end': 'and the war in the country that was attacked by the army ',
};

export function growthOf(
  real: Lexicon,
  grown: readonly Lexicon[],
  texts: readonly string[],
): Growth {
  const news = texts.join('\n');
  const finder = createMentionFinder(real);
  const timeOf = (text: string): number => {
    const request = { article: NO_CUES, blocks: blocksOf(text) };
    return median(Array.from({ length: ROUNDS }, () => elapsed(() => finder.find(request))));
  };
  const sources = [['news', news] as const, ...Object.entries(ADVERSARIAL)];
  const byLength = sources.map(([name, source]): Series => {
    timeOf(repeated(source, LENGTHS[0] ?? 0));
    return {
      name,
      points: LENGTHS.map((length) => [length, timeOf(repeated(source, length))] as const),
    };
  });
  const sample = repeated(news, 250_000);
  const byTerms: Series = {
    name: '0.25 MB of news',
    points: grown.map((lexicon) => {
      const request = { article: NO_CUES, blocks: blocksOf(sample) };
      const { find } = createMentionFinder(lexicon);
      const times = Array.from({ length: ROUNDS + 1 }, () => elapsed(() => find(request)));
      return [lexicon.terms.length, median(times.slice(1))] as const;
    }),
  };
  return { byLength, byTerms, report: reportOf(byLength, byTerms) };
}

function repeated(source: string, length: number): string {
  return source.repeat(Math.ceil(length / source.length)).slice(0, length);
}

function elapsed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function reportOf(byLength: readonly Series[], byTerms: Series): string {
  const rows = byLength.map(({ name, points }) => {
    const doublings = points
      .slice(1)
      .map(([, time], index) => time / (points[index]?.[1] ?? Number.NaN));
    const last = points.at(-1)?.[1] ?? Number.NaN;
    return [
      name,
      `${last.toFixed(0)} ms`,
      median(doublings).toFixed(2),
      Math.max(...doublings).toFixed(2),
    ];
  });
  const terms = byTerms.points.map(([count, time]) => [`${count}`, `${time.toFixed(0)} ms`]);
  return [
    'Text length, 31 KB to 1 MB, with all cards: time at 1 MB, and what doubling the text does to it',
    markdownTable([['text', 'at 1 MB', 'doubling, median', 'doubling, worst'], ...rows]),
    `Number of terms, ${byTerms.name}`,
    markdownTable([['terms', 'time'], ...terms]),
  ].join('\n\n');
}
