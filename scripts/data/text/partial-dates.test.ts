import { describe, expect, it } from 'vitest';

import { addDays, isLater, isRealDate } from './partial-dates';

describe('isLater', () => {
  it.each([
    ['2024-05-02', '2024-05-01', true],
    ['2024-05-01', '2024-05-01', false],
    ['2024', '2024-05-01', false],
    ['2024-05-01', '2024', false],
    ['2024-06', '2024-05-31', true],
    ['1999-12-31', '2000', false],
  ])('%s after %s: %s', (a, b, expected) => {
    expect(isLater(a, b)).toBe(expected);
  });
});

describe('isRealDate', () => {
  it.each([
    ['2024', true],
    ['2024-12', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-04-31', false],
  ])('%s: %s', (date, expected) => {
    expect(isRealDate(date)).toBe(expected);
  });
});

describe('addDays', () => {
  it.each([
    ['2026-11-21', 31, '2026-12-22'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %i days', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });
});
