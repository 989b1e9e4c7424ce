/** Brings words before the reader's eyes, with room for their card. */
import { clamp, intersection, type Rect } from '../../placement/geometry';
import { COMFORTABLE_HEIGHT_PX, GAP_PX, GUTTER_PX } from '../../placement/margins';
import type { NativeDom } from '../dom/native-dom';
import { elementOf, type PageMention } from '../marks/marked-text';
import type { MentionMeter } from '../marks/mention-place';
import { clipBox, clippersAround } from './words-around';

/** What is left between words that were scrolled to and the edge, in px: a line of what is around them. */
const EDGE_PX = 32;
/** Beside the words, in px: with less, a card is too low to be read. */
const ROOM_PX = COMFORTABLE_HEIGHT_PX + GAP_PX + GUTTER_PX;

/** Words in a page. */
interface WordsInPage {
  /** The element they begin in. */
  readonly words: Element;
  /** Their first line's box as it is now, in viewport px; nothing while it is not rendered. */
  readonly line: () => Rect | undefined;
  readonly dom: NativeDom;
}

/**
 * Scrolls at once, as far as it takes and no further: the card is placed at where they end up.
 * An element's own `scrollIntoView` would bring the paragraph, which may be longer than the window.
 */
export function scrollToMention(
  mention: PageMention,
  { dom, meter }: { readonly dom: NativeDom; readonly meter: MentionMeter },
): void {
  const words = elementOf(mention);
  if (words === null) return;
  const line = (): Rect | undefined => meter.lines(mention)[0];
  const sought = { words, dom, line };
  const whole = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const clippers = clippersAround(words, dom);
  bringInto(sought, { free: whole, order: [...clippers, null] });
  const cover = coverOf(sought);
  if (cover !== null) {
    const { top, bottom } = cover.getBoundingClientRect();
    const isAbove = top + bottom < whole.bottom;
    const free = { ...whole, ...(isAbove ? { top: bottom } : { bottom: top }) };
    // What is stuck inside a scroller moves along with the page.
    const isInside = clippers.some((clipper) => clipper.contains(cover));
    const order = isInside ? [...clippers, null] : [null, ...clippers.toReversed()];
    bringInto(sought, { free, order });
  }
  // A closed component may scroll what nobody can measure from outside.
  const at = line();
  if (at !== undefined && !document.elementsFromPoint(...middleOf(at)).includes(hostOf(words)))
    words.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
}

/** Scrolls each in turn; null is the window. */
function bringInto(
  { line }: WordsInPage,
  { free, order }: { readonly free: Rect; readonly order: readonly (Element | null)[] },
): void {
  for (const scroller of order) {
    const at = line();
    if (at === undefined) return;
    const box = scroller === null ? free : within(clipBox(scroller), free, at);
    const isCramped =
      scroller === null && Math.max(at.top, innerHeight - at.bottom) < ROOM_PX && at.top > EDGE_PX;
    (scroller ?? window).scrollBy({
      left: way([at.left, at.right], [box.left, box.right]),
      // At the top they have the most room below them.
      top: isCramped ? at.top - box.top - EDGE_PX : way([at.top, at.bottom], [box.top, box.bottom]),
      behavior: 'instant',
    });
  }
}

/** What a scroller shows that is free; all of it, while that is too little for the line. */
function within(box: Rect, free: Rect, { top, bottom }: Rect): Rect {
  const common = intersection(box, free);
  return common.bottom - common.top > bottom - top ? common : box;
}

/** How far to scroll along one axis for a span to be inside of another. */
function way([from, to]: Span, [low, high]: Span): number {
  if (from >= low && to <= high) return 0;
  const edge = clamp(EDGE_PX, 0, (high - low - to + from) / 2);
  return clamp(0, to - high + edge, from - low - edge);
}
type Span = readonly [number, number];

/** What stays where it is while the page scrolls, and lies over the words. */
function coverOf({ words, line, dom }: WordsInPage): Element | null {
  const at = line();
  if (at === undefined) return null;
  const host = hostOf(words);
  const [x] = middleOf(at);
  for (const y of [at.top, at.bottom - 1]) {
    const hits = document.elementsFromPoint(x, y);
    for (const hit of hits.slice(0, Math.max(0, hits.indexOf(host)))) {
      const stuck = stuckAround(hit, dom);
      if (stuck?.contains(host) === false && isSmall(stuck)) return stuck;
    }
  }
  return null;
}

/** The element itself or what contains it. Cards stand above all else, and make way by themselves. */
function stuckAround(hit: Element, dom: NativeDom): Element | null {
  for (let node: Node | null = hit; node instanceof Element; node = dom.parent(node)) {
    if (node.matches(':popover-open')) return null;
    if (STUCK.has(getComputedStyle(node).position)) return node;
  }
  return null;
}
const STUCK: ReadonlySet<string> = new Set(['fixed', 'sticky']);

/** What covers nearly all of the window leaves no place to scroll to. */
function isSmall(cover: Element): boolean {
  return cover.getBoundingClientRect().height < innerHeight - COMFORTABLE_HEIGHT_PX;
}

/** As a hit test names it: for what is in a component, the component. */
function hostOf(words: Element): Element {
  const root = words.getRootNode();
  return root instanceof ShadowRoot ? hostOf(root.host) : words;
}

function middleOf({ left, top, right, bottom }: Rect): [number, number] {
  return [(left + right) / 2, (top + bottom) / 2];
}
