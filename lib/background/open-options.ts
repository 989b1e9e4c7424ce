/** The options page, for a card that asks for it: no page can open it itself. */

/** In ms. Presses closer together are one; a page that was taken over cannot make windows flicker. */
export const OPTIONS_PAUSE_MS = 1_000;

/**
 * Opens the page at most once in {@link OPTIONS_PAUSE_MS}; the browser brings
 * an options page that is open already to the front. What comes earlier is
 * answered and does nothing.
 *
 * @param now in ms, monotonic
 */
export function createOptionsOpener(
  open: () => Promise<void>,
  now: () => number,
): () => Promise<void> {
  let last = -Infinity;
  return async () => {
    const time = now();
    if (time - last < OPTIONS_PAUSE_MS) return;
    last = time;
    await open();
  };
}
