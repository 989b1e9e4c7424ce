/**
 * Where a timeline's dates stand on its axis, and which of them get a label.
 *
 *     o----------------o------o--|---o
 *     1994           2014  2022      2026
 *
 * Distances are to scale, so that a long silence looks like one.
 */

/** A point on the axis, in percent of its length. */
export interface AxisPoint {
  readonly at: number;
  /** The year, where there is room for it. */
  readonly label: string | null;
}

/** The whole axis. */
export interface Axis {
  readonly points: readonly AxisPoint[];
  /** Where the article stands; null if it is undated. */
  readonly article: number | null;
}

/** A four-digit year needs about this much of a 360 px card, in percent. */
const LABEL_WIDTH = 13;

/** Lays out dates (sorted, any precision) and the article's date. */
export function layoutAxis(dates: readonly string[], articleDate: string | null): Axis {
  const times = dates.map(toTime);
  const article = articleDate === null ? null : toTime(articleDate);
  const all = article === null ? times : [...times, article];
  const first = Math.min(...all);
  const span = Math.max(...all) - first;
  function position(time: number): number {
    return span === 0 ? 50 : ((time - first) / span) * 100;
  }
  const positions = times.map(position);
  return {
    points: label(dates, positions),
    article: article === null ? null : position(article),
  };
}

/** A date known to the year stands in its middle, not on New Year's Day. */
function toTime(date: string): number {
  const middle = { 4: `${date}-07-01`, 7: `${date}-15` }[date.length] ?? date;
  return Date.parse(middle);
}

/** First and last are always labelled; between them, each year once and only where it fits. */
function label(dates: readonly string[], positions: readonly number[]): AxisPoint[] {
  const last = positions.length - 1;
  const lastAt = positions[last] ?? 0;
  let labelledAt = -Infinity;
  return positions.map((at, index) => {
    const fits = at - labelledAt >= LABEL_WIDTH;
    const isLabelled = index === last ? fits : fits && lastAt - at >= LABEL_WIDTH;
    if (!isLabelled) return { at, label: null };
    labelledAt = at;
    return { at, label: dates[index]?.slice(0, 4) ?? null };
  });
}
