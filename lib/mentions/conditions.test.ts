import { describe, expect, it } from 'vitest';

import { fixtureCard } from './cards.fixture';
import { wordsFoundWith } from './words-found.fixture';

const found = wordsFoundWith([
  fixtureCard('gaza-famine', 'Gaza famine', {
    aliases: [
      { text: 'famine', requires: ['Gaza'], within: 'paragraph' },
      { text: 'hunger', requires: ['Gaza'], within: 'sentence' },
    ],
  }),
  fixtureCard('gaza-blaze', 'Gaza blaze', {
    aliases: [{ text: 'night blaze', requires: ['Gaza'], within: 'sentence' }],
  }),
  fixtureCard('oak-fire', 'Oak Fire', { classNouns: ['blaze'] }),
  fixtureCard('donald-trump', 'Donald Trump', {
    aliases: [{ text: 'Trump', match: 'exact', how: 'name' }],
  }),
  fixtureCard('membership-action-plan', 'Membership Action Plan', {
    aliases: [{ text: 'MAP', match: 'exact' }],
  }),
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

describe('support from the title', () => {
  it('reaches every paragraph, but no sentence', () => {
    const text = 'A monitor warned of famine. Then hunger spread.';
    expect(found(text, 'Aid trucks enter Gaza')).toEqual(['famine']);
    expect(found(text, 'Aid trucks enter Darfur')).toEqual([]);
  });

  it('reaches a sentence that speaks of something known', () => {
    const text = 'Then the hunger spread.';
    expect(found(text, 'Aid trucks enter Gaza')).toEqual(['hunger']);
    expect(found(text, 'Aid trucks enter Darfur')).toEqual([]);
  });

  it.each([
    'Then the hunger of farmers spread.',
    'Then the hunger in Darfur spread.',
    'Then a hunger spread.',
  ])('does not in %j', (text) => {
    expect(found(text, 'Aid trucks enter Gaza')).toEqual([]);
  });

  it('does not where another of the kind was just named', () => {
    const title = 'Aid trucks enter Gaza';
    expect(found('The night blaze spread.', title)).toEqual(['night blaze']);
    expect(found('They saw the Oak Fire. The night blaze spread.', title)).toEqual(['Oak Fire']);
  });
});

describe('a line of capitals', () => {
  const title = 'Donald Trump and the Membership Action Plan';

  it('names what the rest of the article names', () => {
    expect(found('NOW IT IS UP TO TRUMP', title)).toEqual(['TRUMP']);
    expect(found('NOW IT IS UP TO TRUMP', 'A game of cards')).toEqual([]);
  });

  it('says nothing of an acronym that may be a word', () => {
    expect(found('ON THE MAP AGAIN AT LAST', title)).toEqual([]);
  });
});
