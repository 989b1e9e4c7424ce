import { describe, expect, it } from 'vitest';

import { clausesOf, numbered, rarestOf, readingsOf, spelledOut, wordsAt } from './match-syntax';

describe('clausesOf', () => {
  it.each<[string, [words: string[], least: number, most: number][]]>([
    [
      'joins the? (nato|alliance)',
      [
        [['joins'], 1, 1],
        [['nato', 'alliance'], 1, 2],
      ],
    ],
    [
      'accession of? !new *? . .{0,3} ukraine',
      [
        [['accession'], 1, 1],
        [['ukraine'], 2, 21],
      ],
    ],
    [
      '(new|very old)*? (b61|b 61|nato)+ !(a|b) bombs',
      [
        [['b61', 'b', 'nato'], 1, 15],
        [['bombs'], 1, 15],
      ],
    ],
    [
      '(the? pact|!old deal|. 4.5 formula) now',
      [
        [['pact', 'deal', '4.5'], 1, 2],
        [['now'], 1, 3],
      ],
    ],
    [
      '(pact|old?|.) of (deal+|treaty)',
      [
        [['of'], 1, 2],
        [['deal', 'treaty'], 1, 1],
      ],
    ],
    ['(. .{0,2}|peace) talks', [[['talks'], 2, 4]]],
  ])('of %j', (match, clauses) => {
    expect(clausesOf(match)).toEqual(
      clauses.map(([words, least, most]) => ({
        words,
        step: { least, most },
        at: expect.any(Number) as number,
      })),
    );
  });
});

describe('rarestOf', () => {
  it('is the clause whose words stand in the fewest sentences', () => {
    expect(rarestOf(clausesOf('of russia (deal|non annexation)'))).toBe(2);
  });
});

describe('wordsAt', () => {
  it.each(['(. old+ pact|the? deal) of+ (paris|minsk deal)', 'pact+ . !of .{0,2} paris'])(
    'reads the clauses of %s where they stand',
    (match) => {
      const clauses = clausesOf(match);
      expect(clauses.length).toBeGreaterThan(1);
      expect(clauses.map(({ at }) => wordsAt(match, at))).toEqual(
        clauses.map(({ words }) => words),
      );
    },
  );
});

describe('a numbered match', () => {
  const words = ['of', 'russia', '2015', 'deal', 'non', 'annexation', '4.5'];
  const match = '(deal|non annexation)*? .{0,3} of !2015 russia? (4.5|deal)+ . *?';
  const inNumbers = '(3|4 5)*? .{0,3} 0 !2 1? (6|3)+ . *?';

  it('keeps all but its words', () => {
    expect(numbered(match, (word) => words.indexOf(word))).toBe(inNumbers);
    expect(spelledOut(inNumbers, words)).toBe(match);
  });
});

describe('readingsOf', () => {
  it('counts out a range before alternatives of several words only', () => {
    expect(readingsOf('a .{0,2} (b|c)')).toEqual(['a .{0,2} (b|c)']);
    expect(readingsOf('a .{0,2} (b c|d) .{0,1} (e f)')).toEqual([
      'a (b c|d) (e f)',
      'a (b c|d) . (e f)',
      'a . (b c|d) (e f)',
      'a . (b c|d) . (e f)',
      'a . . (b c|d) (e f)',
      'a . . (b c|d) . (e f)',
    ]);
  });

  it('counts out a range before an optional part, and ends before one at the end', () => {
    expect(readingsOf('a .{0,1} (b|c)? d')).toEqual(['a (b|c)? d', 'a . (b|c)? d']);
    expect(readingsOf('a .? b*? d')).toEqual(['a b*? d', 'a . b*? d']);
    expect(readingsOf('a b .{0,1} (c|d)?')).toEqual(['a b', 'a b .{0,1} (c|d)']);
    expect(readingsOf('a b .? c*?')).toEqual(['a b', 'a b .? c+']);
  });
});
