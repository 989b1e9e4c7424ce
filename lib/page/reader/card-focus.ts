/** The keyboard's way into a card and back to where it was. */
import type { CardHost } from '../card/card-host';
import { cardIn } from '../card/keep-focus';

/** Focus and selection inside the cards. */
export interface CardFocus {
  /** Moves the focus into the card in front, or else the last one pinned; from a card back out. */
  readonly enter: () => void;
  /** After a card closed: gives the focus back, if the card had it. */
  readonly giveBack: () => void;
  /** Begins to listen in a new host. */
  readonly attach: (host: CardHost) => void;
}

/** What it tells. */
export interface CardFocusOptions {
  readonly document: Document;
  /** Host of the card in front; null while there is none. */
  readonly front: () => CardHost | null;
  /** Focus or selection came into the card in front, or left it. */
  readonly onHeld: (isHeld: boolean) => void;
  readonly signal: AbortSignal;
}

/** A shadow root that tells its own selection: Chromium. */
type SelectingRoot = ShadowRoot & { readonly getSelection?: () => Selection | null };

/** HTML and SVG elements can have the focus; others may stand around one that has. */
type Focusable = Element & Partial<HTMLOrSVGElement>;

/** Starts without a host. */
export function createCardFocus({ document, front, onHeld, signal }: CardFocusOptions): CardFocus {
  const hosts: CardHost[] = [];
  let before: Focusable | null = null;

  const focused = (): CardHost | undefined => hosts.find(({ root }) => root.activeElement !== null);
  const tell = (): void => {
    const host = front();
    if (host !== null) onHeld(focused() === host || hasSelection(host.root, document));
  };
  document.addEventListener('selectionchange', tell, { signal });
  const isCard = (target: EventTarget | null): boolean =>
    hosts.some(({ element }) => element === target);
  /**
   * From one card into another the way back leads out of both. The path begins inside a component,
   * which stands for its field to the card that the focus goes to.
   */
  const onFocusOut = (event: FocusEvent): void => {
    if (isCard(event.relatedTarget) && !isCard(event.target))
      before = event.composedPath()[0] as Focusable;
  };
  document.addEventListener('focusout', onFocusOut, { capture: true, signal });
  const attach = (made: CardHost): void => {
    hosts.push(made);
    made.root.addEventListener('focusin', tell);
    made.root.addEventListener('focusout', () => queueMicrotask(tell));
  };
  const goBack = (): void => {
    if (before?.isConnected) before.focus?.({ preventScroll: true });
  };
  return {
    attach,
    enter: () => {
      const host = focused();
      if (host === undefined) {
        const shown = [front(), ...hosts.toReversed()].find((one) => one?.isShown() === true);
        if (!shown) return;
        // A window without the focus tells of it later, and no longer where it came from.
        before = focusedIn(document);
        cardIn(shown.container)?.focus();
        return;
      }
      // The same key leads out again: a pinned card need not be closed for it.
      const { activeElement } = host.root;
      if (activeElement instanceof HTMLElement) activeElement.blur();
      goBack();
    },
    giveBack: () => {
      if (focused() !== undefined) return;
      if (isNowhere(document)) goBack();
      before = null;
    },
  };
}

/** The element itself, also in open components. */
function focusedIn({ activeElement }: DocumentOrShadowRoot): Element | null {
  return (activeElement?.shadowRoot && focusedIn(activeElement.shadowRoot)) ?? activeElement;
}

/** The browser moves the focus to the body when the element that had it is gone. */
function isNowhere({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body;
}

function hasSelection(root: SelectingRoot, document: Document): boolean {
  const selection = root.getSelection?.() ?? document.getSelection();
  const { anchorNode, isCollapsed } = selection ?? { anchorNode: null, isCollapsed: true };
  return !isCollapsed && root.contains(anchorNode);
}
