import { describe, expect, it } from 'vitest';

import { findNaming } from './find-naming';

const NAMING = [
  { term: 'assurances', forms: ['1994 security assurances', 'Budapest assurances'] },
  { term: 'guarantees', forms: ['Budapest security guarantees', 'security guarantee'] },
  { term: 'ceasefire', forms: ['cease-fire'] },
  { term: 'SMO', forms: ['SVO', 'special operation'] },
];

describe('findNaming', () => {
  it.each([
    ['as it is written', 'Budapest assurances', 'assurances'],
    ['in other capitals', 'BUDAPEST ASSURANCES', 'assurances'],
    ['in the plural', 'security guarantees', 'guarantees'],
    ['with another joint', 'Budapest–security guarantees', 'guarantees'],
    ['written as one word', 'ceasefire', 'ceasefire'],
    ['with a possessive', 'special operation’s', 'SMO'],
    ['over a line break', 'special\n  operations', 'SMO'],
  ])('finds a form %s', (_how, words, term) => {
    expect(findNaming(NAMING, words)?.term).toBe(term);
  });

  it.each([
    ['other words', 'security treaty'],
    ['more words', 'all security guarantees'],
    ['a short word with another ending', 'SVT'],
    ['a longer derivation', 'special operationalisation'],
    ['nothing', ' '],
  ])('leaves %s alone', (_what, words) => {
    expect(findNaming(NAMING, words)).toBeUndefined();
  });

  it('prefers the same letters to another ending', () => {
    const naming = [
      { term: 'one', forms: ['settlements'] },
      { term: 'other', forms: ['settlement'] },
    ];
    expect(findNaming(naming, 'settlement')?.term).toBe('other');
  });
});
