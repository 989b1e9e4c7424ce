/** Next and previous term: the way through a page without a pointer. */
import type { Rect } from '../../placement/geometry';
import { elementOf, type PageMention } from '../marks/marked-text';
import type { MentionMeter } from '../marks/mention-place';

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

/** Where words come to stand, from the top: a card has room below them. */
const PLACE = 1 / 3;
/** Share of the viewport at its top in which words count as hidden: headers stick there. */
const HEADER = 0.15;

/**
 * Scrolls the words into view, in whatever scrolls around them, and not at all where they are: at
 * once, for the card has to be placed at where they end up.
 * It is their own line that counts: their element may be longer than the window.
 */
export function scrollToMention(mention: PageMention, meter: MentionMeter): void {
  for (let box = elementOf(mention); box !== null; box = outer(box)) {
    const [line] = meter.lines(mention);
    if (line === undefined) return;
    const isRoot = box === box.ownerDocument.scrollingElement;
    const { left, right, top, bottom } = isRoot ? viewportOf(box) : box.getBoundingClientRect();
    // What does not scroll stays where it is.
    box.scrollBy({
      left: line.left < left || line.right > right ? line.left - left - (right - left) * PLACE : 0,
      top: line.top < top || line.bottom > bottom ? line.top - top - (bottom - top) * PLACE : 0,
      behavior: 'instant',
    });
  }
}

function viewportOf({ clientWidth, clientHeight }: Element): Rect {
  return { left: 0, right: clientWidth, top: clientHeight * HEADER, bottom: clientHeight };
}

/** The element around, also around a web component. */
function outer(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
