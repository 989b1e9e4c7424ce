/** Tells of scrolling: every frame while it lasts, and once when it rests. */

/** Without a scroll event for this long, in ms, the page rests. */
const REST_MS = 150;

/** What is watched, and who is told. */
export interface WatchScrollOptions {
  readonly window: Window;
  /** At most once a frame. */
  readonly onScroll: () => void;
  readonly onRest: () => void;
  readonly signal: AbortSignal;
}

/** Watches the page and every scroller in it until `signal` aborts. */
export function watchScroll({ window, onScroll, onRest, signal }: WatchScrollOptions): void {
  let frame: number | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const onFrame = (): void => {
    frame = null;
    onScroll();
  };
  const onEvent = (): void => {
    frame ??= window.requestAnimationFrame(onFrame);
    clearTimeout(rest);
    rest = setTimeout(onRest, REST_MS);
  };
  // Scroll events of scrollers inside the page are seen on the way down only.
  window.addEventListener('scroll', onEvent, { capture: true, passive: true, signal });
  window.addEventListener('resize', onEvent, { passive: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(rest);
    if (frame !== null) window.cancelAnimationFrame(frame);
  });
}
