/** The few figures a benchmark may quote: medians and ratios, never a single run. */

/** Middle value; the mean of the two middle ones for an even count. NaN without values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Linear interpolation between closest ranks; `q` from 0 to 1. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** Rows of a Markdown table; the first row is the heading. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [heading = [], ...body] = rows;
  return [tableLine(heading), tableLine(heading.map(() => '---')), ...body.map(tableLine)].join(
    '\n',
  );
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
