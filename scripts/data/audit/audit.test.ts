import { describe, expect, it } from 'vitest';

import { aCard, aDataset } from '../dataset.fixture';
import { auditReport } from './audit-report';
import { sampleClaims } from './sample-claims';

const CARDS = [
  aCard(),
  aCard({ id: 'fast-moving', volatility: 'fast' }),
  aCard({ id: 'unfinished', status: 'draft' }),
];
const ALL = { count: 99, seed: '1', volatile: 0 };

function idsOf(sample: Parameters<typeof sampleClaims>[1]): string[] {
  return sampleClaims(CARDS, sample).map(({ id }) => id);
}

describe('sampleClaims', () => {
  it('takes from every card that readers see, in the order of the cards', () => {
    expect(idsOf(ALL)).toStrictEqual([
      'example-pact d1.c1',
      'example-pact d1.c2',
      'fast-moving d1.c1',
      'fast-moving d1.c2',
    ]);
  });

  it('holds the wanted number from volatile cards, whatever the seed', () => {
    for (const seed of ['1', '2', '3', '4', '5']) {
      const sample = sampleClaims(CARDS, { count: 2, seed, volatile: 2 });
      expect(sample.map(({ card }) => card.id)).toStrictEqual(['fast-moving', 'fast-moving']);
    }
  });

  it('gives the same claims for the same seed', () => {
    expect(idsOf({ ...ALL, count: 3 })).toStrictEqual(idsOf({ ...ALL, count: 3 }));
    expect(idsOf({ ...ALL, count: 3 })).toHaveLength(3);
  });
});

describe('auditReport', () => {
  const [first] = sampleClaims(CARDS, ALL);
  const report = auditReport(first ? [first] : [], aDataset({ cards: CARDS }));

  it('says who said what, when, in answer to which question', () => {
    expect(report).toContain('1. example-pact d1.c1 (stable, covers to 2026-02-24)');
    expect(report).toContain('Does the pact bind Norland? / No, it lapsed');
    expect(report).toContain('Norland, 2001-03-04: Norland said the pact lapsed in 2000.');
  });

  it('names every work with publisher, title, date, address and how it was checked', () => {
    expect(report).toContain('- wire-2001: The Wire, "Talks fail", 2001-03-06');
    expect(report).toContain('https://wire.example/talks (verified)');
    expect(report.match(/^ {3}- /gmu)).toHaveLength(3);
  });
});
