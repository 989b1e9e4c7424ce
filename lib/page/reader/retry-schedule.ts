/** When to look again whether a page has become an article. */

/** Before the first look, in ms; each further one waits twice as long. */
const FIRST_RETRY_MS = 300;
/** Looks until a page that keeps changing is taken for what it is. */
const MAX_RETRIES = 8;

/** Looks again, less and less often. */
export interface RetrySchedule {
  /** Something changed: worth a look, if not too many were taken. */
  readonly request: () => void;
}

/** Calls `look` after requests until `signal` aborts. */
export function createRetrySchedule(look: () => void, signal: AbortSignal): RetrySchedule {
  let taken = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const onTime = (): void => {
    timer = null;
    look();
  };
  signal.addEventListener('abort', () => {
    if (timer !== null) clearTimeout(timer);
  });
  return {
    request: () => {
      if (timer !== null || taken >= MAX_RETRIES || signal.aborted) return;
      timer = setTimeout(onTime, FIRST_RETRY_MS * 2 ** taken);
      taken += 1;
    },
  };
}
