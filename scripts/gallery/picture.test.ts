/** What the comparison of pictures must see, and what it must not, on cards of the simplest kind. */
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';

import {
  compare,
  enlarge,
  OTHER_LETTERS,
  type Picture,
  readPicture,
  reduce,
  SAME_LETTERS,
  writePicture,
} from './picture';

type Colour = readonly [number, number, number];

/** A card as components/ draws it, in px and light colours. */
const CARD = {
  padding: 16,
  heading: 23,
  hasLine: true,
  paper: [253, 252, 249] as Colour,
  ink: [29, 28, 25] as Colour,
  line: [220, 214, 201] as Colour,
  accent: [150, 61, 29] as Colour,
  /** Shades by which the edges of letters are fainter. */
  fainter: 0,
};
const [WIDTH, HEIGHT] = [360, 240];

function draw(changes: Partial<typeof CARD> = {}): Picture {
  const { padding, heading, hasLine, paper, ink, line, accent, fainter } = { ...CARD, ...changes };
  const picture = new PNG({ width: WIDTH, height: HEIGHT });
  const fill = (box: readonly [number, number, number, number], colour: Colour): void => {
    const [left, top, width, height] = box;
    for (let y = top; y < Math.min(HEIGHT, top + height); y += 1) {
      for (let x = left; x < Math.min(WIDTH, left + width); x += 1) {
        picture.data.set([...colour, 255], (y * WIDTH + x) * 4);
      }
    }
  };
  /** Letters: stems, and beside each an edge. */
  const write = (top: number, size: number): void => {
    const edge = ink.map((shade) => Math.round((shade + 253) / 2) + fainter) as [
      number,
      number,
      number,
    ];
    for (let x = padding; x < WIDTH - padding - size; x += Math.round(size * 0.6)) {
      fill([x, top, 2, size], ink);
      fill([x + 2, top, 1, size], edge);
    }
  };
  fill([0, 0, WIDTH, HEIGHT], paper);
  fill([0, 0, WIDTH, 2], accent);
  write(padding, heading);
  const below = padding + heading + 8;
  if (hasLine) fill([padding, below, WIDTH - 2 * padding, 1], line);
  for (let row = 0; row < 6; row += 1) write(below + 12 + row * 21, 12);
  return picture;
}

function differs(changes: Partial<typeof CARD>, tolerance = SAME_LETTERS, isGrey = true): boolean {
  return !compare(reduce(draw(), isGrey), reduce(draw(changes), isGrey), tolerance).isSame;
}

describe('compare', () => {
  it.each<[string, Partial<typeof CARD>]>([
    ['a padding of 4 px more', { padding: 20 }],
    ['a heading of 2 px more', { heading: 25 }],
    ['a line that is gone', { hasLine: false }],
    ['another ground', { paper: [250, 246, 236] }],
    ['another ink', { ink: [60, 58, 50] }],
  ])('sees %s', (_what, changes) => {
    expect(differs(changes)).toBe(true);
  });

  it('sees a hue of the same lightness in colour only', () => {
    const changes = { accent: [22, 110, 120] as Colour };
    expect(differs(changes, SAME_LETTERS, false)).toBe(true);
  });

  it('sees nothing in the same picture, nor a shade more at the edges of letters', () => {
    expect(differs({})).toBe(false);
    expect(differs({ fainter: 3 })).toBe(false);
  });

  it.each<[string, Partial<typeof CARD>, boolean]>([
    ['a padding of 4 px more', { padding: 20 }, true],
    ['a heading of 2 px more', { heading: 25 }, true],
    ['fainter edges of letters', { fainter: 25 }, false],
  ])('among other letters: %s', (_what, changes, isSeen) => {
    expect(differs(changes, OTHER_LETTERS)).toBe(isSeen);
    // Else this would say nothing about tolerance.
    expect(differs(changes)).toBe(true);
  });

  it('counts what only one of two pictures has', () => {
    const [long, short] = [
      new PNG({ width: 160, height: 160 }),
      new PNG({ width: 160, height: 80 }),
    ];
    const { isSame, share } = compare(reduce(long, true), reduce(short, true), SAME_LETTERS);
    expect({ isSame, share }).toEqual({ isSame: false, share: 0.5 });
  });

  it('shows where, as large as the photograph', () => {
    const { difference } = compare(
      reduce(draw(), true),
      reduce(draw({ hasLine: false }), true),
      SAME_LETTERS,
    );
    const large = enlarge(difference);
    expect([large.width, large.height]).toEqual([WIDTH, HEIGHT]);
    const line = CARD.padding + CARD.heading + 8;
    const at = (line * WIDTH + WIDTH / 2) * 4;
    expect([...large.data.subarray(at, at + 3)]).toEqual([255, 0, 0]);
  });
});

describe('a recorded picture', () => {
  it.each([true, false])('is read as it was written (grey: %s)', (isGrey) => {
    const reduced = reduce(draw(), isGrey);
    const read = readPicture(writePicture(reduced, isGrey));
    expect(Buffer.compare(read.data, reduced.data)).toBe(0);
  });
});
