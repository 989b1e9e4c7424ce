/** Puts the host back when the page takes it away, but not for ever. */

/** Removals within {@link WINDOW_MS} after which the page has made its point. */
export const MAX_REMOVALS = 5;
/** In ms. */
const WINDOW_MS = 5_000;

/** Counts a removal; true when the host is not to be put back any more. */
export function createRemovalGuard(now: () => number): () => boolean {
  let times: number[] = [];
  return () => {
    const time = now();
    times = [...times.filter((earlier) => time - earlier < WINDOW_MS), time];
    return times.length >= MAX_REMOVALS;
  };
}
