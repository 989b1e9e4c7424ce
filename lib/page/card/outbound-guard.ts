/** Keeps a page from making the reader click a link in a card they cannot see. */

/** A card has to be seen this long, in ms, before its links lead anywhere. */
export const SEEN_MS = 300;

/** What the guard asks. */
export interface OutboundGuardOptions {
  readonly element: HTMLElement;
  /** When the present card opened. */
  readonly shownAt: () => number;
  readonly now: () => number;
}

/** Stops clicks on links that are too early, not the reader's, or on a covered card. */
export function guardOutboundLinks(root: ShadowRoot, options: OutboundGuardOptions): void {
  const onClick = (event: Event): void => {
    if (event instanceof MouseEvent && isOutbound(event) && !isSeen(event, options)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  root.addEventListener('click', onClick, { capture: true });
  root.addEventListener('auxclick', onClick, { capture: true });
}

function isOutbound(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest('a[href]') !== null;
}

function isSeen(event: MouseEvent, { element, shownAt, now }: OutboundGuardOptions): boolean {
  if (!event.isTrusted || now() - shownAt() < SEEN_MS) return false;
  // From the keyboard: the focus is in the card, and nothing is pointed at.
  if (event.detail === 0) return true;
  return element.ownerDocument.elementFromPoint(event.clientX, event.clientY) === element;
}
