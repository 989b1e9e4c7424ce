import { describe, expect, it } from 'vitest';

import { aCard } from '../dataset.fixture';
import { findingsOf } from '../rule.fixture';
import { aliasesAreNotCommonWords, aliasesHaveOneOwner, shortAliasesNeedContext } from './aliases';

const withShortAlias = (alias: Record<string, unknown>) =>
  findingsOf(shortAliasesNeedContext, { cards: [aCard({ aliases: [alias] })] });

describe('R20 short aliases', () => {
  it('need context', () => {
    expect(withShortAlias({ text: 'MAP', match: 'exact' })).toEqual([
      'aliases[0].text: "MAP" is short enough to mean other things',
    ]);
    expect(withShortAlias({ text: 'U.S.' })).toHaveLength(1);
  });

  it.each([
    { text: 'MAP', requires: ['nato'] },
    { text: 'MAP', match: 'none' },
    { text: 'MAP', ofSubject: true },
    { text: 'OSCE' },
  ])('%j is clear', (alias) => {
    expect(withShortAlias(alias)).toEqual([]);
  });

  it('are looked for among wordings too', () => {
    const naming = [
      {
        term: 'special operation',
        usedBy: ['norland'],
        note: 'Official term.',
        forms: [{ text: 'SVO' }],
        cites: [{ work: 'court-1996' }],
      },
    ];
    expect(findingsOf(shortAliasesNeedContext, { cards: [aCard({ naming })] })).toEqual([
      'naming[0].forms[0].text: "SVO" is short enough to mean other things',
    ]);
  });
});

const other = (changes: Record<string, unknown>) =>
  aCard({ id: 'other-pact', title: 'Other Pact', aliases: [], ...changes });

describe('R23 ownership', () => {
  it.each([
    ['an alias of both', { aliases: [{ text: 'EXAMPLE accord' }] }, 'aliases[0].text'],
    ['the title of the other', { aliases: [{ text: 'Example Pact' }] }, 'aliases[0].text'],
    ['a hyphen apart', { title: 'Example-Accord' }, 'title'],
  ])('%s belongs to one card', (_name, changes, path) => {
    expect(findingsOf(aliasesHaveOneOwner, { cards: [aCard(), other(changes)] })).toEqual([
      expect.stringMatching(
        `^${path.replace(/[[\]]/gu, String.raw`\$&`)}: ".+" already belongs to the card example-pact$`,
      ),
    ]);
  });

  it.each([
    { aliases: [{ text: 'Example Accord', requires: ['other'] }] },
    { aliases: [{ text: 'Example Accord', ofSubject: true }] },
    { aliases: [{ text: 'Example Accord', match: 'none' }] },
    { title: 'Example Pact (concept)' },
  ])('may be shared with context: %j', (changes) => {
    expect(findingsOf(aliasesHaveOneOwner, { cards: [aCard(), other(changes)] })).toEqual([]);
  });

  it('lets the same words stand twice under different conditions', () => {
    const aliases = [
      { text: 'Example Accord', until: '2024' },
      { text: 'Example Accord', requires: ['1994'], within: 'sentence' },
    ];
    expect(findingsOf(aliasesHaveOneOwner, { cards: [aCard({ aliases })] })).toEqual([]);
  });

  it('finds an alias listed twice in one card', () => {
    const aliases = [{ text: 'Example Accord' }, { text: 'example-accord' }];
    expect(findingsOf(aliasesHaveOneOwner, { cards: [aCard({ aliases })] })).toEqual([
      'aliases[1].text: "example-accord" is listed twice',
    ]);
  });
});

const withCommonAlias = (alias: Record<string, unknown>) =>
  findingsOf(aliasesAreNotCommonWords, { cards: [aCard({ aliases: [alias] })] });

describe('R25 common words', () => {
  it('warns of an ordinary word', () => {
    expect(withCommonAlias({ text: 'War' })).toEqual([
      'aliases[0].text: "War" is a common English word',
    ]);
  });

  it.each([
    { text: 'Crimea' },
    { text: 'NATO' },
    { text: 'War', match: 'exact' },
    { text: 'war', requires: ['Norland'] },
    { text: 'constructor' },
  ])('not of %j', (alias) => {
    expect(withCommonAlias(alias)).toEqual([]);
  });
});
