/**
 * Where the card stands: strictly above or below the marked line nearest the
 * pointer, inside the viewport, never over the marked words while there is
 * room for that. It begins where the words begin: at their right edge in text
 * from right to left. Lines that run downwards have it beside them, and so has
 * a line without useful room above and below.
 *
 *        gutter                          wanted: below
 *     +--------------------------+       too little room below: the roomier side
 *     |  ... [marked words] ...  |       no useful room on any: over, clamped
 *     |      |gap                |
 *     |      +--------+          |
 *     |      |  card  |          |
 *     +------+--------+----------+
 */
import { clamp, distanceSquared, overlaps, type Point, type Rect, type Size } from './geometry';

/** Between the marked line and the card, in px: close, but the line stays readable. */
export const GAP_PX = 8;
/** Between the card and the viewport's edges, in px: keeps the shadow visible. */
export const GUTTER_PX = 10;
/** Share of the viewport's height that a card may take: the article stays in view. */
const MAX_HEIGHT_SHARE = 0.6;
/** Highest card in px; beyond it the card scrolls inside. */
const MAX_HEIGHT_PX = 440;
/** Less room than this (the card's bar, its title and a line, in px) is not worth squeezing into. */
export const MIN_USEFUL_HEIGHT_PX = 80;
/** Lines of one wrapped mark lie at most this many line heights apart; columns lie further. */
const WRAP_DISTANCE = 1.5;
/** The card reaches at least this far beyond the pointer's column, in px. */
const POINTER_MARGIN_PX = 32;

/** Which side of the marked line; `over` only where none has room. */
export type Side = 'below' | 'above' | 'left' | 'right' | 'over';

/** How lines of text run: from left to right, from right to left, or downwards. */
export type TextFlow = 'ltr' | 'rtl' | 'vertical';

/** What the placement depends on. */
export interface PlacementRequest {
  /** Line boxes of the marked words; at least one. */
  readonly lines: readonly [Rect, ...Rect[]];
  readonly flow: TextFlow;
  /** Where the pointer is; null for the keyboard. */
  readonly pointer: Point | null;
  /** The card as large as it would like to be. */
  readonly card: Size;
  readonly viewport: Size;
  /** Side of the card that is already open: it grows in place rather than jump. */
  readonly keep?: Side | undefined;
}

/** Where the card stands and how large it may be. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly maxHeight: number;
  readonly side: Side;
}

/** A card's upper left corner, in viewport px. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Corners of the viewport in the order in which a pinned card goes through them. */
const CORNERS: readonly { readonly right: boolean; readonly bottom: boolean }[] = [
  { right: true, bottom: false },
  { right: true, bottom: true },
  { right: false, bottom: true },
  { right: false, bottom: false },
];

/** Where a card of that size stands in the viewport's corner of that number; any number will do. */
export function cornerAt(number: number, card: Size, viewport: Size): Corner {
  const { right, bottom } = CORNERS[number % CORNERS.length] ?? { right: true, bottom: true };
  const farthest = Infinity;
  const wanted = { left: right ? farthest : 0, top: bottom ? farthest : 0 };
  return cornerInside(wanted, card, viewport);
}

/** The corner nearest to `wanted` at which a card of that size is inside the viewport. */
export function cornerInside(wanted: Corner, card: Size, viewport: Size): Corner {
  return {
    left: clamp(wanted.left, GUTTER_PX, viewport.width - GUTTER_PX - card.width),
    top: clamp(wanted.top, GUTTER_PX, viewport.height - GUTTER_PX - card.height),
  };
}

/** Height of a sheet at the foot of a viewport of that height, at most, in px. */
export function sheetLimit(viewportHeight: number): number {
  return viewportHeight * MAX_HEIGHT_SHARE;
}

/** Places a card. */
export function placeCard(request: PlacementRequest): Placement {
  const { flow, lines } = request;
  const line = nearestLine(request);
  const near = placeAlong(request, line, wrappedAround(line, lines));
  // The words may go on far from this line, as in the next column: clear of all of them.
  const along = [near, placeAlong(request, line, extentOf(lines))];
  const beside = placeBeside(request, line);
  const places = flow === 'vertical' ? [...beside, ...along] : [...along, ...beside];
  return places.find((place) => !coversWords(place, request)) ?? near;
}

/** From where to where something reaches vertically, in viewport px. */
type Extent = Pick<Rect, 'top' | 'bottom'>;

/** Above or below what is to be avoided. */
function placeAlong(request: PlacementRequest, line: Rect, avoid: Extent): Placement {
  const { card, viewport } = request;
  const width = Math.min(card.width, roomAcross(viewport.width));
  const left = placeAcross(request, line, width);
  const room = {
    below: viewport.height - GUTTER_PX - (avoid.bottom + GAP_PX),
    above: avoid.top - GAP_PX - GUTTER_PX,
  };
  const wanted = Math.min(card.height, heightLimit(viewport.height));
  const side = chooseSide(room, wanted, request.keep);
  if (side === 'over') return { left, width, side, ...placeOver(avoid, wanted, viewport.height) };
  const maxHeight = Math.min(heightLimit(viewport.height), room[side]);
  const height = Math.min(wanted, maxHeight);
  const top = side === 'below' ? avoid.bottom + GAP_PX : avoid.top - GAP_PX - height;
  // A line that is itself partly outside must not drag the card with it.
  return {
    left,
    width,
    side,
    maxHeight,
    top: clamp(top, GUTTER_PX, viewport.height - GUTTER_PX - height),
  };
}

/** Right or left of a line; nowhere where the card is too wide for that. */
function placeBeside(
  { card, viewport, lines, keep }: PlacementRequest,
  line: Rect,
): readonly Placement[] {
  const avoid = wrappedAround(turned(line), lines.map(turned));
  // Words may stand outside of the viewport in part: what lies beyond its gutters is no room.
  const end = viewport.width - GUTTER_PX;
  const room = {
    right: end - Math.max(GUTTER_PX, avoid.bottom + GAP_PX),
    left: Math.min(end, avoid.top - GAP_PX) - GUTTER_PX,
  };
  const sides = keep === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const maxHeight = heightLimit(viewport.height);
  const { width } = card;
  return sides
    .filter((side) => room[side] >= width)
    .map((side) => {
      const left = side === 'right' ? avoid.bottom + GAP_PX : avoid.top - GAP_PX - width;
      const size = { width, height: Math.min(card.height, maxHeight) };
      return { ...cornerInside({ left, top: line.top }, size, viewport), width, maxHeight, side };
    });
}

/** Columns as rows. */
function turned({ left, top, right, bottom }: Rect): Rect {
  return { left: top, top: left, right: bottom, bottom: right };
}

function coversWords(
  { left, top, width, maxHeight }: Placement,
  { card, lines }: PlacementRequest,
): boolean {
  const bottom = top + Math.min(card.height, maxHeight);
  return lines.some((line) => overlaps({ left, top, right: left + width, bottom }, line));
}

/** The highest a card may be in a viewport of this height. */
export function heightLimit(viewportHeight: number): number {
  return Math.min(
    Math.max(viewportHeight * MAX_HEIGHT_SHARE, MIN_USEFUL_HEIGHT_PX),
    MAX_HEIGHT_PX,
    roomAcross(viewportHeight),
  );
}

function roomAcross(length: number): number {
  return Math.max(0, length - 2 * GUTTER_PX);
}

function nearestLine({ lines, pointer }: PlacementRequest): Rect {
  if (pointer === null) return lines[0];
  let nearest: Rect = lines[0];
  for (const line of lines) {
    if (distanceSquared(line, pointer) < distanceSquared(nearest, pointer)) nearest = line;
  }
  return nearest;
}

/** The vertical extent of the line and of the lines the mark wraps to beside it. */
function wrappedAround(line: Rect, lines: readonly Rect[]): Extent {
  const reach = (line.bottom - line.top) * WRAP_DISTANCE;
  let { top, bottom } = line;
  // Lines come in reading order, so one pass in each direction meets every neighbour.
  for (const other of [...lines, ...lines.toReversed()]) {
    if (other.top <= bottom + reach && other.bottom >= top - reach) {
      top = Math.min(top, other.top);
      bottom = Math.max(bottom, other.bottom);
    }
  }
  return { top, bottom };
}

function extentOf(lines: readonly Rect[]): Extent {
  return {
    top: Math.min(...lines.map(({ top }) => top)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
}

/** From where the words begin, as far along them as the pointer is. */
function placeAcross(
  { flow, pointer, viewport }: PlacementRequest,
  line: Rect,
  width: number,
): number {
  const isReversed = flow === 'rtl';
  const atMark = isReversed ? line.right - width : line.left;
  const atPointer = isReversed
    ? Math.min(atMark, (pointer?.x ?? Infinity) - POINTER_MARGIN_PX)
    : Math.max(atMark, (pointer?.x ?? -Infinity) + POINTER_MARGIN_PX - width);
  return clamp(atPointer, GUTTER_PX, viewport.width - GUTTER_PX - width);
}

function chooseSide(
  room: Readonly<Record<'below' | 'above', number>>,
  wanted: number,
  keep: Side | undefined,
): 'below' | 'above' | 'over' {
  const enough = Math.min(wanted, MIN_USEFUL_HEIGHT_PX);
  if ((keep === 'below' || keep === 'above') && room[keep] >= enough) return keep;
  if (room.below >= wanted) return 'below';
  const roomier = room.below >= room.above ? 'below' : 'above';
  return room[roomier] >= enough ? roomier : 'over';
}

/** As near below the words as the viewport lets it; the words may be covered. */
function placeOver(avoid: Extent, wanted: number, viewportHeight: number) {
  const maxHeight = heightLimit(viewportHeight);
  const height = Math.min(wanted, maxHeight);
  const top = clamp(avoid.bottom + GAP_PX, GUTTER_PX, viewportHeight - GUTTER_PX - height);
  return { top, maxHeight };
}
