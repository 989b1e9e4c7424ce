import { describe, expect, it } from 'vitest';

import { countWords, outsideQuotes } from './words';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['One', 1],
    ['one - two', 2],
    ['non-nuclear-weapon state', 2],
    ["Norland's pact of 1994, paras 1-6", 6],
    ['  spaced   out  ', 2],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('outsideQuotes', () => {
  it.each([
    ["a 'quoted word' b", 'a               b'],
    ['a "quoted" b', 'a          b'],
    ['a “quoted” b', 'a          b'],
    ["'So it is,' he said", '            he said'],
    ["('quoted')", '(        )'],
    ["'it's theirs'", '             '],
  ])('blanks %j', (text, expected) => {
    expect(outsideQuotes(text)).toBe(expected);
  });

  it.each([
    "Norland's pact and Sudland's",
    "the states' borders and the parties' aims",
    '6 feet 1"',
  ])('leaves %j alone', (text) => {
    expect(outsideQuotes(text)).toBe(text);
  });

  it('keeps every offset', () => {
    const text = `He said "one" and 'two' of “three”.`;
    expect(outsideQuotes(text)).toHaveLength(text.length);
  });
});
