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

/** Starts without a host. */
export function createCardFocus({ document, front, onHeld, signal }: CardFocusOptions): CardFocus {
  const hosts: CardHost[] = [];
  let before: Element | null = null;

  const focused = (): CardHost | undefined => hosts.find(({ root }) => root.activeElement !== null);
  const tell = (): void => {
    const host = front();
    if (host !== null) onHeld(focused() === host || hasSelection(host.root, document));
  };
  document.addEventListener('selectionchange', tell, { signal });
  const attach = (made: CardHost): void => {
    hosts.push(made);
    made.root.addEventListener('focusin', (event) => {
      const from = event instanceof FocusEvent ? event.relatedTarget : null;
      // From one card into another: the way back leads out of both.
      // What had the focus between two of ours is nothing to go back to.
      if (from instanceof Element && !hosts.some((host) => isOf(host, from))) before = from;
      tell();
    });
    made.root.addEventListener('focusout', () => queueMicrotask(tell));
  };
  const goBack = (): void => {
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
  return {
    attach,
    enter: () => {
      const host = focused();
      if (host === undefined) {
        const shown = [front(), ...hosts.toReversed()].find((one) => one?.isShown() === true);
        if (!shown) return;
        // A window without the focus tells of it later, and no longer where it came from.
        before = document.activeElement;
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

/** Whether it is in the card, or the card as the page sees it. */
function isOf({ element, root }: CardHost, target: EventTarget | null): boolean {
  return target instanceof Node && (target === element || root.contains(target));
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
