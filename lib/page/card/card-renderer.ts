/**
 * The card's looks come as a script of their own, when the first card is
 * about to open: pages on which nobody hovers a term never load them.
 *
 * Both scripts run in the extension's own world of the page, whose globals no
 * page can see; this slot is where they meet.
 */
import type { CardModel } from './card-model';

/** Renders cards. */
export interface CardRenderer {
  /** The card's style sheet. */
  readonly styles: string;
  /** Renders the card into the container at once; null takes it away. */
  readonly render: (container: HTMLElement, model: CardModel | null) => void;
}

const SLOT = Symbol.for('newsgloss.card-renderer');
type World = { [SLOT]?: CardRenderer };

/** Called by the card's script. */
export function offerCardRenderer(renderer: CardRenderer): void {
  (globalThis as World)[SLOT] = renderer;
}

/** The renderer, once its script has run. */
export function cardRenderer(): CardRenderer | null {
  return (globalThis as World)[SLOT] ?? null;
}
