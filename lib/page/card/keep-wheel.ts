/** The wheel over a card scrolls the card, or nothing: never the page beneath it. */
import { cardIn } from './keep-focus';

/** How far a wheel turned, in px. */
interface Turn {
  readonly x: number;
  readonly y: number;
}

/** A line of a card's text, in px: what a wheel that counts in lines turns by. */
const LINE_PX = 20;
/** `WheelEvent.DOM_DELTA_LINE` and `DOM_DELTA_PAGE`. */
const DELTA_LINE = 1;
const DELTA_PAGE = 2;

/**
 * What can scroll under the pointer is scrolled by the browser, as smoothly as it does that; over
 * bar and foot the text scrolls; and what nothing in the card can use ends here.
 */
export function keepWheel(root: ShadowRoot): void {
  const onWheel = (event: WheelEvent): void => {
    const card = cardIn(root);
    // With Control it zooms, which is the browser's.
    if (card === null || event.ctrlKey) return;
    const parts = [...card.children];
    const text = parts.find((part) => isScroller(getComputedStyle(part).overflowY)) ?? card;
    const turn = turnOf(event, text.clientHeight);
    if (elementsAround(event.target).some((element) => canScroll(element, turn))) return;
    event.preventDefault();
    if (canScroll(text, turn)) text.scrollBy({ left: turn.x, top: turn.y, behavior: 'instant' });
  };
  // The browser has to wait for the answer: a listener that may refuse must not be passive.
  root.addEventListener(
    'wheel',
    (event) => {
      if (event instanceof WheelEvent) onWheel(event);
    },
    { passive: false },
  );
}

/**
 * How far the wheel wants to scroll.
 *
 * @param page height of what it would scroll, in px
 */
export function turnOf(
  {
    deltaX,
    deltaY,
    deltaMode,
    shiftKey,
  }: Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'shiftKey'>,
  page: number,
): Turn {
  const unit = new Map([
    [DELTA_LINE, LINE_PX],
    [DELTA_PAGE, page],
  ]).get(deltaMode);
  const [x, y] = [deltaX * (unit ?? 1), deltaY * (unit ?? 1)];
  // With Shift it scrolls sideways: some browsers say so in the event, others leave it at that.
  return shiftKey && x === 0 ? { x: y, y: 0 } : { x, y };
}

/** From the inside. */
function elementsAround(target: EventTarget | null): Element[] {
  const elements: Element[] = [];
  let element = target instanceof Element ? target : null;
  for (; element !== null; element = element.parentElement) elements.push(element);
  return elements;
}

function canScroll(element: Element, { x, y }: Turn): boolean {
  const { overflowX, overflowY, direction } = getComputedStyle(element);
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
  const across = scrollWidth - clientWidth;
  // From right to left it begins at 0 and goes down from there.
  const left = direction === 'rtl' ? scrollLeft + across : scrollLeft;
  return (
    (isScroller(overflowX) && hasRoom(x, left, across)) ||
    (isScroller(overflowY) && hasRoom(y, scrollTop, scrollHeight - clientHeight))
  );
}

function isScroller(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}

/** Places are fractions on zoomed screens, lengths are not: less than a px is no room. */
function hasRoom(by: number, at: number, most: number): boolean {
  return by < 0 ? at > 0 : by > 0 && at < most - 1;
}
