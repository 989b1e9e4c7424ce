import { expect, it } from 'vitest';

import { isAttributed, isSomebodys } from './attribution';

it.each([
  'Norland says the pact lapsed.',
  'According to Norland, it lapsed.',
  'The court found no breach.',
  'Sudland calls it aggression.',
])('%s tells who says it', (sentence) => {
  expect(isAttributed(sentence)).toBe(true);
});

it.each(['The pact lapsed in 2000.', 'Norland left the talks.', 'The household moved.'])(
  '%s does not',
  (sentence) => {
    expect(isAttributed(sentence)).toBe(false);
  },
);

it.each([
  'Norland would stay.',
  'Norland offered talks.',
  'It saw no breach.',
  'It was, it said, old.',
])('%s is somebody’s', (sentence) => {
  expect(isSomebodys(sentence)).toBe(true);
});

it.each(['The pact lapsed in 2000.', 'Its flaws are grave.'])(
  '%s is nobody’s but ours',
  (sentence) => {
    expect(isSomebodys(sentence)).toBe(false);
  },
);
