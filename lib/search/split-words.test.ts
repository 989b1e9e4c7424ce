import { describe, expect, it } from 'vitest';

import { splitWords } from './split-words';

const folded = (text: string) => splitWords(text).map((word) => word.folded);

describe('splitWords', () => {
  it.each([
    ['Ukraine–NATO membership', ['ukraine', 'nato', 'membership']],
    ['Ukraine\'s "pact"', ['ukraines', 'pact']],
    ['INF-Treaty (1987)', ['inf', 'treaty', '1987']],
    ['Škoda, Øre & Straße', ['skoda', 'ore', 'strasse']],
    ['', []],
    ['🚀 … \u0301', []],
  ])('%j', (text, words) => {
    expect(folded(text)).toEqual(words);
  });

  it('remembers where words stand', () => {
    const text = 'the Škoda-Straße';
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'the',
      'Škoda',
      'Straße',
    ]);
  });
});
