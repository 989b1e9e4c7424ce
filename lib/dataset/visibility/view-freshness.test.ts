import { describe, expect, it } from 'vitest';

import { svalbardBundle } from './svalbard-card.fixture';
import { viewFreshness } from './view-freshness';

const { card } = svalbardBundle;

function correctionsOn(today: string) {
  return viewFreshness(card, today).corrections.map(({ version }) => version);
}

describe('viewFreshness', () => {
  it.each([
    ['2027-11-21', 'current'],
    ['2027-11-22', 'due'],
    ['2028-11-20', 'due'],
    ['2028-11-21', 'overdue'],
  ])('on %s a card to review by 2027-11-21 is %s', (today, review) => {
    expect(viewFreshness(card, today).review).toBe(review);
  });

  it('shows a correction for 60 days', () => {
    expect(correctionsOn('2026-12-31')).toEqual([2]);
    expect(correctionsOn('2027-01-01')).toEqual([]);
  });

  it('shows the newest first', () => {
    const corrections = [
      { version: 2, date: '2026-11-02', text: 'x' },
      { version: 3, date: '2026-11-03', text: 'x' },
    ];
    const view = viewFreshness({ ...card, corrections }, '2026-11-21');
    expect(view.corrections.map(({ version }) => version)).toEqual([3, 2]);
  });
});
