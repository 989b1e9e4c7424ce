import { describe, expect, it } from 'vitest';

import { createRemovalGuard, MAX_REMOVALS } from './removal-guard';

describe('createRemovalGuard', () => {
  it('gives up after a few removals in a row', () => {
    const isGivenUp = createRemovalGuard(() => 0);
    const removals = Array.from({ length: MAX_REMOVALS }, isGivenUp);
    expect(removals.indexOf(true)).toBe(MAX_REMOVALS - 1);
  });

  it('forgives removals that are far apart', () => {
    let time = 0;
    const isGivenUp = createRemovalGuard(() => (time += 2_000));
    expect(Array.from({ length: 50 }, isGivenUp)).not.toContain(true);
  });
});
