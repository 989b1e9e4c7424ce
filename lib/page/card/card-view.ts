/**
 * The card, its host and its placement come as a script of their own, when the
 * first card is about to open: pages on which nobody hovers a term never load
 * them.
 *
 * Both scripts run in the extension's own world of the page, whose globals no
 * page can see; this slot is where they meet.
 */
import type { CardSurface, CardSurfaceOptions } from './card-surface';
import type { scrollToMention } from './scroll-to-mention';

/** What the card's script brings. */
export interface CardView {
  readonly createSurface: (options: CardSurfaceOptions) => CardSurface;
  readonly scrollToMention: typeof scrollToMention;
}

const SLOT = Symbol.for('newsgloss.card-view');
type World = { [SLOT]?: CardView };

/** Called by the card's script. */
export function offerCardView(view: CardView): void {
  (globalThis as World)[SLOT] = view;
}

/** The card's script, once it has run. */
export function cardView(): CardView | null {
  return (globalThis as World)[SLOT] ?? null;
}

/** A surface whose script may not be there yet: until it is, nothing is shown. */
export function createLateSurface(options: CardSurfaceOptions): CardSurface {
  let surface: CardSurface | null = null;
  const made = (): CardSurface | null => (surface ??= cardView()?.createSurface(options) ?? null);
  return {
    host: () => surface?.host() ?? null,
    prepare: (model) => made()?.prepare(model),
    show: (model, anchor) => made()?.show(model, anchor),
    move: (anchor) => surface?.move(anchor) ?? true,
    turnCorner: () => surface?.turnCorner(),
    hide: () => surface?.hide(),
    box: () => surface?.box() ?? null,
    isOnTheWay: (...way) => surface?.isOnTheWay(...way) ?? false,
  };
}
