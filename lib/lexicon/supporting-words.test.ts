import { expect, it } from 'vitest';

import { supportingWords, WordListError } from './supporting-words';

const CARD = { words: { ukraine: ['Ukraine', 'Kyiv'] } };

it('writes lists out among words', () => {
  expect(supportingWords(['NATO', '$ukraine'], CARD)).toEqual(['NATO', 'Ukraine', 'Kyiv']);
  expect(supportingWords(undefined, CARD)).toBeUndefined();
});

it('refuses a name without a list, even one that every object has', () => {
  expect(() => supportingWords(['$russia'], CARD)).toThrow(WordListError);
  expect(() => supportingWords(['$toString'], CARD)).toThrow('"$toString" names no list');
});
