/** Whether a mention can be brought before the reader's eyes by scrolling. */
import type { NativeDom } from '../dom/native-dom';
import { elementOf, type PageMention } from './marked-text';
import type { MentionMeter } from './mention-place';

/** A box that clips and is no larger than this, in px, is folded, or is there for screen readers only. */
const FOLDED_PX = 1;

/** False for what a style sheet hides: folded sections, copies of a text for other screens. */
export function isShowable(
  mention: PageMention,
  { dom, meter }: { readonly dom: NativeDom; readonly meter: MentionMeter },
): boolean {
  const element = elementOf(mention);
  if (meter.lines(mention).length === 0) return false;
  if (element?.checkVisibility({ visibilityProperty: true }) === false) return false;
  for (let node: Node | null = element; node !== null; node = dom.parent(node)) {
    if (node instanceof HTMLElement && isFolded(node)) return false;
  }
  return true;
}

function isFolded(element: HTMLElement): boolean {
  if (element.offsetHeight > FOLDED_PX && element.offsetWidth > FOLDED_PX) return false;
  const { overflowY, contentVisibility } = getComputedStyle(element);
  return overflowY !== 'visible' || contentVisibility === 'hidden';
}
