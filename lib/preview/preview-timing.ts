/** Every delay of the preview, with its unit and its reason. */

/** From rest on a mark to the card, in ms: long enough not to open while reading past. */
export const DWELL_DELAY_MS = 350;
/** A pointer that keeps trembling on a mark gets its card after this many ms at the latest. */
export const MAX_DWELL_MS = 500;
/** Opening while, or just after, another card was open, in ms: the reader is browsing terms. */
export const WARM_DELAY_MS = 80;
/** How long after a card closed opening stays warm, in ms. */
export const WARM_WINDOW_MS = 400;
/** From leaving mark and card to closing, in ms: forgives a slip of the hand. */
export const ABANDON_DELAY_MS = 300;
/** Slower than this, in px per ms, the pointer rests; a hand is never quite still. */
export const REST_SPEED_PX_PER_MS = 0.1;
/** Cards kept to go back to; nobody finds the way back further. */
export const MAX_TRAIL = 20;
/** Pinned cards at most; more would cover the text they explain. */
export const MAX_PINS = 3;
