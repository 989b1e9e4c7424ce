import { describe, expect, it } from 'vitest';

import { fixtureCard } from './cards.fixture';
import { wordsFoundWith } from './words-found.fixture';

const found = wordsFoundWith([
  fixtureCard('russia', 'Russia', { aliases: [{ text: 'Moscow' }] }),
  fixtureCard('china', 'China', { aliases: [{ text: 'Beijing' }] }),
]);

describe('a capital’s name', () => {
  it.each([
    'MOSCOW (NCB) — Snow fell.',
    'BEIJING, Nov 20 (NCB) -- Snow fell.',
    'Moscow (NCB) – Snow fell.',
    'MOSCOW, May 26. /NCB/. — Snow fell.',
    'GENEVA/MOSCOW - Snow fell.',
    'Snow fell at Moscow airport.',
    'A Beijing-based lawyer said so.',
    'Snow fell in central Beijing and on the outskirts of Moscow.',
    'She flew to Moscow and visited Beijing.',
    'After the summit in Beijing they met in Moscow.',
    'Drone attacks on Moscow went on.',
    'He spoke of snow in Moscow on Tuesday.',
    'Snow fell at Moscow’s Sheremetyevo Airport.',
  ])('is the city’s in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Moscow denied it.', ['Moscow']],
    ['Talks between Washington and Beijing go on - slowly.', ['Beijing']],
    ['MOSCOW (NCB) — Moscow denied it.', ['Moscow']],
    ['Sanctions on Moscow and pressure from Beijing go on.', ['Moscow', 'Beijing']],
    ['Officials in Moscow denied Beijing’s Airport plan.', ['Moscow']],
    ['Moscow’s plan for the airport failed.', ['Moscow']],
    ['A Moscow-backed official said so.', ['Moscow']],
  ])('is its government’s in %j', (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });
});
