/** Shows a card at a mention: renders it, measures it, places it, and keeps it in place. */
import type { Point, Rect } from '../../placement/geometry';
import { heightLimit, placeCard, type Side } from '../../placement/place-card';
import { createCardHost, type CardHost, type CardHostOptions } from './card-host';
import type { CardModel } from './card-model';
import { cardRenderer, type CardRenderer } from './card-renderer';
import { guardOutboundLinks } from './outbound-guard';

/** What a surface needs. */
export interface CardSurfaceOptions extends CardHostOptions {
  /** Called once, when the host exists: before the first hover there is none. */
  readonly onHost: (host: CardHost) => void;
}

/** Where a card belongs. */
export interface CardAnchor {
  /** Line boxes of the mention; null leaves the card where it is. */
  readonly lines: readonly Rect[] | null;
  readonly pointer: Point | null;
}

/** The place where cards are shown. */
export interface CardSurface {
  readonly host: () => CardHost | null;
  readonly show: (model: CardModel, anchor: CardAnchor) => void;
  /** The page scrolled or the card grew. */
  readonly move: (anchor: CardAnchor) => void;
  readonly hide: () => void;
  /** The open card's box; null when none is open. */
  readonly box: () => Rect | null;
}

const now = (): number => performance.now();

/** Makes the host at the first card. */
export function createCardSurface(options: CardSurfaceOptions): CardSurface {
  const { dom, onHost } = options;
  let host: CardHost | null = null;
  let shownAt = 0;
  let side: Side | undefined;

  const makeHost = ({ styles }: CardRenderer): CardHost => {
    const made = createCardHost(styles, options);
    guardOutboundLinks(made.root, { element: made.element, shownAt: () => shownAt, now });
    onHost(made);
    return made;
  };

  const move = ({ lines, pointer }: CardAnchor): void => {
    const [first, ...rest] = lines ?? [];
    const { defaultView: view } = dom.document;
    if (host === null || first === undefined || view === null) return;
    const viewport = { width: rootWidth(dom.documentElement(), view), height: view.innerHeight };
    // Measured as large as it may ever be, then given what its place has.
    host.place({ left: 0, top: 0, maxHeight: heightLimit(viewport.height) });
    const { width, height } = host.element.getBoundingClientRect();
    const card = { width, height };
    const placed = placeCard({ lines: [first, ...rest], pointer, card, viewport, keep: side });
    ({ side } = placed);
    host.place(placed);
  };

  return {
    host: () => host,
    show: (model, anchor) => {
      const renderer = cardRenderer();
      if (renderer === null) return;
      host ??= makeHost(renderer);
      renderer.render(host.container, model);
      if (!host.isShown()) {
        host.show();
        shownAt = now();
        side = undefined;
      }
      move(anchor);
    },
    move,
    hide: () => {
      if (host === null) return;
      host.hide();
      cardRenderer()?.render(host.container, null);
    },
    box: () => (host?.isShown() === true ? host.element.getBoundingClientRect() : null),
  };
}

/** Without the scroll bar. */
function rootWidth(root: Element | null, view: Window): number {
  return root === null || root.clientWidth === 0 ? view.innerWidth : root.clientWidth;
}
