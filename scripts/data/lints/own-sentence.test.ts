import { expect, it } from 'vitest';

import { fixtureCard } from '../../../lib/mentions/cards.fixture';
import { termsFireWhereTheyShould } from './own-sentence';
import { findingsOf } from '../rule.fixture';

function findings(terms: Parameters<typeof fixtureCard>[2]): string[] {
  const value = fixtureCard('example-pact', 'Example Pact', terms);
  return findingsOf(termsFireWhereTheyShould, {
    cards: [value],
  });
}

it('is content with terms that can be found', () => {
  expect(
    findings({
      aliases: [
        { text: 'Example Accord' },
        { text: 'EXP', match: 'exact', requires: ['treaty'] },
        { text: 'pact membership', ofSubject: true },
        { text: 'the pact', match: 'none' },
      ],
      subject: { is: ['Exampleland'] },
      notThis: ['Example Pact Rugby Club'],
    }),
  ).toEqual([]);
});

it('names a term that nothing can make fire', () => {
  expect(findings({ aliases: [{ text: 'pact membership', ofSubject: true }] })[0]).toContain(
    'aliases[0].text: "pact membership" is not found even in',
  );
  expect(findings({ aliases: [{ text: 'pact talks', not: ['they say'] }] })).toHaveLength(1);
});

it('names an exclusion that does not exclude', () => {
  expect(findings({ notThis: ['Exampel Pact and Example Pact'] })).toEqual([]);
  expect(findings({ aliases: [{ text: 'rugby' }], notThis: ['the rugby, of all'] })).toEqual([
    'notThis[0]: a term of the card is found in "the rugby, of all" all the same',
  ]);
});
