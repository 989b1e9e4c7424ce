/**
 * Rules of the card's host. `!important` here beats whatever the page's sheets
 * say about the element: among important rules the inner tree wins.
 */

import { GUTTER_PX } from '../../placement/margins';

/** ms; a card is seen to come, and nobody waits for it: reading.md has 120 to 150. */
const APPEAR_MS = 130;

/** Class of the element around the card: by it a later reader of the page knows what is ours. */
export const CARD_CLASS = 'qz4-card-7w';

/**
 * `all` leaves out direction and bidi, and `initial` is no block.
 *
 * Firefox ends content scripts without a word when the extension is switched off, and takes the
 * manifest's style sheet away: what that sets goes, and so does a card that nobody can close.
 */
export const HOST_STYLE = `
:host {
  all: initial !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
  display: block !important;
  position: fixed !important;
  width: max-content !important;
  max-width: calc(100% - ${2 * GUTTER_PX}px) !important;
  height: auto !important;
  overflow: visible !important;
}
@supports (-moz-appearance: none) {
  :host { display: var(--qz4-here-7w, none) !important; }
}
@media (prefers-reduced-motion: no-preference) {
  :host > div { animation: appear ${APPEAR_MS}ms ease-out; }
  @keyframes appear { from { opacity: 0; translate: 0 3px; } }
}`;

/** Where the host stands and how large the card may be, as a rule of its own. */
export function placeRule({ zoom, maxHeight, ...place }: HostPlace): string {
  const where =
    'foot' in place
      ? `inset: auto auto 0 0 !important; width: ${place.foot}px !important; max-width: none !important;`
      : `inset: ${place.top}px auto auto ${place.left}px !important;`;
  return `:host {
    ${where}
    zoom: ${zoom} !important;
    --ng-max-height: ${maxHeight}px !important;
  }`;
}

/** A corner, or the foot of a viewport that is so wide; all in viewport pixels. */
export type HostPlace = (
  { readonly left: number; readonly top: number } | { readonly foot: number }
) & {
  readonly maxHeight: number;
  /** Undoes what the page's own zoom would do. */
  readonly zoom: number;
};
