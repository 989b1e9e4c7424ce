/** What the page does with the words that a card stands at: how they run, and what it lets be seen. */
import { intersection, type Rect } from '../../placement/geometry';
import type { TextFlow } from '../../placement/place-card';
import type { NativeDom } from '../dom/native-dom';
import { renderedParent } from './watch-roots';

/** How the text of an element runs. */
export function flowOf(words: Element): TextFlow {
  const { writingMode, direction } = getComputedStyle(words);
  if (writingMode !== 'horizontal-tb') return 'vertical';
  return direction === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * What the viewport and the scrollers around an element's text let be seen of
 * it, in viewport px. Borders count as seen, and so does what lies beneath
 * something else.
 */
export function clipOf(
  words: Element,
  { dom, viewport }: { readonly dom: NativeDom; readonly viewport: Rect },
): Rect {
  return clippersAround(words, dom).reduce(
    (seen, element) => intersection(seen, clipBox(element)),
    viewport,
  );
}

/** What clips an element's text, from the inside; without the window. */
export function clippersAround(words: Element, dom: NativeDom): Element[] {
  const root = dom.documentElement();
  return boxesAround(words, dom).filter(
    // The root's scroller is the viewport, and the body's too unless the root has one of its own.
    (element) =>
      element !== root &&
      (element !== dom.body() || root === null || clips(root)) &&
      clips(element),
  );
}

/** The element and what contains its box: an absolute box is let out by what stands between. */
function boxesAround(words: Element, dom: NativeDom): Element[] {
  const boxes: Element[] = [];
  let position = 'static';
  for (let node: Node | null = words; node !== null; node = renderedParent(node, dom)) {
    if (!(node instanceof Element)) continue;
    const style = getComputedStyle(node);
    if (!holds(style, position)) continue;
    boxes.push(node);
    ({ position } = style);
  }
  return boxes;
}

/** Whether an element with this style is what a box of that position is placed in. */
function holds({ position, transform }: CSSStyleDeclaration, inner: string): boolean {
  if (transform !== 'none') return true;
  return inner === 'absolute' ? position !== 'static' : inner !== 'fixed';
}

function clips(element: Element): boolean {
  const { overflowX, overflowY, display } = getComputedStyle(element);
  return display !== 'inline' && (overflowX !== 'visible' || overflowY !== 'visible');
}

/** The part of the plane that an element lets be seen. */
export function clipBox(element: Element): Rect {
  const { overflowX, overflowY } = getComputedStyle(element);
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    ...PLANE,
    ...(overflowX === 'visible' ? null : { left, right }),
    ...(overflowY === 'visible' ? null : { top, bottom }),
  };
}

const PLANE: Rect = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
