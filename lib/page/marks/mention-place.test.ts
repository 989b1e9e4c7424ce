import { describe, expect, it } from 'vitest';

import { joinLines } from './mention-place';

type Edges = readonly [left: number, top: number, right: number, bottom: number];
const rect = ([left, top, right, bottom]: Edges) => ({ left, top, right, bottom });

describe('joinLines', () => {
  it('joins what elements split on one line', () => {
    expect(joinLines([rect([0, 10, 40, 30]), rect([40, 12, 90, 28])])).toEqual([
      rect([0, 10, 90, 30]),
    ]);
  });

  it('keeps lines apart', () => {
    const lines = [rect([300, 10, 400, 30]), rect([0, 34, 80, 54])];
    expect(joinLines(lines)).toEqual(lines);
  });

  it('has no lines where nothing is rendered', () => {
    expect(joinLines([])).toEqual([]);
  });
});
