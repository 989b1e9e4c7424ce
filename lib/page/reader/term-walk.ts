/** Next and previous term: the way through a page without a pointer. */
import type { PageMention } from '../marks/marked-text';

/**
 * The mention to go to.
 *
 * @param mentions in reading order
 * @param current where the reader is; null: nowhere yet
 * @param isBelowTop whether a mention ends below the top of the viewport
 */
export function termToGo(
  mentions: readonly PageMention[],
  { step, current, isBelowTop }: TermStep,
): PageMention | null {
  const at = current === null ? -1 : mentions.findIndex(({ id }) => id === current);
  if (at >= 0) return mentions[(at + step + mentions.length) % mentions.length] ?? null;
  const first = mentions.findIndex(isBelowTop);
  if (step > 0) return mentions[Math.max(first, 0)] ?? null;
  return mentions.at(first > 0 ? first - 1 : -1) ?? null;
}

/** One step from where the reader is. */
export interface TermStep {
  readonly step: 1 | -1;
  readonly current: number | null;
  readonly isBelowTop: (mention: PageMention) => boolean;
}
