import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cornerAt, cornerInside } from './corners';
import { overlaps, type Rect } from './geometry';
import { GAP_PX, GUTTER_PX, MIN_USEFUL_HEIGHT_PX } from './margins';
import { placeCard, type Placement, type PlacementRequest } from './place-card';

const viewport = { width: 1000, height: 800 };
const card = { width: 360, height: 300 };
const line = (left: number, top: number, [width, height] = [120, 20]): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** In text from left to right. */
const place = (request: Omit<PlacementRequest, 'flow'>) => placeCard({ ...request, flow: 'ltr' });

/** In lines that run downwards. */
const vertical = (lines: PlacementRequest['lines'], keep?: 'left') =>
  placeCard({ lines, flow: 'vertical', pointer: null, card, viewport, keep });
const column = (left: number, top: number): Rect => line(left, top, [20, 120]);

/** The box the card really takes. */
function box(placement: Placement, wantedHeight: number): Rect {
  const height = Math.min(wantedHeight, placement.maxHeight);
  return {
    left: placement.left,
    top: placement.top,
    right: placement.left + placement.width,
    bottom: placement.top + height,
  };
}

describe('placeCard', () => {
  it('stands below the line, at its start', () => {
    const placed = place({ lines: [line(200, 100)], pointer: null, card, viewport });
    expect(placed).toMatchObject({ left: 200, top: 120 + GAP_PX, width: 360, side: 'below' });
  });

  it('flips above near the bottom', () => {
    const placed = place({ lines: [line(200, 700)], pointer: null, card, viewport });
    expect(placed).toMatchObject({ side: 'above', top: 700 - GAP_PX - 300 });
  });

  it('shifts left near the right edge', () => {
    const placed = place({ lines: [line(900, 100, [90, 20])], pointer: null, card, viewport });
    expect(placed.left).toBe(1000 - GUTTER_PX - 360);
  });

  it('follows the pointer along a long line', () => {
    const pointer = { x: 780, y: 110 };
    const placed = place({ lines: [line(50, 100, [800, 20])], pointer, card, viewport });
    expect(placed.left).toBeLessThan(pointer.x);
    expect(placed.left + placed.width).toBeGreaterThan(pointer.x);
  });

  it('takes the line nearest the pointer when the mark spans columns', () => {
    const lines: [Rect, Rect] = [line(50, 700), line(550, 40)];
    const placed = place({ lines, pointer: { x: 560, y: 50 }, card, viewport });
    expect(placed).toMatchObject({ left: 550, top: 60 + GAP_PX, side: 'below' });
  });

  it('covers neither line of a wrapped mark', () => {
    const lines: [Rect, Rect] = [line(700, 100, [200, 20]), line(50, 124, [100, 20])];
    const placed = place({ lines, pointer: { x: 720, y: 110 }, card, viewport });
    expect(placed.top).toBe(144 + GAP_PX);
  });

  it('takes the roomier side and scrolls inside when neither fits', () => {
    const placed = place({
      lines: [line(10, 180)],
      pointer: null,
      card: { width: 360, height: 440 },
      viewport: { width: 400, height: 400 },
    });
    expect(placed.side).toBe('below');
    expect(placed.maxHeight).toBe(400 - GUTTER_PX - (200 + GAP_PX));
  });

  it('narrows on a narrow screen', () => {
    const placed = place({
      lines: [line(10, 100)],
      pointer: null,
      card,
      viewport: { width: 320, height: 640 },
    });
    expect(placed).toMatchObject({ left: GUTTER_PX, width: 300 });
  });

  it('keeps its side while it grows, as long as that side is of use', () => {
    const lines: [Rect] = [line(200, 400)];
    const grown = { width: 420, height: 440 };
    expect(place({ lines, pointer: null, card: grown, viewport, keep: 'below' }).side).toBe(
      'below',
    );
    expect(
      place({ lines: [line(200, 760)], pointer: null, card, viewport, keep: 'below' }).side,
    ).toBe('above');
  });
});

describe('placeCard in other directions', () => {
  const flow = 'rtl';

  it('ends where words from right to left begin', () => {
    const placed = placeCard({ lines: [line(700, 100)], flow, pointer: null, card, viewport });
    expect(placed).toMatchObject({ left: 820 - 360, top: 120 + GAP_PX });
  });

  it('follows the pointer leftwards along a long line', () => {
    const lines: [Rect] = [line(50, 100, [900, 20])];
    const placed = placeCard({ lines, flow, pointer: { x: 300, y: 110 }, card, viewport });
    expect(placed.left).toBeLessThan(300);
    expect(placed.left + placed.width).toBeGreaterThan(300);
  });

  it('stands beside a line that runs downwards, at its start', () => {
    expect(vertical([column(200, 100)])).toMatchObject({
      left: 220 + GAP_PX,
      top: 100,
      side: 'right',
    });
    expect(vertical([column(900, 100)])).toMatchObject({
      left: 900 - GAP_PX - 360,
      side: 'left',
    });
    expect(vertical([column(500, 700)], 'left')).toMatchObject({ side: 'left', top: 490 });
  });

  it('covers neither column of a mark that wraps', () => {
    expect(vertical([column(500, 600), column(470, 20)])).toMatchObject({ left: 528 });
    expect(vertical([column(800, 600), column(770, 20)])).toMatchObject({
      left: 770 - GAP_PX - 360,
    });
  });

  it('stands beside a line from left to right too where it is low but wide', () => {
    const wide = { width: 800, height: 180 };
    const placed = place({ lines: [line(100, 80)], pointer: null, card, viewport: wide });
    expect(placed).toMatchObject({ side: 'right', left: 220 + GAP_PX });
  });

  it('goes above or below where neither side is wide enough', () => {
    const placed = placeCard({
      lines: [column(150, 300)],
      flow: 'vertical',
      pointer: null,
      card,
      viewport: { width: 400, height: 800 },
    });
    expect(placed).toMatchObject({ side: 'below', top: 420 + GAP_PX });
  });
});

describe('words at the edge of a window', () => {
  it('have no card beside them that is wider than the window', () => {
    const placed = placeCard({
      lines: [line(59, 0, [1, 4])],
      flow: 'vertical',
      pointer: null,
      card: { width: 41, height: 20 },
      viewport: { width: 60, height: 60 },
    });
    expect(placed.left + placed.width).toBeLessThanOrEqual(60 - GUTTER_PX);
  });
});

describe('a mark that goes on far away', () => {
  it('is covered nowhere, if there is room for that', () => {
    const lines: [Rect, Rect] = [line(50, 350), line(250, 80)];
    const tall = { width: 360, height: 440 };
    const placed = place({ lines, pointer: null, card: tall, viewport, keep: 'above' });
    expect(placed).toMatchObject({ side: 'below', top: 370 + GAP_PX });
  });
});

describe('placeCard, whatever the page', () => {
  const request = fc.record({
    width: fc.integer({ min: 60, max: 4000 }),
    height: fc.integer({ min: 60, max: 3000 }),
    cardWidth: fc.integer({ min: 40, max: 600 }),
    cardHeight: fc.integer({ min: 20, max: 2000 }),
    x: fc.double({ min: -0.5, max: 1.2, noNaN: true }),
    y: fc.double({ min: -0.5, max: 1.2, noNaN: true }),
    lineWidth: fc.integer({ min: 1, max: 900 }),
    lineHeight: fc.integer({ min: 4, max: 90 }),
    wraps: fc.integer({ min: 0, max: 3 }),
    pointed: fc.boolean(),
    flow: fc.constantFrom('ltr', 'rtl', 'vertical'),
    keep: fc.constantFrom(undefined, 'below', 'above', 'left', 'right', 'over'),
  });
  type Drawn = typeof request extends fc.Arbitrary<infer Value> ? Value : never;

  const asked = (drawn: Drawn) => {
    const size: [number, number] = [drawn.lineWidth, drawn.lineHeight];
    const first = line(drawn.x * drawn.width, drawn.y * drawn.height, size);
    const rest = Array.from({ length: drawn.wraps }, (_, row) =>
      line(5, first.bottom + row * drawn.lineHeight, size),
    );
    return {
      lines: [first, ...rest] as const,
      pointer: drawn.pointed ? { x: first.left, y: first.top } : null,
      card: { width: drawn.cardWidth, height: drawn.cardHeight },
      viewport: { width: drawn.width, height: drawn.height },
      flow: drawn.flow,
      keep: drawn.keep,
    } as const;
  };
  const slack = 1e-6;

  it('is inside the viewport', () => {
    fc.assert(
      fc.property(request, (drawn) => {
        const placed = placeCard({ ...asked(drawn), lines: [...asked(drawn).lines] });
        const taken = box(placed, drawn.cardHeight);
        expect(taken.left).toBeGreaterThanOrEqual(GUTTER_PX - slack);
        expect(taken.top).toBeGreaterThanOrEqual(GUTTER_PX - slack);
        expect(taken.right).toBeLessThanOrEqual(drawn.width - GUTTER_PX + slack);
        expect(taken.bottom).toBeLessThanOrEqual(drawn.height - GUTTER_PX + slack);
      }),
    );
  });

  it('covers the marked line only where no side has room', () => {
    fc.assert(
      fc.property(request, (drawn) => {
        const question = asked(drawn);
        const placed = placeCard({ ...question, lines: [...question.lines] });
        const taken = box(placed, drawn.cardHeight);
        const top = Math.min(...question.lines.map((rect) => rect.top));
        const bottom = Math.max(...question.lines.map((rect) => rect.bottom));
        const covers = question.lines.some((rect) =>
          overlaps(taken, { ...rect, top: rect.top + slack, bottom: rect.bottom - slack }),
        );
        if (!covers) return;
        const room = Math.max(top, drawn.height - bottom) - GAP_PX - GUTTER_PX;
        expect(room).toBeLessThan(Math.min(drawn.cardHeight, MIN_USEFUL_HEIGHT_PX));
      }),
    );
  });
});

describe('a card near pinned ones', () => {
  const lines: PlacementRequest['lines'] = [line(500, 400)];
  const usual = place({ lines, pointer: null, card, viewport });
  const boxed = (placement: Placement) => box(placement, card.height);

  it('stands on the other side of its words', () => {
    const placed = place({ lines, pointer: null, card, viewport, avoid: [boxed(usual)] });
    expect(placed).toMatchObject({ left: 500, side: 'above' });
  });

  it('or further along them', () => {
    const avoid = [{ left: 700, top: 0, right: 990, bottom: 800 }];
    const placed = place({ lines, pointer: { x: 560, y: 410 }, card, viewport, avoid });
    expect(placed).toMatchObject({ left: 700 - GAP_PX - card.width, side: 'below' });
  });

  it('keeps the side it has, where it can', () => {
    const avoid = [{ left: 700, top: 0, right: 990, bottom: 800 }];
    const placed = place({ lines, pointer: null, card, viewport, avoid, keep: 'above' });
    expect(placed.side).toBe('above');
  });

  it('stands where it always does when there is no other place', () => {
    const avoid = [{ left: 0, top: 0, right: 1000, bottom: 800 }];
    expect(place({ lines, pointer: null, card, viewport, avoid })).toEqual(usual);
  });
});

describe('a pinned card', () => {
  it('goes round the corners', () => {
    const corners = [0, 1, 2, 3, 4].map((number) => cornerAt(number, card, viewport));
    expect(corners).toEqual([
      { left: 630, top: 10 },
      { left: 630, top: 490 },
      { left: 10, top: 490 },
      { left: 10, top: 10 },
      { left: 630, top: 10 },
    ]);
  });

  it('stays inside a viewport that shrank, beginning with its head', () => {
    expect(cornerInside({ left: 700, top: 600 }, card, viewport)).toEqual({ left: 630, top: 490 });
    expect(cornerInside({ left: 700, top: 600 }, card, { width: 320, height: 200 })).toEqual({
      left: 10,
      top: 10,
    });
  });
});
