import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';

import { compileLexicon } from '../../../lib/lexicon/compile-lexicon';
import { FIXTURE_CARDS } from '../../../lib/mentions/cards.fixture';
import { createMentionFinder } from '../../../lib/mentions/find-mentions';
import { documentOf } from '../../scan/scanned-document.fixture';
import { measureUsage } from './measure-usage';
import { usageReport } from './usage-report';

const ARTICLES = [
  'Sweden’s NATO membership was agreed. NATO met.',
  'NATO met. The alliance agreed.',
  'NATO met.',
].map(documentOf);
const usage = measureUsage(
  ARTICLES,
  FIXTURE_CARDS,
  createMentionFinder(compileLexicon(FIXTURE_CARDS)),
);

describe('measureUsage', () => {
  it('counts articles by term, and those where nothing else names the topic', () => {
    expect(usage.uses.filter(({ topic }) => topic === 'nato')).toEqual([
      { topic: 'nato', term: 'NATO', articles: 3, alone: 2 },
      { topic: 'nato', term: 'the alliance', articles: 1, alone: 0 },
    ]);
  });

  it('finds words that two cards want', () => {
    expect(usage.collisions).toEqual([
      {
        words: 'nato membership',
        topics: ['finland-and-sweden-in-nato', 'ukraine-nato-membership'],
        places: 1,
      },
    ]);
  });

  it('lists what never fired', () => {
    const silent = new Map<string, readonly string[]>(
      usage.silent.map(({ topic, terms }) => [topic, terms]),
    );
    expect(silent.get('nato')).toEqual([
      'US-led military bloc',
      'North Atlantic Treaty Organization',
    ]);
    expect(silent.get('finland-and-sweden-in-nato')).not.toContain('NATO membership');
  });
});

describe('usageReport', () => {
  it('lists the most of each, and says how many more there are', () => {
    const report = stripVTControlCharacters(usageReport(usage, 1));
    expect(report).toContain('1 terms are wanted by two cards in one place');
    expect(report).toMatch(/and \d more: --most \d/u);
  });
});
