/** Five minutes of quiet: kept for the session, so that a restart ends it. */
import { browser } from '#imports';

/** Where the end of the quiet stands. */
const HUSH_KEY = 'hushed-until';
/** How long cards keep from opening by themselves, in ms: a long article. */
const HUSH_MS = 5 * 60_000;

/** End of the quiet in ms since 1970; null where there is none, or storage does not answer. */
export async function readHush(now: number = Date.now()): Promise<number | null> {
  try {
    const { [HUSH_KEY]: until } = await browser.storage.session.get(HUSH_KEY);
    return typeof until === 'number' && until > now ? until : null;
  } catch {
    return null;
  }
}

/** Begins the quiet, or ends it; resolves to its end. Rejects when storage does not answer. */
export async function setHush(isQuiet: boolean): Promise<number | null> {
  const until = isQuiet ? Date.now() + HUSH_MS : null;
  if (until === null) await browser.storage.session.remove(HUSH_KEY);
  else await browser.storage.session.set({ [HUSH_KEY]: until });
  return until;
}

/** Calls back when the quiet begins or is ended. Returns a disposer. */
export function watchHush(callback: () => void): () => void {
  function listener(changes: Record<string, unknown>, area: string): void {
    if (area === 'session' && Object.hasOwn(changes, HUSH_KEY)) callback();
  }
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
