/** Points and boxes in viewport pixels. */

/** A point. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A width and a height. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box by its edges. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** `value`, kept between `low` and `high`; `low` wins where they cross. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** Whether the point lies in the box, edges included. */
export function contains(rect: Rect, point: Point): boolean {
  return (
    point.x >= rect.left && point.x <= rect.right && point.y >= rect.top && point.y <= rect.bottom
  );
}

/** What both boxes have in common; its edges cross where that is nothing. */
export function intersection(one: Rect, other: Rect): Rect {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** Whether the boxes have more in common than an edge. */
export function overlaps(one: Rect, other: Rect): boolean {
  const { left, top, right, bottom } = intersection(one, other);
  return left < right && top < bottom;
}

/** Squared distance from the point to the nearest spot of the box; 0 inside. */
export function distanceSquared(rect: Rect, point: Point): number {
  const dx = point.x - clamp(point.x, rect.left, rect.right);
  const dy = point.y - clamp(point.y, rect.top, rect.bottom);
  return dx * dx + dy * dy;
}
