import { describe, expect, it } from 'vitest';

import { turnOf } from './keep-wheel';

const turn = { deltaX: 0, deltaY: 3, deltaMode: 0, shiftKey: false };

describe('turnOf', () => {
  it('takes pixels as they are, lines and pages for what they are in a card', () => {
    expect(turnOf({ ...turn, deltaX: -1.5 }, 300)).toEqual({ x: -1.5, y: 3 });
    expect(turnOf({ ...turn, deltaMode: 1 }, 300)).toEqual({ x: 0, y: 60 });
    expect(turnOf({ ...turn, deltaY: -1, deltaMode: 2 }, 300)).toEqual({ x: 0, y: -300 });
  });

  it('goes sideways with Shift, whichever way the browser tells it', () => {
    expect(turnOf({ ...turn, shiftKey: true }, 300)).toEqual({ x: 3, y: 0 });
    expect(turnOf({ ...turn, deltaX: 3, deltaY: 0, shiftKey: true }, 300)).toEqual({ x: 3, y: 0 });
  });
});
