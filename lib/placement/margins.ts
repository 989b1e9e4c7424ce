/** What is left free around cards, and how low one may be. */

/** Between a card and the marked line, or another card, in px: close, but the line stays readable. */
export const GAP_PX = 8;
/** Between the card and the viewport's edges, in px: keeps the shadow visible. */
export const GUTTER_PX = 10;
/** Less room than this (the card's bar, its title and a line, in px) is not worth squeezing into. */
export const MIN_USEFUL_HEIGHT_PX = 80;
/** A card is not made lower than this, in px, for another card's sake: bar, title, lines and foot. */
export const COMFORTABLE_HEIGHT_PX = 200;
