import { describe, expect, it } from 'vitest';

import { fixtureCard } from './cards.fixture';
import { wordsFoundWith } from './words-found.fixture';

const found = wordsFoundWith([
  fixtureCard('us-congress', 'United States Congress', {
    patterns: [
      { match: '(us|republican) (senator|senators)' },
      { match: 'senate majority leader' },
    ],
  }),
  fixtureCard('volodymyr-zelensky', 'Volodymyr Zelensky', {
    aliases: [{ text: 'Zelensky', how: 'name' }],
    patterns: [{ match: 'ukrainian (president|leader)' }],
  }),
  fixtureCard('euromaidan', 'Euromaidan', {
    patterns: [{ match: '{oust/Verb} .{0,3} president' }],
  }),
]);

describe('a role', () => {
  it.each([
    ['The US Senator Dale Whitcomb spoke.', []],
    ['The Ukrainian President Viktor Yushchenko spoke.', []],
    ['Senate Majority Leader Dale Whitcomb spoke.', ['Senate Majority Leader']],
    ['US senators spoke.', ['US senators']],
    ['He asked the Republican senator. Whitcomb spoke.', ['Republican senator']],
    ['The Ukrainian president spoke.', ['Ukrainian president']],
    ['The Ukrainian leader’s April visit', ['Ukrainian leader']],
    ['Ukrainian President Volodymir Zelensky spoke.', ['Ukrainian President', 'Zelensky']],
    [
      'They ousted the pro-Russian President Viktor Yanukovych.',
      ['ousted the pro-Russian President'],
    ],
  ])('in %j is %j', (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });
});
