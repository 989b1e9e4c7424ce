/** Shows a card at a mention: renders it, measures it, places it, and keeps it in place. */
import { overlaps, type Point, type Rect, type Size } from '../../placement/geometry';
import { rectOf, type PinBox } from '../../placement/arrange-pins';
import { type Corner, CORNERS, cornerAt, cornerInside } from '../../placement/corners';
import { heightLimit, placeCard, sheetLimit, type Side } from '../../placement/place-card';
import { createWayToCard } from '../../placement/way-to-card';
import { listenForKeys } from './card-keys';
import { createCardHost, type CardHost, type CardHostOptions } from './card-host';
import type { CardModel } from './card-model';
import type { CardTable, TableCard } from './card-table';
import { keepFocus } from './keep-focus';
import { guardOutboundLinks } from './outbound-guard';
import { pageTheme } from './page-theme';
import { createRootWatch } from './watch-roots';
import { clipOf, flowOf } from './words-around';

/** What a surface needs. */
export interface CardSurfaceOptions extends CardHostOptions {
  /** Called once, when the host exists: before the first hover there is none. */
  readonly onHost: (host: CardHost) => void;
  /** A web component around the words scrolled: no event of that reaches the window. */
  readonly onScroll: () => void;
}

/** Renders cards. */
export interface CardRenderer {
  /** The card's style sheet. */
  readonly styles: string;
  /** Renders the card into the container at once; null takes it away. */
  readonly render: (container: HTMLElement, model: CardModel | null) => void;
  /** Lets what it shows fit into the height that it was given, before that is measured. */
  readonly fit: (container: HTMLElement) => void;
}

/** What all cards of a page have in common. */
export interface CardSetup {
  readonly renderer: CardRenderer;
  readonly table: CardTable;
}

/** Where a card belongs. */
export type CardAnchor =
  /** At a mention: its line boxes, the element around it, and where the pointer is if it asked. */
  | {
      readonly lines: readonly [Rect, ...Rect[]];
      readonly words: Element | null;
      readonly pointer: Point | null;
    }
  /** At the foot of the screen, as wide as it is. */
  | 'foot'
  /** Where it is, as far as the viewport has it. */
  | 'stay';

/** The place where cards are shown. */
export interface CardSurface {
  readonly host: () => CardHost | null;
  /** A first card may be about to open: what can be done out of the page is done, once. */
  readonly prepare: (model: CardModel) => void;
  readonly show: (model: CardModel, anchor: CardAnchor) => void;
  /** The page scrolled; false when the words of the card are out of sight. */
  readonly move: (anchor: CardAnchor) => boolean;
  /** Into the next corner of the viewport. */
  readonly turnCorner: () => void;
  readonly hide: () => void;
  /** The open card's box; null when none is open. */
  readonly box: () => Rect | null;
  /** Whether a pointer that left the words at `from` is on the way to the open card. */
  readonly isOnTheWay: (from: Point, pointer: Point) => boolean;
}

const now = (): number => performance.now();

/** Height of a card's bar and of one line of its title, in px at full text size. */
const BAR_PX = 72;
/** Percent in which text size is given. */
const FULL_SIZE = 100;

/** Makes the host at the first card. */
export function createCardSurface(
  { renderer: { styles, render, fit }, table }: CardSetup,
  options: CardSurfaceOptions,
): CardSurface {
  const { dom, onHost } = options;
  let host: CardHost | null = null;
  let shown: CardModel | null = null;
  let shownAt = 0;
  let side: Side | undefined;
  let corner = 0;
  /** Where the open card was placed; null while it has not been. */
  let last: (Corner & { readonly maxHeight: number }) | null = null;

  const watchRoots = createRootWatch(options);

  const makeHost = (): CardHost => {
    const made = createCardHost(styles, { ...options, onTop: () => table.noteOnTop(self) });
    listenForKeys(made.root, (command) => shown?.onCommand(command));
    guardOutboundLinks(made.root, { element: made.element, shownAt: () => shownAt, now });
    onHost(made);
    return made;
  };

  const viewportOf = ({ innerWidth, innerHeight }: Window): Size => {
    const root = dom.documentElement();
    return {
      width: withoutBar(innerWidth, root?.clientWidth),
      height: withoutBar(innerHeight, root?.clientHeight),
    };
  };

  /** Its box, once it stands there. */
  const put = (made: CardHost, place: Corner & { readonly maxHeight: number }): DOMRect => {
    made.place(place);
    fit(made.container);
    return made.element.getBoundingClientRect();
  };

  const moveTo = (made: CardHost, anchor: TextAnchor, viewport: Size): void => {
    const { lines, words, pointer } = anchor;
    const flow = words === null ? 'ltr' : flowOf(words);
    // Measured as large as it may ever be, then given what its place has.
    const card = put(made, largest(viewport));
    const avoid = table.pinsBut(self);
    const request = { lines, flow, pointer, card: sizeOf(card), viewport, avoid };
    const roomy = placeCard({ ...request, keep: side });
    // It may have left out more than it had to: above its words it has to stand lower then.
    const fitted = sizeOf(put(made, roomy));
    const placed = placeCard({ ...request, card: fitted, keep: roomy.side });
    ({ side } = placed);
    last = placed;
    made.place(placed);
  };

  const moveToCorner = (made: CardHost, viewport: Size): void => {
    const place = largest(viewport);
    const card = put(made, place);
    const taken = table.pinsBut(self);
    const numbers = [...CORNERS.keys()].map((step) => corner + step);
    // Corners that others have are passed over while there is another one.
    const isFree = (number: number): boolean => {
      const box = rectOf({ ...sizeOf(card), ...cornerAt(number, card, viewport) });
      return !taken.some((rect) => overlaps(rect, box));
    };
    const number = numbers.find(isFree) ?? corner;
    corner = number + 1;
    last = { ...place, ...cornerAt(number, card, viewport) };
    made.place(last);
  };

  const keepInside = (made: CardHost, viewport: Size): void => {
    if (last === null) {
      // Its words went before it came.
      moveToCorner(made, viewport);
      return;
    }
    // No higher than it was: it would cover what was beside it.
    const maxHeight = Math.min(last.maxHeight, heightLimit(viewport.height));
    const inside = cornerInside(last, put(made, { ...last, maxHeight }), viewport);
    last = { ...inside, maxHeight: last.maxHeight };
    made.place({ ...inside, maxHeight });
    settle(viewport, false);
  };

  const settle = (viewport: Size, isSent: boolean): void => {
    if (shown?.pinned !== true) return;
    const barHeight = (BAR_PX * shown.appearance.textSize) / FULL_SIZE;
    table.settle(self, { viewport, barHeight, isSent });
  };

  const self: TableCard = {
    box: () => (host?.isShown() === true ? host.element.getBoundingClientRect() : null),
    isPinned: () => shown?.pinned === true,
    put: ({ left, top, height }: PinBox) => {
      const box = self.box();
      if (last === null || box === null) return;
      // One that only moves may still grow.
      const maxHeight = height < box.bottom - box.top ? height : last.maxHeight;
      last = { left, top, maxHeight };
      host?.place(last);
    },
  };

  const move = (anchor: CardAnchor): boolean => {
    const { defaultView: view } = dom.document;
    if (host === null || view === null) return true;
    const viewport = viewportOf(view);
    if (anchor === 'foot') {
      host.place({ foot: viewport.width, maxHeight: sheetLimit(viewport.height) });
      return true;
    }
    if (anchor === 'stay') {
      keepInside(host, viewport);
      return true;
    }
    moveTo(host, anchor, viewport);
    const { words, lines } = anchor;
    if (words !== null) watchRoots(words);
    const whole = { left: 0, top: 0, right: viewport.width, bottom: viewport.height };
    const seen = words === null ? whole : clipOf(words, { dom, viewport: whole });
    return lines.some((line) => overlaps(line, seen));
  };

  return {
    host: () => host,
    prepare: (model) => {
      if (host !== null) return;
      host = makeHost();
      render(host.container, model);
    },
    show: (model, anchor) => {
      host ??= makeHost();
      shown = model;
      const { container, root } = host;
      if (!host.isShown()) {
        host.show();
        shownAt = now();
        side = undefined;
        corner = 0;
        last = null;
      }
      const { defaultView: view } = dom.document;
      // What it leaves out is decided when it is rendered: for the height that it will have.
      if (view !== null && typeof anchor !== 'string') host.place(largest(viewportOf(view)));
      const appearance = appearanceOn(model, container);
      keepFocus(root, () => render(container, { ...model, appearance }));
      move(anchor);
      // A card that was pinned below others comes before them.
      if (!model.pinned && !table.isOnTop(self)) host.raise();
    },
    move,
    turnCorner: () => {
      const { defaultView: view } = dom.document;
      if (host === null || view === null) return;
      const viewport = viewportOf(view);
      moveToCorner(host, viewport);
      settle(viewport, true);
    },
    hide: () => {
      if (host === null) return;
      host.hide();
      render(host.container, null);
    },
    box: self.box,
    isOnTheWay: createWayToCard(self.box),
  };
}

/** A card as high as it may ever be. */
function largest({ height }: Size): Corner & { readonly maxHeight: number } {
  return { left: 0, top: 0, maxHeight: heightLimit(height) };
}

/** A box by its size alone. */
function sizeOf({ width, height }: Size): Size {
  return { width, height };
}

/** Without a wish of the reader's the card is as light or dark as the page around it. */
function appearanceOn({ appearance, beside }: CardModel, container: HTMLElement) {
  if (appearance.theme !== 'auto' || beside === null) return appearance;
  return { ...appearance, theme: pageTheme(beside, container) };
}

type TextAnchor = Exclude<CardAnchor, string>;

/** The widest scroll bar of any system, in px. */
const MAX_SCROLL_BAR_PX = 24;

/**
 * A length of the viewport without its scroll bar, which the root's box leaves out. On old and on
 * zoomed pages that box tells something else, which differs by more than a bar.
 */
function withoutBar(outer: number, inner: number | undefined): number {
  const bar = outer - (inner ?? outer);
  return bar > 0 && bar <= MAX_SCROLL_BAR_PX ? outer - bar : outer;
}
