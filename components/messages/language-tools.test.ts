import { describe, expect, it } from 'vitest';

import { percentIn, toolsOf, type PluralForms } from './language-tools';

const FORMS: PluralForms = { one: 'one', few: 'few', many: 'many', other: 'other' };

describe('the form that goes with a number', () => {
  it.each([
    ['en', { one: [1], other: [0, 2, 5, 21, 101] }],
    ['de', { one: [1], other: [0, 2, 5, 21, 101] }],
    ['es', { one: [1], other: [0, 2, 5, 21, 101] }],
    ['fr', { one: [0, 1], other: [2, 5, 21, 101] }],
    ['uk', { one: [1, 21, 101], few: [2, 4, 22, 104], many: [0, 5, 11, 14, 20, 112] }],
    ['ru', { one: [1, 21, 101], few: [2, 4, 22, 104], many: [0, 5, 11, 14, 20, 112] }],
  ])('in %s', (lang, expected) => {
    const { form } = toolsOf(lang);
    for (const [rule, numbers] of Object.entries(expected)) {
      expect(numbers.map((number) => form(number, FORMS))).toEqual(numbers.map(() => rule));
    }
  });

  it('is `other` where the language asks for one that is left out', () => {
    expect(toolsOf('uk').form(5, { one: 'one', other: 'other' })).toBe('other');
  });
});

describe('numbers and names', () => {
  it('are written as the language writes them', () => {
    expect(toolsOf('en').count(1_592, { one: 'claim', other: 'claims' })).toBe('1,592 claims');
    expect(toolsOf('de').digits(1_592)).toBe('1.592');
    expect(percentIn('en')(115)).toBe('115%');
    expect(percentIn('de')(115)).toBe('115\u00A0%');
    expect(toolsOf('en-GB').names(['A', 'B', 'C'])).toBe('A, B and C');
    expect(toolsOf('de').names(['A', 'B', 'C'])).toBe('A, B und C');
    expect(toolsOf('uk').names(['A', 'B'])).toMatch(/^A (?:і|й|та) B$/u);
    expect(toolsOf('fr').names([])).toBe('');
  });
});
