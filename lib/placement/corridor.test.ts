import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isInCorridor } from './corridor';

const card = { left: 100, top: 200, right: 460, bottom: 500 };

describe('isInCorridor', () => {
  it('holds on the way to a card below, above and beside', () => {
    expect(isInCorridor({ x: 150, y: 180 }, card, { x: 200, y: 195 })).toBe(true);
    expect(isInCorridor({ x: 150, y: 530 }, card, { x: 200, y: 510 })).toBe(true);
    expect(isInCorridor({ x: 40, y: 300 }, card, { x: 80, y: 310 })).toBe(true);
    expect(isInCorridor({ x: 500, y: 300 }, card, { x: 470, y: 290 })).toBe(true);
  });

  it('does not hold when the pointer turns away', () => {
    expect(isInCorridor({ x: 150, y: 180 }, card, { x: 150, y: 150 })).toBe(false);
    expect(isInCorridor({ x: 150, y: 180 }, card, { x: 60, y: 182 })).toBe(false);
    expect(isInCorridor({ x: 150, y: 180 }, card, { x: 600, y: 190 })).toBe(false);
  });

  it('holds on every straight way into the near edge', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const start = fc.record({
      x: fc.integer({ min: -300, max: 900 }),
      y: fc.integer({ min: 0, max: 190 }),
    });
    fc.assert(
      fc.property(fc.record({ from: start, aim: share, progress: share }), (way) => {
        const { from, aim, progress } = way;
        const target = card.left + aim * (card.right - card.left);
        const pointer = {
          x: from.x + (target - from.x) * progress,
          y: from.y + (card.top - from.y) * progress,
        };
        expect(isInCorridor(from, card, pointer)).toBe(true);
      }),
    );
  });
});
