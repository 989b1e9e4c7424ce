/** Pictures as tests keep and compare them: an eighth of the size, in grey or in colour. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Four bytes a pixel, rows from the top. */
export type Picture = Pick<PNG, 'width' | 'height' | 'data'>;

/**
 * Pixels a side that become one: what is recorded stays below 1 MB for all scenes, a line of 1 px
 * is still four shades, and the edges of letters average out.
 */
const REDUCTION = 8;

/** How different two pictures may be. */
export interface Tolerance {
  /** Difference of two pixels that counts, in pixelmatch's measure from 0 to 1. */
  readonly threshold: number;
  /** Most pixels that may differ so, and most of them as a share of all. */
  readonly pixels: number;
  readonly share: number;
}

/**
 * With the same letters: nothing differs between runs, and the faintest line that a card can lose
 * (`--ng-line` on paper, one column wide) is 40 pixels of four shades.
 */
export const SAME_LETTERS: Tolerance = { threshold: 0.013, pixels: 20, share: 1 };
/**
 * With letters drawn in another way: slight hinting and colours at their edges change up to 2.6 %,
 * a padding of 4 px more or a heading of 2 px more at least 13 %.
 */
export const OTHER_LETTERS: Tolerance = { threshold: 0.02, pixels: Infinity, share: 0.06 };

/** What a comparison found. */
export interface Comparison {
  readonly isSame: boolean;
  readonly share: number;
  /** The differing pixels in red over the recorded picture, reduced as both are. */
  readonly difference: Picture;
}

/** Averages squares; what is left over at the end of rows and columns is not looked at. */
export function reduce(photograph: Picture, isGrey: boolean): Picture {
  const width = Math.floor(photograph.width / REDUCTION);
  const height = Math.floor(photograph.height / REDUCTION);
  const reduced = new PNG({ width, height });
  // Plain sums: the tall scenes have three million pixels.
  for (let at = 0; at < width * height; at += 1) {
    const [left, top] = [(at % width) * REDUCTION, Math.floor(at / width) * REDUCTION];
    let [red, green, blue] = [0, 0, 0];
    for (let y = top; y < top + REDUCTION; y += 1) {
      const row = (y * photograph.width + left) * 4;
      for (let byte = row; byte < row + REDUCTION * 4; byte += 4) {
        red += photograph.data[byte] ?? 0;
        green += photograph.data[byte + 1] ?? 0;
        blue += photograph.data[byte + 2] ?? 0;
      }
    }
    const colour = [red, green, blue].map((sum) => Math.round(sum / REDUCTION ** 2));
    reduced.data.set([...(isGrey ? grey(colour) : colour), 255], at * 4);
  }
  return reduced;
}

/** Luma of ITU-R BT.601, as PNG's own grey. */
function grey([red = 0, green = 0, blue = 0]: readonly number[]): number[] {
  const luma = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  return [luma, luma, luma];
}

/** Of two reduced pictures. What one has and the other has not, differs. */
export function compare(recorded: Picture, taken: Picture, tolerance: Tolerance): Comparison {
  const width = Math.min(recorded.width, taken.width);
  const height = Math.min(recorded.height, taken.height);
  const difference = new PNG({ width, height });
  const common = pixelmatch(
    cut(recorded, width, height).data,
    cut(taken, width, height).data,
    difference.data,
    width,
    height,
    // The edges of letters are averaged already; what is faint counts.
    { threshold: tolerance.threshold, includeAA: true },
  );
  const all = Math.max(recorded.width, taken.width) * Math.max(recorded.height, taken.height) || 1;
  const pixels = common + all - width * height;
  const share = pixels / all;
  const isSame = pixels <= tolerance.pixels && share <= tolerance.share;
  return { isSame, share, difference };
}

function cut(picture: Picture, width: number, height: number): Picture {
  const part = new PNG({ width, height });
  for (let y = 0; y < height; y += 1) {
    const row = y * picture.width * 4;
    part.data.set(picture.data.subarray(row, row + width * 4), y * width * 4);
  }
  return part;
}

/** As large as what was photographed, to lay one over the other. */
export function enlarge({ width, height, data }: Picture): Picture {
  const large = new PNG({ width: width * REDUCTION, height: height * REDUCTION });
  for (let at = 0; at < large.width * large.height; at += 1) {
    const x = Math.floor((at % large.width) / REDUCTION);
    const y = Math.floor(at / large.width / REDUCTION);
    const from = (y * width + x) * 4;
    large.data.set(data.subarray(from, from + 4), at * 4);
  }
  return large;
}

/** From the bytes of a PNG. */
export function readPicture(bytes: Uint8Array): Picture {
  return PNG.sync.read(Buffer.from(bytes));
}

/** To the bytes of a PNG, small rather than fast. */
export function writePicture({ width, height, data }: Picture, isGrey = false): Buffer {
  const picture = new PNG({ width, height });
  data.copy(picture.data);
  return PNG.sync.write(picture, {
    colorType: isGrey ? 0 : 2,
    inputColorType: 6,
    deflateLevel: 9,
    filterType: 4,
  });
}
