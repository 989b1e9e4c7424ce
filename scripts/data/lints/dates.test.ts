import { describe, expect, it } from 'vitest';

import { aCard, aCardDisputing, aWork, claimsWith, positionsWith } from '../dataset.fixture';
import { findingsOf } from '../rule.fixture';
import {
  cardCoversItsParts,
  changelogFitsVersion,
  claimsAreCovered,
  coverageIsChecked,
  datesExist,
  reviewsAreDueInTime,
  tiersAreNotOverdue,
  timelinesAreSorted,
} from './dates';

const timeline = (...dates: readonly string[]) =>
  aCard({
    timeline: dates.map((date) => ({
      date,
      text: 'It is signed.',
      cites: [{ work: 'wire-2001' }],
    })),
  });

describe('R21 timelines', () => {
  it('are sorted, as far as the dates are known', () => {
    const sorted = timeline('1994', '1994-12-05', '1994-12', '1995');
    expect(findingsOf(timelinesAreSorted, { cards: [sorted] })).toEqual([]);
  });

  it('name the entry that stands too late', () => {
    expect(findingsOf(timelinesAreSorted, { cards: [timeline('1995-02', '1994-12-05')] })).toEqual([
      'timeline[1].date: 1994-12-05 stands after 1995-02',
    ]);
  });
});

describe('R22 dates', () => {
  it('exist in the calendar', () => {
    expect(findingsOf(datesExist, { cards: [timeline('2023-02-29')] })).toEqual([
      'timeline[0].date: there is no 2023-02-29',
    ]);
    expect(findingsOf(datesExist, { cards: [timeline('2024-02-29')] })).toEqual([]);
    expect(findingsOf(datesExist, { works: [aWork({ date: '2023-04-31' })] })).toEqual([
      '[0].date: there is no 2023-04-31',
    ]);
  });
});

describe('R37 coverage', () => {
  it('ends a dispute at its coversTo', () => {
    const claims = claimsWith({ said: '2026-03-01' });
    const cards = [aCardDisputing({ positions: positionsWith({ claims }) })];
    expect(findingsOf(claimsAreCovered, { cards })).toEqual([
      "disputes[0].positions[0].claims[0].said: said on 2026-03-01, after the dispute's coversTo 2026-02",
    ]);
    const inTime = claimsWith({ said: '2026-02-28' });
    const fine = [aCardDisputing({ positions: positionsWith({ claims: inTime }) })];
    expect(findingsOf(claimsAreCovered, { cards: fine })).toEqual([]);
  });

  it('ends a card at its coversTo', () => {
    expect(findingsOf(cardCoversItsParts, { cards: [timeline('2026-02-25')] })).toEqual([
      "timeline[0].date: 2026-02-25 is after the card's coversTo 2026-02-24",
    ]);
    const cards = [aCardDisputing({ coversTo: '2026-03' })];
    expect(findingsOf(cardCoversItsParts, { cards })).toHaveLength(1);
  });
});

describe('R51 review', () => {
  it.each([
    ['fast', '2026-12-22', '2026-12-23'],
    ['monthly', '2027-02-21', '2027-02-22'],
    ['stable', '2027-11-22', '2027-11-23'],
  ])('of a %s card is due at latest on %s', (volatility, last, tooLate) => {
    const due = (reviewBy: string) =>
      findingsOf(reviewsAreDueInTime, { cards: [aCard({ volatility, reviewBy })] });
    expect(due(last)).toEqual([]);
    expect(due(tooLate)).toEqual([
      `reviewBy: ${tooLate} is outside the window of a ${volatility} card`,
    ]);
    expect(due('2026-11-21')).toHaveLength(1);
  });
});

const entry = (version: number) => ({ version, date: '2026-11-21', type: 'new', text: 'Text.' });

describe('R52 changelog', () => {
  it('ends with the version', () => {
    expect(findingsOf(changelogFitsVersion, { cards: [aCard({ version: 2 })] })).toEqual([
      'version: version 2, but the last changelog entry is of version 1',
    ]);
    const cards = [aCard({ version: 2, changelog: [entry(1), entry(2), entry(2)] })];
    expect(findingsOf(changelogFitsVersion, { cards })).toEqual([]);
  });

  it('goes forward', () => {
    const cards = [aCard({ changelog: [entry(2), entry(1)] })];
    expect(findingsOf(changelogFitsVersion, { cards })).toEqual([
      'changelog[1].version: the versions go back',
    ]);
  });
});

describe('R53 coversTo', () => {
  it('is not after checkedOn', () => {
    expect(findingsOf(coverageIsChecked, { cards: [aCard({ coversTo: '2026-12' })] })).toEqual([
      'coversTo: covers events to 2026-12 but was checked on 2026-11-21',
    ]);
    expect(findingsOf(coverageIsChecked, { cards: [aCard({ coversTo: '2026-11' })] })).toEqual([]);
  });
});

describe('R54 overdue cards', () => {
  const cards = Array.from({ length: 10 }, (_, i) =>
    aCard({ id: `card-${i}`, reviewBy: i === 0 ? '2027-01-01' : '2027-06-01' }),
  );

  it('are tolerated up to a tenth of their tier', () => {
    expect(findingsOf(tiersAreNotOverdue, { cards, today: '2027-02-01' })).toEqual([]);
  });

  it('are named beyond it', () => {
    expect(
      findingsOf(tiersAreNotOverdue, { cards: cards.slice(0, 9), today: '2027-02-01' }),
    ).toEqual(['reviewBy: review was due (1 of 9 stable cards are overdue)']);
  });
});
