import { describe, expect, it } from 'vitest';

import {
  aCard,
  aParty,
  aPublication,
  aWork,
  PARTIES,
  PUBLICATIONS,
  WORKS,
} from '../dataset.fixture';
import { findingsOf } from '../rule.fixture';
import {
  nothingIsOrphaned,
  registriesAreSorted,
  wikidataItemsAreUnique,
  worksAreEnteredOnce,
} from './registries';

describe('R55 orphans', () => {
  it('are named in each registry', () => {
    const parts = {
      works: [...WORKS, aWork({ id: 'unread' })],
      parties: [...PARTIES, aParty({ id: 'silent' })],
      publications: [...PUBLICATIONS, aPublication({ id: 'mute' })],
    };
    expect(findingsOf(nothingIsOrphaned, parts)).toEqual([
      '[4].id: no card cites this work',
      '[2].id: no card names this party',
      '[4].id: no work is published by this publication',
    ]);
  });

  it('are not publications that quote or own others', () => {
    const publications = [
      ...PUBLICATIONS.slice(0, 3),
      aPublication({ parent: 'holding' }),
      aPublication({ id: 'holding' }),
      aPublication({ id: 'quoter' }),
    ];
    const works = [...WORKS.slice(0, 3), aWork({ publishedBy: 'quoter' })];
    expect(findingsOf(nothingIsOrphaned, { publications, works })).toEqual([]);
  });
});

const twice = (first: Record<string, unknown>, second: Record<string, unknown>) =>
  findingsOf(worksAreEnteredOnce, {
    works: [aWork({ id: 'a', ...first }), aWork({ id: 'b', ...second })],
  });

describe('R56 a work', () => {
  it.each([
    [{ url: 'https://x.example/a' }, { url: 'http://www.x.example/a/#top' }, 'url'],
    [
      { url: undefined, identifiers: { unSymbol: ['A/1', 'S/2'] } },
      { url: undefined, identifiers: { unSymbol: ['s/2'] } },
      'unSymbol',
    ],
    [
      { url: undefined, identifiers: { doi: '10.1/A' } },
      { url: undefined, identifiers: { doi: '10.1/a' } },
      'doi',
    ],
  ])('is entered once: %j, %j', (first, second, key) => {
    expect(twice(first, second)).toEqual([
      expect.stringMatching(
        new RegExp(`^\\[1\\]\\.id: same ${key} as in .+: already entered as a$`, 'u'),
      ),
    ]);
  });

  it.each([
    [{ url: 'https://x.example/?id=1' }, { url: 'https://x.example/?id=2' }],
    [
      { url: 'https://x.example/a', publication: 'news-one' },
      { url: 'https://x.example/a', publication: 'ministry', publishedBy: 'news-one' },
    ],
    [
      { url: undefined, identifiers: { icjCase: '182' } },
      { url: undefined, identifiers: { icjCase: '182' } },
    ],
  ])('is not another one: %j, %j', (first, second) => {
    expect(twice(first, second)).toEqual([]);
  });
});

describe('R57 Wikidata items', () => {
  it('belong to one card and one party', () => {
    const cards = [aCard(), aCard({ id: 'other-pact' })];
    expect(findingsOf(wikidataItemsAreUnique, { cards })).toEqual([
      'wikidata: Q1 already belongs to example-pact',
    ]);
  });

  it('may be shared by a card and a party', () => {
    const parties = [aParty({ wikidata: 'Q1' })];
    expect(findingsOf(wikidataItemsAreUnique, { parties })).toEqual([]);
  });
});

describe('registries', () => {
  it('are sorted: works by date then id, the others by id', () => {
    const works = [
      aWork({ id: 'a', date: '2001' }),
      aWork({ id: 'c', date: '2000' }),
      aWork({ id: 'b', date: '2000' }),
    ];
    expect(findingsOf(registriesAreSorted, { works })).toEqual([
      '[1].id: the list is not sorted from here on',
    ]);
    expect(findingsOf(registriesAreSorted, { parties: PARTIES.toReversed() })).toHaveLength(1);
  });
});
