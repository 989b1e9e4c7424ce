import { describe, expect, it } from 'vitest';

import {
  aCard,
  aCardDisputing,
  aParty,
  aPublication,
  aWork,
  claimsWith,
  PARTIES,
  positionsWith,
  PUBLICATIONS,
  WORKS,
} from '../dataset.fixture';
import { findingsOf } from '../rule.fixture';
import { positionsAreNotToldByOpponents, stateMediaNeverAlone } from './partisan-sources';

const publications = [
  ...PUBLICATIONS,
  aPublication({ id: 'sud-tv', type: 'state-media', control: 'state-controlled', country: 'SU' }),
  aPublication({ id: 'sud-post', type: 'news', country: 'SU' }),
];
const works = [
  ...WORKS,
  aWork({ id: 'sud-tv-1', publication: 'sud-tv' }),
  aWork({ id: 'sud-post-1', publication: 'sud-post' }),
];

const citing = (...cites: readonly unknown[]) => {
  const cards = [aCardDisputing({ positions: positionsWith({ claims: claimsWith({ cites }) }) })];
  return { cards, publications, works };
};

describe('R40 a position', () => {
  it('is not told by the government and state media of the other side only', () => {
    const parts = citing({ work: 'sud-tv-1' }, { work: 'sudland-2001' });
    expect(findingsOf(positionsAreNotToldByOpponents, parts)).toEqual([
      'disputes[0].positions[0].claims: every source is a government or state outlet of the other side',
    ]);
  });

  it.each([
    [{ work: 'sud-tv-1' }, { work: 'wire-2001' }],
    [{ work: 'sud-tv-1', role: 'own-words' }],
    [{ work: 'sud-post-1' }],
  ])('may be told by %j', (...cites) => {
    expect(findingsOf(positionsAreNotToldByOpponents, citing(...cites))).toEqual([]);
  });

  it('may rest on a country that both sides share', () => {
    const parties = [...PARTIES.slice(1), aParty({ kind: 'political-party', country: 'SU' })];
    const parts = { ...citing({ work: 'sud-tv-1' }), parties };
    expect(findingsOf(positionsAreNotToldByOpponents, parts)).toEqual([]);
  });
});

const stating = (text: string, cites: readonly unknown[]) => ({
  cards: [aCard({ timeline: [{ date: '1994', text, cites }] })],
  publications,
  works,
});

const told = (changes: Record<string, unknown>) =>
  findingsOf(stateMediaNeverAlone, {
    ...stating('The bridge falls.', [{ work: 'sud-tv-1' }]),
    publications: [...PUBLICATIONS, aPublication({ id: 'sud-tv', ...changes })],
  });

describe('R44 a fact', () => {
  it('does not rest on state media alone', () => {
    const parts = stating('The bridge falls.', [{ work: 'sud-tv-1' }]);
    expect(findingsOf(stateMediaNeverAlone, parts)).toEqual([
      'timeline[0].cites: state media is the only source of what happened',
    ]);
  });

  it('may, where the text tells who says it', () => {
    const parts = stating('Sudland says the bridge fell.', [{ work: 'sud-tv-1' }]);
    expect(findingsOf(stateMediaNeverAlone, parts)).toEqual([]);
  });

  it('may have state media beside another source', () => {
    const parts = stating('The bridge falls.', [{ work: 'sud-tv-1' }, { work: 'wire-2001' }]);
    expect(findingsOf(stateMediaNeverAlone, parts)).toEqual([]);
  });

  it('counts captured outlets as state media, but no public broadcaster', () => {
    expect(told({ type: 'news', control: 'captured' })).toHaveLength(1);
    expect(told({ type: 'public-media', control: 'public' })).toEqual([]);
  });
});
