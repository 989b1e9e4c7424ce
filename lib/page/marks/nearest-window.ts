/** Which of many marks are live: those around the viewport. */

/** More live marks than any screen shows; a page with more pays for these only. */
export const MAX_LIVE_MARKS = 200;

/** A run of indices, `end` not included. */
export interface IndexRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The marks to keep live among `count` in reading order.
 *
 * @param isAbove whether a mark ends above the viewport; asked about log2(count)
 *   of them, since each answer is a layout read
 */
export function nearestWindow(count: number, isAbove: (index: number) => boolean): IndexRange {
  if (count <= MAX_LIVE_MARKS) return { start: 0, end: count };
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(middle)) low = middle + 1;
    else high = middle;
  }
  // A third of them above the first visible mark: readers mostly scroll down.
  const start = Math.max(0, Math.min(low - Math.floor(MAX_LIVE_MARKS / 3), count - MAX_LIVE_MARKS));
  return { start, end: start + MAX_LIVE_MARKS };
}
