import { describe, expect, it } from 'vitest';

import { fixtureCard } from './cards.fixture';
import { wordsFoundWith } from './words-found.fixture';

const found = wordsFoundWith([
  fixtureCard('us-congress', 'United States Congress', {
    aliases: [{ text: 'Senate' }, { text: 'US lawmakers' }],
    classNouns: ['lawmakers'],
  }),
]);

describe('a name that several countries have', () => {
  it.each([
    'Hun Sen presides over Cambodia’s Senate.',
    'The Nigerian Senate met.',
    'It went to the French Senate.',
  ])('is not ours behind another country’s: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'The Senate met in France.',
    'He told France, Senate aides said.',
    'The US Senate met.',
  ])('is ours otherwise: %s', (text) => {
    expect(found(text)).toEqual(['Senate']);
  });
});
