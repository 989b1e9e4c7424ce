import { describe, expect, it } from 'vitest';

import { fixtureCard } from './cards.fixture';
import { wordsFoundWith } from './words-found.fixture';

const found = wordsFoundWith([
  fixtureCard('iaea', 'IAEA', { classNouns: ['agency'] }),
  fixtureCard('us-congress', 'Congress', {
    aliases: [{ text: 'Senate', not: ['time', 'race'] }],
  }),
]);

describe('a forbidden neighbour', () => {
  it.each(['It was Senate time.', 'In the time Senate aides had', 'The Senate-race money'])(
    'silences a term in %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it.each(['This time, Senate aides knew.', 'They left the Senate. Time went by.'])(
    'stands elsewhere in %j',
    (text) => {
      expect(found(text)).toHaveLength(1);
    },
  );
});

describe('an acronym without a card', () => {
  it('is no lower-case word', () => {
    expect(found('The IAEA did not say who fired. The agency left.')).toEqual(['IAEA', 'agency']);
    expect(found('The IAEA met the WHO. The agency left.')).toEqual(['IAEA']);
  });
});
