import { describe, expect, it } from 'vitest';

import { countSyllables, readingGrade } from './reading-grade';

describe('countSyllables', () => {
  it.each([
    ['', 0],
    ['the', 1],
    ['treaty', 2],
    ['code', 1],
    ['table', 2],
    ['memorandum', 4],
    ['states', 1],
    ['churches', 2],
    ['signed', 1],
    ['ended', 2],
    ['NPT', 1],
  ])('%s: %i', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});

describe('readingGrade', () => {
  it('follows Flesch and Kincaid', () => {
    const text =
      'The two states signed the pact in May. They ended the long war on the north coast.';
    const words = 17;
    const syllables = 18;
    expect(readingGrade(text)).toBeCloseTo(
      0.39 * (words / 2) + 11.8 * (syllables / words) - 15.59,
      5,
    );
  });

  it('has no grade for a few words', () => {
    expect(readingGrade('Denuclearisation negotiations collapsed.')).toBeNull();
  });
});
