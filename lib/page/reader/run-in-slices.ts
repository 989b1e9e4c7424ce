/** Runs long work in slices short enough that nobody feels them. */

/** Time on the main thread without a pause, in ms; a frame has 16. */
export const SLICE_MS = 4;

/** The clock and the pause; tests bring their own. */
export interface SliceClock {
  readonly now: () => number;
  /** Lets the page do what it has to do. */
  readonly pause: () => Promise<void>;
}

/** The browser's. */
export const PAGE_CLOCK: SliceClock = {
  now: () => performance.now(),
  pause: () =>
    new Promise((resolve) => {
      setTimeout(resolve, 0);
    }),
};

/** The result, or null when `signal` aborted first. */
export async function runInSlices<Result>(
  steps: Iterator<unknown, Result>,
  signal: AbortSignal,
  { now, pause }: SliceClock = PAGE_CLOCK,
): Promise<Result | null> {
  let until = now() + SLICE_MS;
  while (!signal.aborted) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (now() < until) continue;
    await pause();
    until = now() + SLICE_MS;
  }
  return null;
}
