/** A concordance for a terminal: counts of forms, then sampled lines, words in one column. */
import { styleText } from 'node:util';

import { sampleOf } from '../sample';
import type { Concordance, ConcordanceLine } from './concordance';

export interface SampleOptions {
  readonly count: number;
  readonly seed: string;
}

/** Reasons and forms beyond these are summed up. */
const MOST_FORMS = 40;

export function concordanceReport(
  topic: string,
  { articles, articlesWith, mentions, rejected }: Concordance,
  sample: SampleOptions,
): string {
  return [
    styleText(
      'bold',
      `${topic}: ${mentions.length} mentions in ${articlesWith} of ${articles} articles`,
    ),
    ...formCounts(mentions),
    '',
    styleText('bold', `${Math.min(sample.count, mentions.length)} of them, seed ${sample.seed}`),
    ...sampleOf(mentions, keyOf, sample).map(contextLine),
    '',
    styleText('bold', `${rejected.length} candidates did not count`),
    ...formCounts(rejected),
    '',
    ...sampleOf(rejected, keyOf, sample).map(contextLine),
    '',
  ].join('\n');
}

function keyOf({ key }: ConcordanceLine): string {
  return key;
}

function formCounts(lines: readonly ConcordanceLine[]): string[] {
  const groups = [
    ...Map.groupBy(lines, ({ text, verdict }) => `${text.toLowerCase()} · ${verdict}`),
  ].sort(([, a], [, b]) => b.length - a.length);
  const shown = groups
    .slice(0, MOST_FORMS)
    .map(([form, same]) => `${String(same.length).padStart(6)} × ${form}`);
  const rest = groups.slice(MOST_FORMS).reduce((sum, [, same]) => sum + same.length, 0);
  return rest === 0 ? shown : [...shown, `${String(rest).padStart(6)} × other forms`];
}

function contextLine({ before, text, after, verdict, article }: ConcordanceLine): string {
  const left = oneLine(before).padStart(75);
  return `${left}${styleText('cyan', `[${text}]`)}${oneLine(after)}  ${styleText('dim', `${verdict}; ${article}`)}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
