import { describe, expect, it } from 'vitest';

import { aCard, aPublication, aWork, PUBLICATIONS, WORKS } from '../dataset.fixture';
import { findingsOf } from '../rule.fixture';
import {
  encyclopediasNeverAlone,
  noBlockedPublishers,
  quotesAreShort,
  titlesOfOursAreMarked,
  unseenAddressesAreBuilt,
  worksAreVerified,
  worksCanBeReached,
} from './sourcing';

describe('R04 a work can be reached', () => {
  it('wants an address or an identifier', () => {
    expect(findingsOf(worksCanBeReached, { works: [aWork({ url: undefined })] })).toEqual([
      '[0].id: neither an address nor an identifier',
    ]);
    const identified = aWork({ url: undefined, identifiers: { doi: '10.1/x' } });
    expect(findingsOf(worksCanBeReached, { works: [identified] })).toEqual([]);
  });

  it('does not take an empty list of identifiers for one', () => {
    const empty = aWork({ url: undefined, identifiers: {} });
    expect(findingsOf(worksCanBeReached, { works: [empty] })).toHaveLength(1);
  });
});

describe('R05 works below verified', () => {
  it('are told with their status', () => {
    const work = aWork({ check: { status: 'dead', on: '2026-11-21' } });
    expect(findingsOf(worksAreVerified, { works: [work] })).toEqual([
      '[0].check.status: checked as dead',
    ]);
  });
});

const quoting = (quote: string) =>
  aCard({ summary: { text: 'It ended.', cites: [{ work: 'court-1996', quote }] } });

describe('R06 quotes', () => {
  it('may have twelve words', () => {
    const twelve = 'one two three four five six seven eight nine ten eleven twelve';
    expect(findingsOf(quotesAreShort, { cards: [quoting(twelve)] })).toEqual([]);
  });

  it('may not have thirteen', () => {
    const thirteen = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    expect(findingsOf(quotesAreShort, { cards: [quoting(thirteen)] })).toEqual([
      'summary.cites[0].quote: the quote has 13 words',
    ]);
  });
});

describe('R07 blocked publishers', () => {
  it.each(['https://news-pravda.com/a', 'https://ukraine.news-pravda.com/a'])(
    'are refused as an address: %s',
    (url) => {
      expect(findingsOf(noBlockedPublishers, { works: [aWork({ url })] })).toEqual([
        '[0].url: this publisher is never shown as a source',
      ]);
    },
  );

  it('are refused as a publication', () => {
    const publications = [aPublication({ domains: ['wire.example', 'grokipedia.com'] })];
    expect(findingsOf(noBlockedPublishers, { publications })).toEqual([
      '[0].domains[1]: this publisher is never shown as a source',
    ]);
  });

  it('does not confuse a name that only ends alike', () => {
    const work = aWork({ url: 'https://notnews-pravda.com/a' });
    expect(findingsOf(noBlockedPublishers, { works: [work] })).toEqual([]);
  });
});

const unseen = (changes: Record<string, unknown>) =>
  aWork({
    check: { status: 'mirror', on: '2026-11-21', via: 'https://copy.example' },
    ...changes,
  });

const unseenFindings = (changes: Record<string, unknown>) =>
  findingsOf(unseenAddressesAreBuilt, { works: [unseen(changes)] });

describe('R08 addresses nobody read', () => {
  it.each([
    ['https://undocs.org/S/RES/2202(2015)', { unSymbol: ['S/RES/2202 (2015)'] }],
    ['https://undocs.org/A/49/765', { unSymbol: ['S/1994/1399', 'A/49/765'] }],
    ['https://doi.org/10.1093/ejil/chab001', { doi: '10.1093/EJIL/chab001' }],
    [
      'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A32022R0334',
      { celex: '32022R0334' },
    ],
    ['https://www.nato.int/cps/en/natohq/official_texts_17120.htm', { natoText: '17120' }],
    ['https://www.icj-cij.org/case/182', { icjCase: '182' }],
    ['https://www.federalregister.gov/d/2022-04300', undefined],
  ])('may be built from an identifier: %s', (url, identifiers) => {
    expect(unseenFindings({ url, ...(identifiers ? { identifiers } : {}) })).toEqual([]);
  });

  it('are refused when they are not', () => {
    expect(unseenFindings({})).toEqual([
      '[0].url: checked as mirror, so this address was not read',
    ]);
    const other = { url: 'https://undocs.org/A/1', identifiers: { unSymbol: ['A/2'] } };
    expect(unseenFindings(other)).toHaveLength(1);
  });

  it('are as good as read when the copy is a cache of the same address', () => {
    const via = 'https://cache.example/?u=https%3A%2F%2Fwire.example%2Ftalks';
    expect(unseenFindings({ check: { status: 'mirror', on: '2026-11-21', via } })).toEqual([]);
  });

  it('are left alone where the work was read, or where there is no address', () => {
    expect(findingsOf(unseenAddressesAreBuilt, { works: [aWork()] })).toEqual([]);
    expect(unseenFindings({ url: undefined })).toEqual([]);
  });
});

const titled = (work: Parameters<typeof aWork>[0]) =>
  findingsOf(titlesOfOursAreMarked, { works: [aWork(work)] });

const noted = (note: string, titleBy?: string) =>
  titled({ check: { status: 'verified', on: '2026-11-21', note }, titleBy });

describe('R61 titles', () => {
  it.each([
    'Title ours.',
    'Headline not shown; described.',
    'Day not shown; title from the address.',
    'Headline after the words of the address; press conference of 10 March.',
    'No title was shown.',
  ])('of ours are marked: %s', (note) => {
    expect(noted(note)).toEqual([
      "[0].check.note: the note says that the title is not the publisher's",
    ]);
    expect(noted(note, 'us')).toEqual([]);
  });

  it('of the publisher may be noted upon', () => {
    expect(noted('Title translated. The address has another day.')).toEqual([]);
  });

  it('do not say it themselves', () => {
    expect(titled({ title: 'Report on talks (title ours)' })).toEqual([
      '[0].title: the title says itself that it is ours',
    ]);
  });
});

describe('R09 encyclopedias', () => {
  const publications = [...PUBLICATIONS, aPublication({ id: 'pedia', type: 'encyclopedia' })];
  const works = [...WORKS, aWork({ id: 'pedia-1', publication: 'pedia' })];
  const citing = (cites: readonly unknown[]) =>
    findingsOf(encyclopediasNeverAlone, {
      cards: [aCard({ summary: { text: 'It ended.', cites } })],
      publications,
      works,
    });

  it('never stand alone', () => {
    expect(citing([{ work: 'pedia-1' }])).toEqual([
      'summary.cites: an encyclopedia is the only source',
    ]);
  });

  it('may stand beside another source', () => {
    expect(citing([{ work: 'pedia-1' }, { work: 'court-1996' }])).toEqual([]);
  });
});
