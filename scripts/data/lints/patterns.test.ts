import { describe, expect, it } from 'vitest';

import { aCard } from '../dataset.fixture';
import { findingsOf } from '../rule.fixture';
import { classNounsAreSingleWords, patternsCompile } from './patterns';

describe('patterns', () => {
  it('are in the syntax of the engine', () => {
    const patterns = [{ match: '{join} the (pact|accord)' }, { match: '#Verb the pact' }];
    expect(findingsOf(patternsCompile, { cards: [aCard({ patterns })] })).toEqual([
      expect.stringMatching(/^patterns\[1\]\.match: "#Verb the pact" uses #/u),
    ]);
  });
});

describe('class nouns', () => {
  it('are single words', () => {
    const cards = [aCard({ classNouns: ['pact', 'stand-off', 'civil war'] })];
    expect(findingsOf(classNounsAreSingleWords, { cards })).toEqual([
      'classNouns[1]: "stand-off" is more than one word',
      'classNouns[2]: "civil war" is more than one word',
    ]);
  });
});
