/** The keyboard's way into a card and back to where it was. */
import type { CardHost } from '../card/card-host';

/** Focus and selection inside the cards. */
export interface CardFocus {
  /** Moves the focus into the card in front, or else the last one pinned. */
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
  let focused: CardHost | null = null;

  const tell = (): void => {
    const host = front();
    if (host !== null) onHeld(focused === host || hasSelection(host.root, document));
  };
  document.addEventListener('selectionchange', tell, { signal });
  const attach = (made: CardHost): void => {
    hosts.push(made);
    made.root.addEventListener('focusin', () => {
      focused = made;
      tell();
    });
    made.root.addEventListener('focusout', () => {
      if (focused === made) focused = null;
      tell();
    });
  };
  return {
    attach,
    enter: () => {
      const host = [front(), ...hosts.toReversed()].find((one) => one?.isShown() === true);
      const card = host?.container.querySelector('[tabindex]');
      if (!(card instanceof HTMLElement)) return;
      if (focused === null) before = document.activeElement;
      card.focus();
    },
    giveBack: () => {
      if (focused?.isShown() === true) return;
      if (before instanceof HTMLElement && before.isConnected && isNowhere(document)) {
        before.focus({ preventScroll: true });
      }
      before = null;
      focused = null;
    },
  };
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
