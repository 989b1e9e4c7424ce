import { describe, expect, it } from 'vitest';

import { aCard } from '../dataset.fixture';
import { findingsOf } from '../rule.fixture';
import { patternsCompile } from './patterns';

describe('patterns', () => {
  it('are in the syntax of the engine', () => {
    const patterns = [{ match: '{join} the (pact|accord)' }, { match: '#Verb the pact' }];
    expect(findingsOf(patternsCompile, { cards: [aCard({ patterns })] })).toEqual([
      expect.stringMatching(/^patterns\[1\]\.match: "#Verb the pact" uses #/u),
    ]);
  });
});
