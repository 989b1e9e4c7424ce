import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { arrangePins, rectOf, type PinBox } from './arrange-pins';
import { overlaps } from './geometry';
import { GAP_PX, GUTTER_PX } from './margins';

const viewport = { width: 1_280, height: 760 };
const pin = (left: number, top: number, [width, height] = [360, 400]): PinBox => ({
  left,
  top,
  width,
  height,
});
/** The last one came or was moved, with nothing in front, unless said otherwise. */
const arrange = (pins: readonly PinBox[], more: Partial<Parameters<typeof arrangePins>[0]> = {}) =>
  arrangePins({ pins, mover: pins.length - 1, viewport, front: null, barHeight: 72, ...more });

function isClear(pins: readonly PinBox[]): boolean {
  return pins.every((one, at) =>
    pins.slice(at + 1).every((other) => !overlaps(rectOf(one), rectOf(other))),
  );
}

describe('arrangePins', () => {
  it('leaves a card alone where it covers nothing', () => {
    const pins = [pin(100, 100), pin(500, 200)];
    expect(arrange(pins)).toEqual(pins);
  });

  it('moves the one that came to the nearest free place, and no other', () => {
    const [older, newer] = arrange([pin(100, 100), pin(400, 120)]);
    expect(older).toEqual(pin(100, 100));
    expect(newer).toEqual(pin(460 + GAP_PX, 120));
  });

  it('moves the others where only that makes room', () => {
    // Neither beside nor between them is a place for a third one.
    const placed = arrange([pin(300, 180), pin(700, 180), pin(500, 200)]);
    expect(isClear(placed)).toBe(true);
    expect(placed.map(({ height }) => height)).toEqual([400, 400, 400]);
  });

  it('makes cards lower rather than let them cover each other', () => {
    const wide = [420, 440] as [number, number];
    const placed = arrange([pin(10, 10, wide), pin(430, 10, wide), pin(600, 10, wide)]);
    expect(isClear(placed)).toBe(true);
    expect(Math.min(...placed.map(({ height }) => height))).toBeLessThan(440);
  });

  it('keeps clear of the card in front where it can, and only there', () => {
    const front = rectOf(pin(100, 100));
    expect(arrange([pin(100, 100)], { front })[0]).not.toEqual(pin(100, 100));
    const everywhere = { left: 0, top: 0, right: 1_280, bottom: 760 };
    expect(arrange([pin(100, 100)], { front: everywhere })).toEqual([pin(100, 100)]);
  });

  it('gives a card the place the reader sent it to; those in its way yield', () => {
    const pins = [pin(910, 10), pin(500, 10), pin(910, 10)];
    const placed = arrange(pins, { isSent: true });
    expect(placed[2]).toEqual(pin(910, 10));
    expect(isClear(placed)).toBe(true);
  });

  it('stacks them where there is no room, each bar above the next card', () => {
    const small = { width: 400, height: 400 };
    const placed = arrange([pin(10, 10), pin(10, 10), pin(10, 10)], { viewport: small });
    expect(placed.map(({ top }) => top)).toEqual([10, 82, 154]);
    expect(placed.map(({ height }) => height)).toEqual([380, 308, 236]);
  });

  it('has up to three inside a usual window, and clear of each other', () => {
    const drawn = fc.record({
      left: fc.integer({ min: -100, max: 1_600 }),
      top: fc.integer({ min: -100, max: 1_000 }),
      width: fc.integer({ min: 300, max: 420 }),
      height: fc.integer({ min: 120, max: 440 }),
    });
    fc.assert(
      fc.property(
        fc.array(drawn, { minLength: 1, maxLength: 3 }),
        fc.nat({ max: 2 }),
        fc.boolean(),
        (pins, at, isSent) => {
          const mover = at % pins.length;
          const placed = arrange(pins, { mover, isSent });
          expect(isClear(placed)).toBe(true);
          for (const { left, top, width, height } of placed) {
            expect(Math.min(left, top)).toBeGreaterThanOrEqual(GUTTER_PX);
            expect(left + width).toBeLessThanOrEqual(viewport.width - GUTTER_PX);
            expect(top + height).toBeLessThanOrEqual(viewport.height - GUTTER_PX);
          }
        },
      ),
    );
  });
});
