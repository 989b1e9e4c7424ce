/** Notices when a page changes its address without loading: single-page applications. */

/** From the new address to the new content, in ms; later content is found by watching it. */
export const SETTLE_MS = 400;

/** Calls back once the page had time to show what is at the new address. */
export function watchNavigation(
  window: Window,
  onNavigated: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let address = addressOf(window);
  const check = (): void => {
    const next = addressOf(window);
    if (next === address) return;
    address = next;
    clearTimeout(timer);
    timer = setTimeout(onNavigated, SETTLE_MS);
  };
  // Where there is no Navigation API, pushState goes unnoticed; the replaced content does not.
  window.navigation?.addEventListener('navigatesuccess', check, { signal });
  window.addEventListener('popstate', check, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Without the fragment: jumping within a page is no navigation. */
function addressOf({ location }: Window): string {
  return location.href.replace(/#.*$/u, '');
}
