import { describe, expect, it } from 'vitest';

import { buildSearchFile } from './build-search-file';
import { searchTopics } from './search-topics';
import { aTopic, indexOf, TOPICS } from './topics.fixture';

describe('buildSearchFile', () => {
  it('is the same for the same cards', () => {
    expect(JSON.stringify(buildSearchFile(TOPICS))).toBe(JSON.stringify(buildSearchFile(TOPICS)));
  });

  it('indexes wordings, but not forms that only document what must not match', () => {
    const card = aTopic('Example Pact', 'A pact.');
    const naming = {
      term: 'diktat',
      usedBy: [],
      note: 'A word.',
      forms: [{ ...aTopic('x', 'y', ['border diktat']).aliases[0] }],
      cites: [],
    };
    const [silent] = aTopic('x', 'y', ['covenant']).aliases;
    const cards = [
      { ...card, naming: [naming], aliases: silent ? [{ ...silent, match: 'none' }] : [] },
    ] as (typeof card)[];
    const index = indexOf(cards);
    expect(searchTopics(index, 'diktat', 5)).toHaveLength(1);
    expect(searchTopics(index, 'covenant', 5)).toEqual([]);
  });

  it('can be empty', () => {
    expect(searchTopics(indexOf([]), 'nato', 5)).toEqual([]);
  });
});
