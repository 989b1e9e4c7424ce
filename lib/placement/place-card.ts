/**
 * Where the card stands: strictly above or below the marked line nearest the
 * pointer, inside the viewport, never over the marked words while there is
 * room for that, nor over a pinned card while there is another place. It begins
 * where the words begin: at their right edge in text from right to left. Lines
 * that run downwards have it beside them, and so has a line without useful room
 * above and below.
 *
 *        gutter                          wanted: below
 *     +--------------------------+       too little room below: the roomier side
 *     |  ... [marked words] ...  |       no useful room on any: over, clamped
 *     |      |gap                |
 *     |      +--------+          |
 *     |      |  card  |          |
 *     +------+--------+----------+
 */
import { cornerInside } from './corners';
import { clamp, distanceSquared, overlaps, type Point, type Rect, type Size } from './geometry';
import { COMFORTABLE_HEIGHT_PX, GAP_PX, GUTTER_PX, MIN_USEFUL_HEIGHT_PX } from './margins';

/** Share of the viewport's height that a card may take: the article stays in view. */
const MAX_HEIGHT_SHARE = 0.6;
/** Highest card in px; beyond it the card scrolls inside. */
const MAX_HEIGHT_PX = 440;
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
  /** Boxes of pinned cards: kept clear of where there is another place. */
  readonly avoid?: readonly Rect[];
}

/** Where the card stands and how large it may be. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly maxHeight: number;
  readonly side: Side;
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
  const clear = places.filter((place) => !covers(place, request, lines));
  const [first = near] = clear;
  const { avoid = [] } = request;
  const isFree = (place: Placement): boolean => !covers(place, request, avoid);
  const aside = asideOf(first, request).filter((place) => !covers(place, request, lines));
  return [first, ...aside, ...clear].find(isFree) ?? first;
}

/** From where to where something reaches vertically, in viewport px. */
type Extent = Pick<Rect, 'top' | 'bottom'>;

/** Above or below what is to be avoided. */
function placeAlong(request: PlacementRequest, line: Rect, avoid: Extent): Placement {
  const { card, viewport } = request;
  const width = Math.min(card.width, roomAcross(viewport.width));
  const left = placeAcross(request, line, width);
  const wanted = Math.min(card.height, heightLimit(viewport.height));
  const side = chooseSide(roomAlong(avoid, viewport), wanted, request.keep);
  if (side === 'over') return { left, width, side, ...placeOver(avoid, wanted, viewport.height) };
  return { left, width, side, ...heightAlong(avoid, side, request) };
}

function roomAlong(avoid: Extent, viewport: Size): Readonly<Record<'below' | 'above', number>> {
  return {
    below: viewport.height - GUTTER_PX - (avoid.bottom + GAP_PX),
    above: avoid.top - GAP_PX - GUTTER_PX,
  };
}

/** From where on that side, and how far it may reach. */
function heightAlong(
  avoid: Extent,
  side: 'below' | 'above',
  { card, viewport }: PlacementRequest,
): Pick<Placement, 'top' | 'maxHeight'> {
  const maxHeight = Math.min(heightLimit(viewport.height), roomAlong(avoid, viewport)[side]);
  const height = Math.min(card.height, maxHeight);
  const top = side === 'below' ? avoid.bottom + GAP_PX : avoid.top - GAP_PX - height;
  // A line that is itself partly outside must not drag the card with it.
  return { maxHeight, top: clamp(top, GUTTER_PX, viewport.height - GUTTER_PX - height) };
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

function covers(
  { left, top, width, maxHeight }: Placement,
  { card }: PlacementRequest,
  boxes: readonly Rect[],
): boolean {
  const bottom = top + Math.min(card.height, maxHeight);
  return boxes.some((box) => overlaps({ left, top, right: left + width, bottom }, box));
}

/** Where else it may stand along the line: still over or under where the reader is. */
function asideOf(usual: Placement, request: PlacementRequest): readonly Placement[] {
  const { card, viewport, lines, pointer, flow, avoid = [] } = request;
  const { side: usualSide, width } = usual;
  if (usualSide !== 'below' && usualSide !== 'above') return [];
  const line = nearestLine(request);
  const reader = pointer?.x ?? (flow === 'rtl' ? line.right : line.left);
  const lefts = avoid.flatMap(({ left, right }) => [right + GAP_PX, left - GAP_PX - width]);
  const reaching = [usual.left, ...lefts].filter(
    (left) =>
      left === clamp(left, reader - width, reader) &&
      left === clamp(left, GUTTER_PX, viewport.width - GUTTER_PX - width),
  );
  const words = wrappedAround(line, lines);
  const room = roomAlong(words, viewport);
  const wanted = Math.min(card.height, heightLimit(viewport.height));
  return (usualSide === 'below' ? (['below', 'above'] as const) : (['above', 'below'] as const))
    .filter((side) => room[side] >= Math.min(wanted, COMFORTABLE_HEIGHT_PX))
    .flatMap((side) =>
      reaching
        .toSorted((one, other) => Math.abs(one - usual.left) - Math.abs(other - usual.left))
        .map((left) => ({ left, width, side, ...heightAlong(words, side, request) })),
    );
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
