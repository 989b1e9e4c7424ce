/** A hundred restored tabs do nothing before somebody looks at them. */

/** Resolves when the page is in front for the first time; never, once `signal` aborted. */
export function waitUntilSeen(document: Document, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const check = (): void => {
    // Prerendered pages are hidden too.
    if (document.visibilityState === 'visible') resolve();
  };
  check();
  document.addEventListener('visibilitychange', check, { signal });
  return promise;
}
