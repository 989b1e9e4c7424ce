/**
 * The way from the marked words to the card. While the pointer moves inside
 * it, the reader is on the way and the card stays, whatever it passes over.
 *
 *        [] where the pointer left the mark, with some slack
 *       /  \
 *      /    \      convex hull of that square and of the
 *     +------+     card's near edge
 *     | card |
 */
import type { Point, Rect } from './geometry';

/** Slack around the way in px: hands do not move in straight lines. */
const SLACK_PX = 8;

/** Whether the pointer is on its way from where it left the mark to the card. */
export function isInCorridor(from: Point, card: Rect, pointer: Point): boolean {
  const hull = convexHull([...squareAround(from), ...nearEdge(from, card)]);
  return hull.every((corner, index) => {
    const next = hull[(index + 1) % hull.length] ?? corner;
    return turn(corner, next, pointer) >= 0;
  });
}

function squareAround({ x, y }: Point): Point[] {
  return [
    { x: x - SLACK_PX, y: y - SLACK_PX },
    { x: x + SLACK_PX, y: y - SLACK_PX },
    { x: x - SLACK_PX, y: y + SLACK_PX },
    { x: x + SLACK_PX, y: y + SLACK_PX },
  ];
}

/** A band along the edge of the card that the pointer meets first. */
function nearEdge(from: Point, card: Rect): Point[] {
  const isBeside = from.y >= card.top && from.y <= card.bottom;
  const edge = isBeside
    ? verticalEdge(from.x < card.left ? card.left : card.right, card)
    : horizontalEdge(from.y < card.top ? card.top : card.bottom, card);
  return edge.flatMap(squareAround);
}

function verticalEdge(x: number, { top, bottom }: Rect): Point[] {
  return [
    { x, y: top },
    { x, y: bottom },
  ];
}

function horizontalEdge(y: number, { left, right }: Rect): Point[] {
  return [
    { x: left, y },
    { x: right, y },
  ];
}

/** Andrew's monotone chain; corners in the order in which `turn` is positive. */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  return [...halfHull(sorted), ...halfHull(sorted.toReversed())];
}

function halfHull(sorted: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of sorted) {
    while (isDented(hull, point)) hull.pop();
    hull.push(point);
  }
  // The last corner begins the other half.
  return hull.slice(0, -1);
}

function isDented(hull: readonly Point[], point: Point): boolean {
  const last = hull.at(-1);
  const before = hull.at(-2);
  return last !== undefined && before !== undefined && turn(before, last, point) <= 0;
}

/** Positive when `point` lies to one side of the line from `a` to `b`, negative on the other. */
function turn(a: Point, b: Point, point: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
