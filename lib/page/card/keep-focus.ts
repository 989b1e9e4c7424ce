/** The keyboard stays in a card that it came into: until Escape, or until the reader leads it out. */

/** What can have the focus, apart from what only a script focuses. */
const TARGETS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Tab behind the last control leads to the first, Shift+Tab before the first to the last. */
export function cycleTabs(root: ShadowRoot): void {
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Tab' || isModified(event)) return;
    const targets = [...root.querySelectorAll<HTMLElement>(TARGETS)].filter(canHaveFocus);
    const [first] = targets;
    const last = targets.at(-1);
    const { activeElement } = root;
    // The card itself has the focus at first: it stands before all of them.
    const isAtEdge = event.shiftKey
      ? activeElement === first || !targets.some((target) => target === activeElement)
      : activeElement === last;
    if (!isAtEdge) return;
    (event.shiftKey ? last : first)?.focus();
    event.preventDefault();
  });
}

/**
 * Draws anew, and gives the card the focus when what had it is no longer there. Only where the
 * keyboard brought it: a card that was clicked closes when the pointer leaves.
 */
export function keepFocus(root: ShadowRoot, draw: () => void): void {
  const hadKeyboard = root.activeElement?.matches(':focus-visible') ?? false;
  draw();
  if (hadKeyboard && root.activeElement === null) cardIn(root)?.focus();
}

/** The element that stands for the whole card. */
export function cardIn(root: ParentNode): HTMLElement | null {
  return root.querySelector<HTMLElement>('[tabindex="-1"]');
}

function canHaveFocus(element: HTMLElement): boolean {
  return !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });
}

function isModified({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey;
}
