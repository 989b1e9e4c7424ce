import { describe, expect, it } from 'vitest';

import { compileChanges } from './compile-changes';
import { aCard } from './records.fixture';

const FIRST = { version: 1, date: '2026-11-21', type: 'new', text: 'First version.' };
const change = (version: number, date: string, type = 'correction') => ({
  version,
  date,
  type,
  text: `Version ${version} was made.`,
});

function entries(...cards: Parameters<typeof compileChanges>[0]): string[] {
  return compileChanges(cards).map(({ date, title, version }) => `${date} ${title} ${version}`);
}

describe('compileChanges', () => {
  it('gives the newest first, of one day by title, and no first version', () => {
    const pact = aCard({
      version: 3,
      changelog: [FIRST, change(2, '2026-12-01'), change(3, '2027-01-02', 'update')],
    });
    const act = aCard({
      id: 'act',
      title: 'Act',
      version: 2,
      changelog: [FIRST, change(2, '2026-12-01')],
    });
    expect(entries(pact, act)).toStrictEqual([
      '2027-01-02 Example Pact 3',
      '2026-12-01 Act 2',
      '2026-12-01 Example Pact 2',
    ]);
  });

  it.each([
    ['published', 1],
    ['retired', 1],
    ['draft', 0],
    ['in-review', 0],
  ])('of a card that is %s: %i', (status, count) => {
    const card = aCard({ status, version: 2, changelog: [FIRST, change(2, '2026-12-01')] });
    expect(compileChanges([card])).toHaveLength(count);
  });
});
