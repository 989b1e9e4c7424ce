import { describe, expect, it } from 'vitest';

import type { TopicEntry } from '../../lib/dataset/compiled';
import type { PageReport } from '../../lib/messaging/protocol';
import { topic } from '../../lib/preview/preview.fixture';
import { rankedPage, rankTopics } from './rank-topics';

type Row = readonly [id: string, kind: TopicEntry['kind'], count: number, early: number];

/** scripts/start/articles/wire-report.html, as its topics come up. */
const WIRE_REPORT: readonly Row[] = [
  ['kyiv', 'place', 4, 1],
  ['nato', 'organisation', 3, 2],
  ['ukraine-nato-membership', 'policy', 4, 1],
  ['budapest-memorandum', 'document', 4, 3],
  ['ukraines-soviet-era-nuclear-arsenal', 'event', 1, 1],
  ['russia', 'place', 6, 1],
  ['2008-bucharest-summit-declaration', 'document', 1, 0],
  ['volodymyr-zelensky', 'person', 1, 0],
  ['security-guarantees-for-ukraine', 'policy', 2, 0],
  ['vladimir-putin', 'person', 1, 0],
  ['russian-invasion-of-ukraine', 'conflict', 3, 0],
  ['crimea', 'place', 1, 0],
  ['minsk-agreements', 'treaty', 2, 0],
];
const topics: PageReport['topics'] = WIRE_REPORT.map(([id, , count, early]) => ({
  topic: topic(id),
  title: id,
  count,
  early,
}));
const known: readonly TopicEntry[] = WIRE_REPORT.map(([id, kind]) => ({
  id: topic(id),
  title: id,
  kind,
  gist: '',
}));
const idsOf = (rows: PageReport['topics']) => rows.map((row) => row.topic);

describe('rankTopics', () => {
  it('has what the article is about before the names that most articles have', () => {
    expect(idsOf(rankTopics(topics, known))).toEqual([
      'budapest-memorandum',
      'nato',
      'ukraine-nato-membership',
      'russia',
      'kyiv',
      'ukraines-soviet-era-nuclear-arsenal',
      'russian-invasion-of-ukraine',
      'security-guarantees-for-ukraine',
      'minsk-agreements',
      '2008-bucharest-summit-declaration',
      'volodymyr-zelensky',
      'vladimir-putin',
      'crimea',
    ]);
  });

  it('goes by place and count where no kinds are known', () => {
    expect(idsOf(rankTopics(topics, [])).slice(0, 4)).toEqual([
      'budapest-memorandum',
      'russia',
      'nato',
      'kyiv',
    ]);
  });
});

describe('rankedPage', () => {
  const report: PageReport = { state: 'active', host: 'example.org', topics, truncated: false };
  const page = { kind: 'answered', report } as const;

  it('waits for the kinds, but not for a dataset that cannot be opened', () => {
    expect(rankedPage(page, { kind: 'opening' })).toEqual({ kind: 'asking' });
    const failed = rankedPage(page, { kind: 'failed', problem: { kind: 'unknown' } });
    expect(failed).toMatchObject({ report: { topics: rankTopics(topics, []) } });
  });

  it('says at once what needs no kinds', () => {
    const empty = { ...page, report: { ...report, topics: [] } };
    expect(rankedPage(empty, { kind: 'opening' })).toBe(empty);
  });
});
