/**
 * What a side panel wants to know of a page is found out by a script of its
 * own, which comes when a panel opens: pages without a panel carry none of it.
 *
 * Both scripts run in the extension's own world of the page, whose globals no
 * page can see; this slot is where they meet.
 */
import type { ReadingSession } from './reading-session';

/** The session of the page as it is now; null while nothing is read. */
export type CurrentSession = () => ReadingSession | null;

const SLOT = Symbol.for('newsgloss.reader');
type World = { [SLOT]?: CurrentSession };

/** Called by the reader. */
export function offerSession(current: CurrentSession): void {
  (globalThis as World)[SLOT] = current;
}

/** Null also where no reader runs: a page that was open before the extension came. */
export function offeredSession(): ReadingSession | null {
  return (globalThis as World)[SLOT]?.() ?? null;
}
