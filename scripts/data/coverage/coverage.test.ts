import { describe, expect, it } from 'vitest';

import { compileLexicon } from '../../../lib/lexicon/compile-lexicon';
import { FIXTURE_CARDS } from '../../../lib/mentions/cards.fixture';
import { createMentionFinder } from '../../../lib/mentions/find-mentions';
import { documentOf } from '../../scan/scanned-document.fixture';
import { coverageReport } from './coverage-report';
import { measureCoverage } from './measure-coverage';
import { unnamedThings } from './unnamed-things';

const finder = createMentionFinder(compileLexicon(FIXTURE_CARDS));

const ARTICLES = [
  documentOf('NATO met in Madrid. It spoke of the Budapest Memorandum.'),
  documentOf('NATO was not there when France and Germany met.'),
  documentOf('Rain fell on France.'),
  documentOf('It rained.'),
];

describe('measureCoverage', () => {
  const coverage = measureCoverage(ARTICLES, FIXTURE_CARDS, finder);

  it('counts articles by the number of topics found', () => {
    expect(coverage).toMatchObject({ articles: 4, listed: { withTopics: [2, 0, 0] } });
  });

  it('lists topics by the number of articles, with those never found', () => {
    expect(coverage.topics.slice(0, 2)).toStrictEqual([
      ['nato', 2],
      ['budapest-memorandum', 1],
    ]);
    expect(coverage.topics).toHaveLength(FIXTURE_CARDS.length);
    expect(coverage.topics.at(-1)?.[1]).toBe(0);
  });

  it('is told in shares', () => {
    expect(coverageReport(coverage, [{ name: 'France', articles: 2 }])).toMatch(
      /1 card or more \| 50\.0 %[^]+Named most without a card: France 2\./u,
    );
  });
});

describe('unnamedThings', () => {
  it('counts articles that name what no card is about, each article once', () => {
    const [first, ...others] = unnamedThings(ARTICLES, finder);
    expect(first).toStrictEqual({ name: 'France', articles: 2 });
    expect(others.map(({ name }) => name)).not.toContain('NATO');
  });
});
