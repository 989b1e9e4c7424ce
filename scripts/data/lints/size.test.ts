import { describe, expect, it } from 'vitest';

import { aCard } from '../dataset.fixture';
import { findingsOf } from '../rule.fixture';
import { cardsFitTheirBudget, MAX_BUNDLE_BYTES } from './size';

const timeline = (entries: number, work: string) =>
  Array.from({ length: entries }, () => ({
    date: '1994',
    text: 'Both states sign the pact in the capital.',
    cites: [{ work }],
  }));

describe('R58 a compiled card', () => {
  it('fits its budget', () => {
    const cards = [aCard({ timeline: timeline(1_000, 'court-1996') })];
    expect(findingsOf(cardsFitTheirBudget, { cards })).toEqual([
      expect.stringMatching(
        new RegExp(
          `^id: the compiled card has \\d{5,6} bytes, at most ${MAX_BUNDLE_BYTES} are`,
          'u',
        ),
      ),
    ]);
  });

  it('is not weighed while a work is missing', () => {
    const cards = [aCard({ timeline: timeline(1_000, 'gone') })];
    expect(findingsOf(cardsFitTheirBudget, { cards })).toEqual([]);
  });
});
