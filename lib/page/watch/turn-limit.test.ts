import { describe, expect, it } from 'vitest';

import { createTurnLimit, MAX_TURNS } from './turn-limit';

describe('createTurnLimit', () => {
  it('gives up on a storm', () => {
    const isTooMuch = createTurnLimit(() => 0);
    const turns = Array.from({ length: MAX_TURNS + 1 }, isTooMuch);
    expect(turns.slice(0, MAX_TURNS)).not.toContain(true);
    expect(turns.at(-1)).toBe(true);
  });

  it('does not mind as many turns over a longer time', () => {
    let time = 0;
    const isTooMuch = createTurnLimit(() => (time += 25));
    expect(Array.from({ length: MAX_TURNS * 5 }, isTooMuch)).not.toContain(true);
  });
});
