/** A button that reads as a link: it changes what the card shows and leads nowhere. */
import type { ComponentChildren } from 'preact';

/** The middle one, as `MouseEvent.button` counts. */
const MIDDLE = 1;

interface LinkButtonProps {
  readonly onClick: () => void;
  /** The middle button, or the main one with Control or Command; absent where they mean nothing. */
  readonly onAside?: (() => void) | undefined;
  readonly children: ComponentChildren;
  /** Whether what it opens is open; absent where it opens nothing. */
  readonly expanded?: boolean;
}

/** Looks like the links beside it. */
export function LinkButton({ onClick, onAside, children, expanded }: LinkButtonProps) {
  return (
    <button
      type="button"
      class="ng-link"
      aria-expanded={expanded}
      onClick={({ ctrlKey, metaKey }) => (ctrlKey || metaKey ? (onAside ?? onClick) : onClick)()}
      onAuxClick={({ button }) => button === MIDDLE && onAside?.()}
      // The middle button begins to scroll where it is pressed.
      onMouseDown={(event) => onAside && event.button === MIDDLE && event.preventDefault()}
    >
      {children}
    </button>
  );
}
