import { describe, expect, it } from 'vitest';

import { runInSlices, SLICE_MS } from './run-in-slices';

/** Every step takes one ms of a clock that only moves by working. */
function work(steps: number) {
  let time = 0;
  const pauses: number[] = [];
  function* generate(): Generator<undefined, string> {
    for (let step = 0; step < steps; step += 1) {
      time += 1;
      yield undefined;
    }
    return 'done';
  }
  const pause = () => {
    pauses.push(time);
    return Promise.resolve();
  };
  return { steps: generate(), clock: { now: () => time, pause }, pauses };
}

describe('runInSlices', () => {
  it('pauses after every slice and returns the result', async () => {
    const { steps, clock, pauses } = work(3 * SLICE_MS + 1);
    expect(await runInSlices(steps, new AbortController().signal, clock)).toBe('done');
    expect(pauses).toEqual([SLICE_MS, 2 * SLICE_MS, 3 * SLICE_MS]);
  });

  it('does not pause for short work', async () => {
    const { steps, clock, pauses } = work(SLICE_MS - 1);
    expect(await runInSlices(steps, new AbortController().signal, clock)).toBe('done');
    expect(pauses).toEqual([]);
  });

  it('stops when it is no longer wanted', async () => {
    const wanted = new AbortController();
    const { steps, clock } = work(1_000);
    const pause = () => {
      wanted.abort();
      return Promise.resolve();
    };
    expect(await runInSlices(steps, wanted.signal, { ...clock, pause })).toBeNull();
  });
});
