/** Whether a pointer at rest may open a card here and now. */
import type { PageSettings } from '../../settings/settings';

/**
 * @param isModified whether the modifier key is down
 * @param now wall clock, in ms since 1970: a hush outlives the page
 */
export function mayOpen(
  { trigger, hushedUntil }: Pick<PageSettings, 'trigger' | 'hushedUntil'>,
  isModified: boolean,
  now: number = Date.now(),
): boolean {
  if (trigger === 'click') return false;
  if (trigger === 'modifier') return isModified;
  // Who holds a key asks; only cards that come by themselves are hushed.
  return hushedUntil === null || now >= hushedUntil;
}
