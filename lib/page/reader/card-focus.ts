/** The keyboard's way into a card and back to where it was. */
import type { CardHost } from '../card/card-host';

/** Focus and selection inside the card. */
export interface CardFocus {
  /** Moves the focus into the card. */
  readonly enter: () => void;
  /** After the card closed: gives the focus back, if the card had it. */
  readonly giveBack: () => void;
  /** Begins to listen in a new host. */
  readonly attach: (host: CardHost) => void;
}

/** What it tells. */
export interface CardFocusOptions {
  readonly document: Document;
  readonly onHeld: (isHeld: boolean) => void;
  readonly signal: AbortSignal;
}

/** A shadow root that tells its own selection: Chromium. */
type SelectingRoot = ShadowRoot & { readonly getSelection?: () => Selection | null };

/** Starts without a host. */
export function createCardFocus({ document, onHeld, signal }: CardFocusOptions): CardFocus {
  let host: CardHost | null = null;
  let before: Element | null = null;
  let isFocused = false;

  const tell = (): void => {
    if (host !== null) onHeld(isFocused || hasSelection(host.root, document));
  };
  const attach = (made: CardHost): void => {
    host = made;
    made.root.addEventListener('focusin', () => {
      isFocused = true;
      tell();
    });
    made.root.addEventListener('focusout', () => {
      isFocused = false;
      tell();
    });
    document.addEventListener('selectionchange', tell, { signal });
  };
  return {
    attach,
    enter: () => {
      const card = host?.isShown() === true ? host.container.querySelector('[tabindex]') : null;
      if (!(card instanceof HTMLElement)) return;
      if (!isFocused) before = document.activeElement;
      card.focus();
    },
    giveBack: () => {
      if (before instanceof HTMLElement && before.isConnected && isNowhere(document)) {
        before.focus({ preventScroll: true });
      }
      before = null;
      isFocused = false;
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
