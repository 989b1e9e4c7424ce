import { describe, expect, it } from 'vitest';

import { FIXTURE_CARDS } from '../mentions/cards.fixture';
import { compileLexicon } from './compile-lexicon';
import { restoreLexicon, storeLexicon, type StoredLexicon } from './stored-lexicon';

const lexicon = compileLexicon(
  FIXTURE_CARDS.map((card) => ({
    ...card,
    patterns: card.patterns.map((pattern) => ({
      ...pattern,
      requires: ['Ukraine', 'NATO', 'accession'],
      unless: ['Georgia', '1994'],
      not: ['not yet', 'never'],
    })),
  })),
);
const stored = storeLexicon(lexicon);

describe('a stored lexicon', () => {
  it('comes back as it was', () => {
    const read = JSON.parse(JSON.stringify(stored)) as StoredLexicon;
    expect(restoreLexicon(read)).toEqual(lexicon);
    expect(lexicon.patterns.length).toBeGreaterThan(2);
    expect(lexicon.blockers.length).toBeGreaterThan(1);
  });

  it('has what several senses ask for once', () => {
    const asking = lexicon.senses.filter(({ not }) => not !== undefined);
    expect(asking.length).toBeGreaterThan(2);
    expect(stored.neighbours.filter((words) => words.length === 2)).toHaveLength(1);
    expect(new Set(stored.supportSets.map((set) => JSON.stringify(set))).size).toBe(
      stored.supportSets.length,
    );
  });
});
