/** The growth of the engine's time as an SVG of two charts, both axes logarithmic. */
import type { Growth, Series } from './engine-growth';

const WIDTH = 420;
const HEIGHT = 260;
const LEFT = 56;
const TOP = 34;
const COLOURS = ['#1a5fb4', '#c64600', '#26a269', '#813d9c', '#a51d2d', '#63452c'];

interface Frame {
  readonly title: string;
  readonly unit: string;
  readonly offset: number;
}

export function growthPicture({ byLength, byTerms }: Growth): string {
  const legend = byLength.map(
    ({ name }, index) =>
      `<text x="${LEFT + 14}" y="${TOP + HEIGHT + 66 + index * 18}">${name}</text>` +
      `<rect x="${LEFT}" y="${TOP + HEIGHT + 57 + index * 18}" width="9" height="9" fill="${colour(index)}"/>`,
  );
  const height = TOP + HEIGHT + 72 + byLength.length * 18;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 0 1044 ${height}" font-family="sans-serif" font-size="12" fill="#222">`,
    `<rect x="-12" width="1044" height="${height}" fill="#fff"/>`,
    chart(byLength, { title: 'Time by length of the text', unit: 'characters', offset: 0 }),
    chart([byTerms], {
      title: `Time by number of terms, ${byTerms.name}`,
      unit: 'terms',
      offset: 510,
    }),
    ...legend,
    '</svg>',
    '',
  ].join('\n');
}

function chart(series: readonly Series[], { title, unit, offset }: Frame): string {
  const points = series.flatMap((one) => one.points);
  const xs = axis(points.map(([x]) => x));
  const ys = axis(points.map(([, y]) => y));
  const at = ([x, y]: readonly [number, number]): string =>
    `${(offset + LEFT + xs.share(x) * WIDTH).toFixed(1)},${(TOP + (1 - ys.share(y)) * HEIGHT).toFixed(1)}`;
  return [
    `<text x="${offset + LEFT}" y="20" font-weight="bold">${title}</text>`,
    ...ys.ticks.map((tick) => {
      const y = TOP + (1 - ys.share(tick)) * HEIGHT;
      return `<path d="M${offset + LEFT},${y}h${WIDTH}" stroke="#ddd"/><text x="${offset + LEFT - 6}" y="${y + 4}" text-anchor="end">${tick} ms</text>`;
    }),
    ...xs.ticks.map((tick) => {
      const x = offset + LEFT + xs.share(tick) * WIDTH;
      return `<path d="M${x},${TOP}v${HEIGHT}" stroke="#ddd"/><text x="${x}" y="${TOP + HEIGHT + 18}" text-anchor="middle">${tick.toLocaleString('en')}</text>`;
    }),
    `<text x="${offset + LEFT + WIDTH}" y="${TOP + HEIGHT + 36}" text-anchor="end">${unit}</text>`,
    ...series.map(
      (one, index) =>
        `<polyline points="${one.points.map(at).join(' ')}" fill="none" stroke="${colour(index)}" stroke-width="2"/>`,
    ),
  ].join('\n');
}

/** A logarithmic axis from the power of ten below the values to the one above. */
function axis(values: readonly number[]): {
  readonly ticks: readonly number[];
  readonly share: (value: number) => number;
} {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    ticks: Array.from({ length: high - low + 1 }, (_unused, index) => 10 ** (low + index)),
    share: (value) => (Math.log10(value) - low) / (high - low),
  };
}

function colour(index: number): string {
  return COLOURS[index % COLOURS.length] ?? '#000';
}
