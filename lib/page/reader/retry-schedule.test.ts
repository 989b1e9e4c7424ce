import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createRetrySchedule } from './retry-schedule';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createRetrySchedule', () => {
  it('looks less and less often, and at last no more', () => {
    const look = vi.fn<() => void>();
    const { request } = createRetrySchedule(look, new AbortController().signal);
    const times: number[] = [];
    look.mockImplementation(() => times.push(Date.now()));
    for (let tick = 0; tick < 10_000; tick += 1) {
      request();
      vi.advanceTimersByTime(20);
    }
    expect(look).toHaveBeenCalledTimes(8);
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
  });

  it('is silent once it is disposed', () => {
    const look = vi.fn<() => void>();
    const disposal = new AbortController();
    const { request } = createRetrySchedule(look, disposal.signal);
    request();
    disposal.abort();
    vi.advanceTimersByTime(10_000);
    request();
    vi.advanceTimersByTime(10_000);
    expect(look).not.toHaveBeenCalled();
  });
});
