import { describe, expect, it } from 'vitest';

import { findingsOf } from '../rule.fixture';
import { RULES } from './index';

describe('all rules', () => {
  it.each(RULES.map((rule) => [rule.id, rule.title, rule] as const))(
    '%s (%s) has nothing against the valid dataset',
    (_id, _title, rule) => {
      expect(findingsOf(rule)).toEqual([]);
    },
  );

  it('have an R-number or the name of a structural check, and a severity by the editorial rules', () => {
    const informational = RULES.filter(({ severity }) => severity === 'information');
    // R59 is a warning there; R60 is the error for the presets that promise to keep every side.
    expect(informational.map(({ id }) => id).sort()).toEqual([
      'R05',
      'R38',
      'R42',
      'R50',
      'R59',
      'speaker',
    ]);
    const unnumbered = RULES.filter(({ id }) => !/^R\d\d$/u.test(id)).map(({ id }) => id);
    expect(new Set(unnumbered)).toEqual(
      new Set(['duplicate-id', 'sorted', 'review', 'pattern', 'words', 'class-noun', 'speaker']),
    );
  });
});
