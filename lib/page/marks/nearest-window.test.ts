import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MAX_LIVE_MARKS, nearestWindow } from './nearest-window';

function refuse(): never {
  throw new Error('asked');
}

describe('nearestWindow', () => {
  it('keeps all of a few marks, and asks about none', () => {
    expect(nearestWindow(MAX_LIVE_MARKS, refuse)).toEqual({ start: 0, end: MAX_LIVE_MARKS });
  });

  it('holds what is in view, is never larger than the limit, and asks few questions', () => {
    const page = fc.integer({ min: MAX_LIVE_MARKS + 1, max: 100_000 });
    fc.assert(
      fc.property(page, fc.double({ min: 0, max: 1, noNaN: true }), (count, scrolled) => {
        const firstVisible = Math.floor(scrolled * (count - 1));
        let asked = 0;
        const { start, end } = nearestWindow(count, (index) => {
          asked += 1;
          return index < firstVisible;
        });
        expect(end - start).toBe(MAX_LIVE_MARKS);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(start).toBeLessThanOrEqual(firstVisible);
        expect(end).toBeGreaterThan(firstVisible);
        expect(asked).toBeLessThanOrEqual(18);
      }),
    );
  });
});
