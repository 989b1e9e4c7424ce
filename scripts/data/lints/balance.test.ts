import { describe, expect, it } from 'vitest';

import {
  aCard,
  aCardDisputing,
  aParty,
  claimsWith,
  PARTIES,
  positionsWith,
} from '../dataset.fixture';
import { findingsOf } from '../rule.fixture';
import {
  disputesHaveAThirdLayer,
  governmentsSpeakForThemselves,
  partiesHoldOnePosition,
  positionsHaveEqualRoom,
  positionsRestOnSeveralTypes,
  positionsStandInOrder,
  sentencesHaveSpeakers,
  speakersAreHolders,
} from './balance';

const position = (changes: Record<string, unknown>) => [
  aCardDisputing({ positions: positionsWith(changes) }),
];
const claim = (changes: Record<string, unknown>) => position({ claims: claimsWith(changes) });

describe('R35 speakers', () => {
  it('hold the position they speak for', () => {
    expect(findingsOf(speakersAreHolders, { cards: claim({ by: 'sudland' }) })).toEqual([
      'disputes[0].positions[0].claims[0].by: "sudland" is not among the holders of this position',
    ]);
    expect(findingsOf(speakersAreHolders, { cards: claim({ alsoBy: ['sudland'] }) })).toEqual([
      'disputes[0].positions[0].claims[0].alsoBy: "sudland" is not among the holders of this position',
    ]);
  });
});

describe('a sentence of a claim', () => {
  it('is ours where it does not tell whose it is', () => {
    const cards = claim({ text: 'Norland said the pact lapsed. It was void from its first day.' });
    expect(findingsOf(sentencesHaveSpeakers, { cards })).toEqual([
      'disputes[0].positions[0].claims[0].text: nobody says "It was void from its first day."',
    ]);
    const mended = claim({
      text: 'Norland said the pact lapsed. It was, it said, void.',
    });
    expect(findingsOf(sentencesHaveSpeakers, { cards: mended })).toEqual([]);
  });
});

describe('R38 own words', () => {
  const expected = [
    'disputes[0].positions[0].claims[0].cites: no source in the own words of the speaker',
  ];

  it('are missed where a government only appears in reports', () => {
    const cards = claim({ cites: [{ work: 'wire-2001' }] });
    expect(findingsOf(governmentsSpeakForThemselves, { cards })).toEqual(expected);
  });

  it.each([{ work: 'norland-2001' }, { work: 'wire-2001', role: 'own-words' }])(
    'are found in %j',
    (citation) => {
      const cards = claim({ cites: [citation] });
      expect(findingsOf(governmentsSpeakForThemselves, { cards })).toEqual([]);
    },
  );

  it('are not asked of scholars', () => {
    const parties = [aParty({ kind: 'expert-group' }), ...PARTIES.slice(1)];
    const cards = claim({ cites: [{ work: 'wire-2001' }] });
    expect(findingsOf(governmentsSpeakForThemselves, { cards, parties })).toEqual([]);
  });
});

const words = (count: number) => claim({ text: Array(count).fill('word').join(' ') });

const texts = (count: number) =>
  position({
    claims: Array.from(
      { length: count },
      (_, i) => claimsWith({ id: `x${i}`, text: 'It lapsed.' })[0],
    ),
  });

describe('R41 room', () => {
  it('is the same within two and a half times', () => {
    expect(findingsOf(positionsHaveEqualRoom, { cards: words(20) })).toEqual([]);
    expect(findingsOf(positionsHaveEqualRoom, { cards: words(21) })).toEqual([
      'disputes[0].positions: words of the claims by position: 21, 8',
    ]);
  });

  it('has the same number of claims, give or take one', () => {
    expect(findingsOf(positionsHaveEqualRoom, { cards: texts(2) })).toEqual([]);
    expect(findingsOf(positionsHaveEqualRoom, { cards: texts(3) })).toEqual([
      'disputes[0].positions: claims by position: 3, 1',
    ]);
  });
});

describe('R42 the third layer', () => {
  const bare = { evidence: [], commonGround: [] };

  it('is missed in legal and factual disputes', () => {
    expect(findingsOf(disputesHaveAThirdLayer, { cards: [aCardDisputing(bare)] })).toEqual([
      'disputes[0].type: a legal dispute with neither evidence nor common ground',
    ]);
  });

  it('is not asked where values differ', () => {
    const cards = [aCardDisputing({ ...bare, type: 'normative' })];
    expect(findingsOf(disputesHaveAThirdLayer, { cards })).toEqual([]);
  });
});

describe('R43 types of publication', () => {
  it('are at least two a position', () => {
    const cards = claim({ cites: [{ work: 'norland-2001' }] });
    expect(findingsOf(positionsRestOnSeveralTypes, { cards })).toEqual([
      'disputes[0].positions[0].claims: every source is of the type government',
    ]);
    const two = claim({ cites: [{ work: 'norland-2001' }, { work: 'wire-2001' }] });
    expect(findingsOf(positionsRestOnSeveralTypes, { cards: two })).toEqual([]);
  });
});

describe('R45 order', () => {
  it("is the alphabet of the first holders' names, not of their ids", () => {
    const parties = [aParty({ name: 'Zorland' }), ...PARTIES.slice(1)];
    expect(findingsOf(positionsStandInOrder, { parties })).toEqual([
      'disputes[0].positions[1].holders[0].party: Sudland stands after Zorland',
    ]);
    expect(findingsOf(positionsStandInOrder, { cards: [aCard()] })).toEqual([]);
  });
});

const holding = (holder: Record<string, unknown>, other: Record<string, unknown>) => {
  const [first, second] = positionsWith({}) as Record<string, unknown>[];
  return [
    aCardDisputing({
      positions: [
        { ...first, holders: [{ party: 'norland', ...holder }] },
        { ...second, holders: [{ party: 'sudland' }, { party: 'norland', ...other }] },
      ],
    }),
  ];
};

describe('R47 one position at a time', () => {
  it('finds a party on both sides', () => {
    expect(findingsOf(partiesHoldOnePosition, { cards: holding({}, {}) })).toEqual([
      'disputes[0].positions[1].holders[1].party: "norland" also holds position 1 at that time',
    ]);
    const overlapping = holding({ until: '2015' }, { since: '2014-03' });
    expect(findingsOf(partiesHoldOnePosition, { cards: overlapping })).toHaveLength(1);
  });

  it.each([
    [{ until: '2014' }, { since: '2014' }],
    [{ until: '2014-02' }, { since: '2014-03-18' }],
    [{ since: '2020' }, { until: '2019' }],
  ])('lets it change its mind: %j, %j', (holder, other) => {
    expect(findingsOf(partiesHoldOnePosition, { cards: holding(holder, other) })).toEqual([]);
  });
});
