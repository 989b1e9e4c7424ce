/** The coverage as Markdown, for a terminal and for docs/coverage.md alike. */
import { TOPIC_STEPS, type Coverage, type Reach } from './measure-coverage';
import type { NamedThing } from './unnamed-things';

const MOST_TOPICS = 40;

export function coverageReport(coverage: Coverage, unnamed: readonly NamedThing[]): string {
  const { articles, listed, marked, topics } = coverage;
  const share = (count: number) => `${((100 * count) / Math.max(1, articles)).toFixed(1)} %`;
  const row = (name: string, of: (reach: Reach) => number) =>
    `| ${name} | ${share(of(listed))} | ${share(of(marked))} |`;
  const never = topics.filter(([, count]) => count === 0).map(([id]) => id);
  return [
    `${articles} articles, ${topics.length} cards.`,
    '',
    '| articles with | topics found | topics marked by default |',
    '| --- | --- | --- |',
    ...TOPIC_STEPS.map((least, index) =>
      row(
        `${least} card${least === 1 ? '' : 's'} or more`,
        ({ withTopics }) => withTopics[index] ?? 0,
      ),
    ),
    row('a card with a dispute', ({ withDispute }) => withDispute),
    '',
    `Most found: ${list(topics.slice(0, MOST_TOPICS))}.`,
    '',
    `Never found: ${never.join(', ') || 'none'}.`,
    ...(unnamed.length === 0
      ? []
      : [
          '',
          `Named most without a card: ${list(unnamed.map(({ name, articles: n }) => [name, n]))}.`,
        ]),
  ].join('\n');
}

function list(counts: readonly (readonly [string, number])[]): string {
  return counts.map(([name, count]) => `${name} ${count}`).join(', ');
}
