import { expect, it } from 'vitest';

import { listedWords, WordListError, writtenOut } from './word-lists';

const CARD = { words: { ukraine: ['Ukraine', 'Kyiv'] }, since: '2014' };

it('writes lists out among words', () => {
  expect(listedWords(['NATO', '$ukraine'], CARD)).toEqual(['NATO', 'Ukraine', 'Kyiv']);
  expect(listedWords(undefined, CARD)).toBeUndefined();
});

it('refuses a name without a list, even one that every object has', () => {
  expect(() => listedWords(['$russia'], CARD)).toThrow(WordListError);
  expect(() => listedWords(['$toString'], CARD)).toThrow('"$toString" names no list');
});

it('writes out every condition that has words, and lends the card’s first day', () => {
  const lists = { requires: ['$ukraine'], not: ['$ukraine'], unless: ['$ukraine', 'Georgia'] };
  expect(writtenOut(lists, CARD)).toEqual({
    requires: ['Ukraine', 'Kyiv'],
    not: ['Ukraine', 'Kyiv'],
    unless: ['Ukraine', 'Kyiv', 'Georgia'],
    since: '2014',
  });
  expect(writtenOut({ since: '2022' }, CARD).since).toBe('2022');
});
