import { describe, expect, it } from 'vitest';

import { mayOpen } from './may-open';

const NOW = 1_000_000;
const may = (trigger: 'hover' | 'modifier' | 'click', hushedUntil: number | null, key = false) =>
  mayOpen({ trigger, hushedUntil }, key, NOW);

describe('mayOpen', () => {
  it('lets a pointer at rest open cards by default', () => {
    expect(may('hover', null)).toBe(true);
  });

  it('waits for the key, or for a click, where that is the setting', () => {
    expect([may('modifier', null), may('modifier', null, true)]).toEqual([false, true]);
    expect([may('click', null), may('click', null, true)]).toEqual([false, false]);
  });

  it('is quiet until the hush is over, but not for who asks', () => {
    expect([may('hover', NOW + 1), may('hover', NOW)]).toEqual([false, true]);
    expect(may('modifier', NOW + 1, true)).toBe(true);
  });
});
