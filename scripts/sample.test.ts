import { describe, expect, it } from 'vitest';

import { sampleOf } from './sample';

const LETTERS = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ');
const same = (letter: string) => letter;

describe('sampleOf', () => {
  it('gives the same items for the same seed, in any order of the list', () => {
    const sample = sampleOf(LETTERS, same, { count: 5, seed: '1' });
    expect(sample).toHaveLength(5);
    expect(sampleOf(LETTERS.toReversed(), same, { count: 5, seed: '1' })).toStrictEqual(sample);
  });

  it('gives other items for another seed', () => {
    const samples = ['1', '2', '3', '4'].map((seed) =>
      sampleOf(LETTERS, same, { count: 5, seed }).join(''),
    );
    expect(new Set(samples).size).toBe(4);
  });

  it('gives all of a short list', () => {
    expect(sampleOf(LETTERS, same, { count: 99, seed: '1' }).toSorted()).toStrictEqual(LETTERS);
  });

  it('keeps its sample but for one when an item is added', () => {
    const before = sampleOf(LETTERS, same, { count: 10, seed: '1' });
    const after = sampleOf([...LETTERS, '0'], same, { count: 10, seed: '1' });
    expect(before.filter((letter) => !after.includes(letter)).length).toBeLessThanOrEqual(1);
  });
});
