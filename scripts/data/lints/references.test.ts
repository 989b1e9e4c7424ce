import { describe, expect, it } from 'vitest';

import {
  aCard,
  aCardDisputing,
  aPublication,
  aWork,
  claimsWith,
  positionsWith,
  WORKS,
} from '../dataset.fixture';
import { findingsOf } from '../rule.fixture';
import {
  citedWorksExist,
  linksBetweenCardsHold,
  localIdsAreUnique,
  partiesExist,
  publicationsExist,
  recordIdsAreUnique,
  relatedCardsExist,
  supersedingClaimsExist,
} from './references';

const claim = (changes: Record<string, unknown>) => [
  aCardDisputing({ positions: positionsWith({ claims: claimsWith(changes) }) }),
];

describe('R02 works', () => {
  it('exist wherever they are cited', () => {
    const cites = [{ work: 'gone' }];
    const naming = [{ term: 'diktat', usedBy: ['norland'], note: 'A word.', cites }];
    const keyFacts = [
      { id: 'f1', text: 'Six.', status: 'text', cites, variants: [{ value: '7', cites }] },
    ];
    const evidence = [{ id: 'e1', kind: 'court', text: 'It says so.', cites }];
    const card = aCard({
      summary: { text: 'It ended.', cites },
      naming,
      keyFacts,
      timeline: [{ date: '1994', text: 'It is signed.', cites }],
      disputes: [...aCardDisputing({ evidence, commonGround: [] }).disputes],
    });
    expect(findingsOf(citedWorksExist, { cards: [card] })).toEqual([
      'summary.cites[0].work: no work "gone"',
      'naming[0].cites[0].work: no work "gone"',
      'keyFacts[0].cites[0].work: no work "gone"',
      'keyFacts[0].variants[0].cites[0].work: no work "gone"',
      'timeline[0].cites[0].work: no work "gone"',
      'disputes[0].evidence[0].cites[0].work: no work "gone"',
    ]);
    expect(findingsOf(citedWorksExist, { cards: claim({ cites }) })).toEqual([
      'disputes[0].positions[0].claims[0].cites[0].work: no work "gone"',
    ]);
  });
});

describe('R03 publications', () => {
  it('exist for works and their quoters, and as parents', () => {
    const works = [...WORKS, aWork({ id: 'w', publication: 'x', publishedBy: 'y' })];
    expect(findingsOf(publicationsExist, { works })).toEqual([
      '[4].publication: no publication "x"',
      '[4].publishedBy: no publication "y"',
    ]);
    const publications = [aPublication({ parent: 'z' })];
    expect(findingsOf(publicationsExist, { works: [aWork()], publications })).toEqual([
      '[0].parent: no publication "z"',
    ]);
  });
});

describe('R33 parties', () => {
  it('exist wherever they are named', () => {
    const naming = [
      { term: 'diktat', usedBy: ['x1'], note: 'A word.', cites: [{ work: 'court-1996' }] },
    ];
    const evidence = [
      {
        id: 'e1',
        kind: 'vote',
        text: 'It passed.',
        body: 'x2',
        acceptedBy: ['x3'],
        rejectedBy: ['norland', 'x4'],
        cites: [{ work: 'court-1996' }],
      },
    ];
    const positions = positionsWith({
      holders: [{ party: 'x5' }],
      claims: claimsWith({ by: 'x6', alsoBy: ['x7'] }),
    });
    const { disputes } = aCardDisputing({ evidence, positions });
    expect(findingsOf(partiesExist, { cards: [aCard({ naming, disputes })] })).toEqual([
      'naming[0].usedBy[0]: no party "x1"',
      'disputes[0].positions[0].holders[0].party: no party "x5"',
      'disputes[0].evidence[0].body: no party "x2"',
      'disputes[0].evidence[0].acceptedBy[0]: no party "x3"',
      'disputes[0].evidence[0].rejectedBy[1]: no party "x4"',
      'disputes[0].positions[0].claims[0].by: no party "x6"',
      'disputes[0].positions[0].claims[0].alsoBy[0]: no party "x7"',
    ]);
  });
});

const superseded = (supersededBy: string) =>
  findingsOf(supersedingClaimsExist, { cards: claim({ state: 'superseded', supersededBy }) });

const retired = (changes: Record<string, unknown>) => {
  const cards = [aCard({ status: 'retired', ...changes }), aCard({ id: 'next-pact' })];
  return findingsOf(linksBetweenCardsHold, { cards });
};

describe('R50 links', () => {
  it('tells of related topics without a card', () => {
    const cards = [aCard({ related: [{ card: 'later', rel: 'follows' }] })];
    expect(findingsOf(relatedCardsExist, { cards })).toEqual([
      'related[0].card: "later" has no card yet',
    ]);
  });

  it('refuses a relation to itself', () => {
    const cards = [aCard({ related: [{ card: 'example-pact', rel: 'see-also' }] })];
    expect(findingsOf(linksBetweenCardsHold, { cards })).toEqual([
      'related[0].card: the card is related to itself',
    ]);
  });

  it('leads from a retired card to another', () => {
    expect(retired({})).toEqual(['status: a retired card must say where to go']);
    expect(retired({ replacedBy: 'nowhere' })).toEqual(['replacedBy: no card "nowhere"']);
    expect(retired({ replacedBy: 'next-pact' })).toEqual([]);
  });

  it('keeps superseding claims inside the dispute', () => {
    expect(superseded('c2')).toEqual([]);
    expect(superseded('c9')).toEqual([
      'disputes[0].positions[0].claims[0].supersededBy: no other claim "c9" in this dispute',
    ]);
    expect(superseded('c1')).toHaveLength(1);
  });
});

describe('ids', () => {
  it('are unique in each registry, over all files', () => {
    expect(findingsOf(recordIdsAreUnique, { works: [...WORKS, aWork()] })).toEqual([
      '[4].id: "wire-2001" is already in data/works.yaml',
    ]);
    expect(findingsOf(recordIdsAreUnique, { cards: [aCard(), aCard()] })).toHaveLength(1);
  });

  it('are unique inside a dispute, over all its parts', () => {
    expect(findingsOf(localIdsAreUnique, { cards: claim({ id: 'c2' }) })).toEqual([
      'disputes[0].positions[1].claims[0].id: "c2" is used twice',
    ]);
    expect(findingsOf(localIdsAreUnique, { cards: claim({ id: 'e1' }) })).toEqual([
      'disputes[0].evidence[0].id: "e1" is used twice',
    ]);
  });
});
