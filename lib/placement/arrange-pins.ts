/**
 * Where pinned cards stand so that none covers another. One of them came, grew
 * or was moved: it yields to the others, which move only where it finds no
 * place among them.
 *
 *  1. where it is             2. the nearest place free      3. all of them anew
 *  +-------------------+      +-------------------+          +-------------------+
 *  | +---+       +---+ |      | +---+       +---+ |          | +---+ +---+ +---+ |
 *  | | A |       | B | |      | | A |+---+  | B | |          | | A | | C | | B | |
 *  | +---+       +---+ |      | +---+| C |  +---+ |          | +---+ +---+ +---+ |
 *  |                   |      |      +---+        |          |  row, column or   |
 *  |    +---+          |      |                   |          |  corners; lower   |
 *  |    | C |          |      |                   |          |  where they must  |
 *  +----+---+----------+      +-------------------+          +-------------------+
 *
 *  4. without room: stacked, the topmost lowest, each bar and title in sight
 */
import { CORNERS, cornerAt, cornerInside, type Corner } from './corners';
import { clamp, overlaps, type Rect, type Size } from './geometry';
import { COMFORTABLE_HEIGHT_PX, GAP_PX, GUTTER_PX, MIN_USEFUL_HEIGHT_PX } from './margins';

/** A pinned card: its upper left corner and its size, in viewport px. */
export interface PinBox extends Corner, Size {}

/** What the arrangement depends on. */
export interface PinRequest {
  /** From the lowest to the topmost; at most as many as a window has corners. */
  readonly pins: readonly PinBox[];
  /** Which of them came, grew or was moved. */
  readonly mover: number;
  /** The reader sent it where it is: the others yield instead. */
  readonly isSent?: boolean;
  readonly viewport: Size;
  /** What else pinned cards keep clear of where they can: the card in front. */
  readonly front: Rect | null;
  /** Height of a card's bar and title, in px. */
  readonly barHeight: number;
}

/** Of a px that a card moves: the one that came rather than others, the one that was sent least. */
const COST = { mover: 1, other: 2, sent: 4 };

/** New places in the same order; `height` is the highest each may be. */
export function arrangePins(request: PinRequest): readonly PinBox[] {
  const { mover, viewport, front, isSent = false } = request;
  const pins = request.pins.map((pin) => ({ ...pin, ...cornerInside(pin, pin, viewport) }));
  const own = pins[mover];
  if (own === undefined) return pins;
  const rest = pins.filter((pin) => pin !== own);
  const others = rest.map(rectOf);
  const whole = front === null ? others : [...others, front];
  const free = isSent
    ? placeIfFree(own, others)
    : (nearestFree(own, whole, viewport) ?? nearestFree(own, others, viewport));
  // A window that became smaller pushes all of them together.
  if (free !== null && rest.every(isClear)) return pins.with(mover, free);
  return (
    cheapest(layoutsOf(pins, viewport), { ...request, pins }) ??
    cheapest(lowLayoutsOf(pins, viewport), { ...request, pins }) ??
    stack(pins, request)
  );
}

/** The box of a card. */
export function rectOf({ left, top, width, height }: PinBox): Rect {
  return { left, top, right: left + width, bottom: top + height };
}

function placeIfFree(pin: PinBox, taken: readonly Rect[]): PinBox | null {
  return taken.some((rect) => overlaps(rect, rectOf(pin))) ? null : pin;
}

/** Whoever is moved least touches something: a place on a line with the old one, or beside a card. */
function nearestFree(pin: PinBox, taken: readonly Rect[], viewport: Size): PinBox | null {
  const { width, height } = pin;
  const lefts = taken.flatMap(({ left, right }) => [right + GAP_PX, left - GAP_PX - width]);
  const tops = taken.flatMap(({ top, bottom }) => [bottom + GAP_PX, top - GAP_PX - height]);
  const places = [pin.left, ...lefts].flatMap((left) =>
    [pin.top, ...tops].map((top) => ({ ...pin, left, top })),
  );
  const free = places.filter(
    (place) => isInside(place, viewport) && placeIfFree(place, taken) !== null,
  );
  return least(free, (place) => distance(place, pin));
}

function isInside(pin: PinBox, viewport: Size): boolean {
  const { left, top } = cornerInside(pin, pin, viewport);
  return left === pin.left && top === pin.top;
}

/**
 * Up to three boxes that fit into a window at all fit side by side, one above
 * the other, or in its corners.
 */
function layoutsOf(pins: readonly PinBox[], viewport: Size): readonly (readonly PinBox[])[] {
  const numbers = pins.map((_, at) => at);
  const orders = arrangements(numbers, pins.length);
  const corners = arrangements([...CORNERS.keys()], pins.length).map((places) =>
    pins.map((pin, at) => ({ ...pin, ...cornerAt(places[at] ?? 0, pin, viewport) })),
  );
  const lines = orders.flatMap((order) => [
    row(pins, order, viewport.width),
    column(pins, order, viewport.height),
  ]);
  return [...lines, ...corners].filter((layout) => layout.every(isClear));
}

/** The same with cards so low that two, or all, stand one above the other. */
function lowLayoutsOf(pins: readonly PinBox[], viewport: Size): readonly (readonly PinBox[])[] {
  return [2, pins.length].flatMap((rows) => {
    const most = (viewport.height - 2 * GUTTER_PX - (rows - 1) * GAP_PX) / rows;
    if (most < COMFORTABLE_HEIGHT_PX) return [];
    const low = pins.map((pin) => ({ ...pin, height: Math.min(pin.height, most) }));
    return layoutsOf(low, viewport);
  });
}

function isClear(pin: PinBox, at: number, all: readonly PinBox[]): boolean {
  return all.every((other, index) => index === at || !overlaps(rectOf(pin), rectOf(other)));
}

/** From left to right in that order, pushed apart as little as it takes. */
function row(pins: readonly PinBox[], order: readonly number[], room: number): readonly PinBox[] {
  const spans = order.map((at) => ({ start: pins[at]?.left ?? 0, length: pins[at]?.width ?? 0 }));
  const starts = pushedApart(spans, room);
  return pins.map((pin, at) => ({ ...pin, left: starts[order.indexOf(at)] ?? pin.left }));
}

/** The same from top to bottom. */
function column(
  pins: readonly PinBox[],
  order: readonly number[],
  room: number,
): readonly PinBox[] {
  const spans = order.map((at) => ({ start: pins[at]?.top ?? 0, length: pins[at]?.height ?? 0 }));
  const starts = pushedApart(spans, room);
  return pins.map((pin, at) => ({ ...pin, top: starts[order.indexOf(at)] ?? pin.top }));
}

interface Span {
  readonly start: number;
  readonly length: number;
}

/** New starts; where they do not fit into the room they still touch. */
function pushedApart(spans: readonly Span[], room: number): number[] {
  const starts: number[] = [];
  let end = GUTTER_PX;
  for (const { start, length } of spans) {
    const next = Math.max(start, end);
    starts.push(next);
    end = next + length + GAP_PX;
  }
  let limit = room - GUTTER_PX;
  for (let at = spans.length - 1; at >= 0; at -= 1) {
    const pushed = Math.min(starts[at] ?? 0, limit - (spans[at]?.length ?? 0));
    starts[at] = Math.max(GUTTER_PX, pushed);
    limit = pushed - GAP_PX;
  }
  return starts;
}

/** All ways to take so many of the items, in every order. */
function arrangements(items: readonly number[], count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return items.flatMap((item) => {
    const rest = items.filter((other) => other !== item);
    return arrangements(rest, count - 1).map((taken) => [item, ...taken]);
  });
}

function cheapest(
  layouts: readonly (readonly PinBox[])[],
  { pins, mover, isSent = false }: PinRequest,
): readonly PinBox[] | null {
  const moverCost = isSent ? COST.sent : COST.mover;
  return least(layouts, (layout) =>
    layout.reduce((sum, pin, at) => {
      const from = pins[at] ?? pin;
      return sum + distance(pin, from) * (at === mover ? moverCost : COST.other);
    }, 0),
  );
}

/** Each begins below the bar of the one it may cover. */
function stack(
  pins: readonly PinBox[],
  { viewport: { height }, barHeight }: PinRequest,
): readonly PinBox[] {
  const room = height - 2 * GUTTER_PX - MIN_USEFUL_HEIGHT_PX;
  const step = clamp(room / Math.max(1, pins.length - 1), 0, barHeight);
  return pins.map((pin, at) => {
    const top = GUTTER_PX + at * step;
    return { ...pin, top, height: Math.min(pin.height, height - GUTTER_PX - top) };
  });
}

function distance(one: Corner, other: Corner): number {
  return Math.hypot(one.left - other.left, one.top - other.top);
}

/** The first item with the least cost; null where there is none. */
function least<Item>(items: readonly Item[], costOf: (item: Item) => number): Item | null {
  let best: { item: Item; cost: number } | null = null;
  for (const item of items) {
    const cost = costOf(item);
    if (best === null || cost < best.cost) best = { item, cost };
  }
  return best?.item ?? null;
}
