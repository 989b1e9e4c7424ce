/** Corners of the viewport, and what it is to stand inside of it. */
import { clamp, type Size } from './geometry';
import { GUTTER_PX } from './margins';

/** A card's upper left corner, in viewport px. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Corners of the viewport in the order in which a pinned card goes through them. */
export const CORNERS: readonly { readonly right: boolean; readonly bottom: boolean }[] = [
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
