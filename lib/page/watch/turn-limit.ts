/** Gives up on a page that changes in a way that cannot be followed. */

/** Turns within {@link WINDOW_MS} after which watching stops: a loop, or a storm. */
export const MAX_TURNS = 100;
/** In ms; a page that renders itself anew settles within it. */
const WINDOW_MS = 2_000;

/** Counts a turn; true when there were too many of them. */
export function createTurnLimit(now: () => number): () => boolean {
  let started = -Infinity;
  let turns = 0;
  return () => {
    const time = now();
    if (time - started > WINDOW_MS) {
      started = time;
      turns = 0;
    }
    turns += 1;
    return turns > MAX_TURNS;
  };
}
