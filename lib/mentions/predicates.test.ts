import { describe, expect, it } from 'vitest';

import { fixtureCard } from './cards.fixture';
import { wordsFoundWith } from './words-found.fixture';

const found = wordsFoundWith([
  fixtureCard('pahalgam-attack', 'Pahalgam attack', {
    aliases: [
      { text: 'killed 26 people', how: 'phrase' },
      { text: 'disputed valley', how: 'phrase' },
      { text: 'meadow shooting', how: 'phrase' },
      { text: 'struck Kashmir', how: 'phrase' },
    ],
    patterns: [
      { match: '(shot|shoot) .{0,2} tourists' },
      { match: '{kill/Verb} (26|dozens) of tourists' },
    ],
  }),
  fixtureCard('kashmir', 'Kashmir', { aliases: [{ text: 'attacked by gunmen', how: 'phrase' }] }),
]);

describe('what a sentence says of a topic', () => {
  it.each([
    ['The Pahalgam attack killed 26 people.', ['Pahalgam attack']],
    ['Gunmen who shot the tourists began the Pahalgam attack.', ['Pahalgam attack']],
    ['The meadow shooting killed 26 people there.', ['meadow shooting']],
    ['THE PAHALGAM ATTACK KILLED 26 PEOPLE', ['PAHALGAM ATTACK']],
  ])('is no mention where the sentence names it: %s', (text, words) => {
    expect(found(text)).toEqual(words);
  });

  it.each([
    ['Gunmen killed 26 people.', ['killed 26 people']],
    [
      'The Pahalgam attack was in April. Gunmen killed 26 people.',
      ['Pahalgam attack', 'killed 26 people'],
    ],
    ['Kashmir is where gunmen killed 26 people.', ['Kashmir', 'killed 26 people']],
  ])('is one where it does not: %s', (text, words) => {
    expect(found(text)).toEqual(words);
  });

  it.each([
    [
      'The Pahalgam attack, the meadow shooting in the disputed valley, was in April.',
      ['Pahalgam attack', 'meadow shooting', 'disputed valley'],
    ],
    ['After the Pahalgam attack Kashmir was attacked by gunmen.', ['Pahalgam attack', 'Kashmir']],
  ])('is not what describes it: %s', (text, words) => {
    expect(found(text)).toEqual(words);
  });

  it('leaves what is named inside it', () => {
    expect(found('The Pahalgam attack struck Kashmir.')).toEqual(['Pahalgam attack', 'Kashmir']);
    expect(found('Gunmen struck Kashmir.')).toEqual(['struck Kashmir']);
  });
});
