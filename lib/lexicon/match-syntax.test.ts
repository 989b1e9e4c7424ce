import { describe, expect, it } from 'vitest';

import {
  clausesOf,
  commonnessOf,
  numbered,
  rarestFirst,
  readingsOf,
  spelledOut,
} from './match-syntax';

describe('clausesOf', () => {
  it.each<[string, string[][]]>([
    ['joins the? (nato|alliance)', [['joins'], ['nato', 'alliance']]],
    ['accession of? !new *? . .{0,3} ukraine', [['accession'], ['ukraine']]],
    ['(new|very old)*? (b61|b 61|nato)+ !(a|b) bombs', [['b61', 'b', 'nato'], ['bombs']]],
    ['(the? pact|!old deal|. 4.5 formula) now', [['pact', 'deal', '4.5'], ['now']]],
    ['(pact|old?|.) of (deal+|treaty)', [['of'], ['deal', 'treaty']]],
    ['(. .|peace) talks', [['talks']]],
  ])('of %j', (match, clauses) => {
    expect(clausesOf(match)).toEqual(clauses);
  });
});

describe('a numbered match', () => {
  const words = ['of', 'russia', '2015', 'deal', 'non', 'annexation', '4.5'];
  const match = '(deal|non annexation)*? .{0,3} of !2015 russia? (4.5|deal)+ . *?';
  const inNumbers = '(3|4 5)*? .{0,3} 0 !2 1? (6|3)+ . *?';

  it('keeps all but its words', () => {
    expect(numbered(match, (word) => words.indexOf(word))).toBe(inNumbers);
    expect(spelledOut(inNumbers, words)).toBe(match);
  });

  it('has the words first that stand in the fewest sentences', () => {
    expect(rarestFirst('0 1 (3|4 5)', commonnessOf(words))).toEqual([[3, 4], [1], [0]]);
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
});
