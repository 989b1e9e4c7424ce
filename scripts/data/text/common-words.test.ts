import { expect, it } from 'vitest';

import { isCommonWord } from './common-words';

it.each(['war', 'War', 'join'])('%s is ordinary', (word) => {
  expect(isCommonWord(word)).toBe(true);
});

it.each(['crimea', 'NATO', 'Kyiv', 'oblast', 'constructor', '__proto__', 'war crime'])(
  '%s is not',
  (word) => {
    expect(isCommonWord(word)).toBe(false);
  },
);
