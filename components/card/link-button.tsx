/** A button that reads as a link: it changes what the card shows and leads nowhere. */
import type { ComponentChildren } from 'preact';

interface LinkButtonProps {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  /** Whether what it opens is open; absent where it opens nothing. */
  readonly expanded?: boolean;
}

/** Looks like the links beside it. */
export function LinkButton({ onClick, children, expanded }: LinkButtonProps) {
  return (
    <button type="button" class="ng-link" aria-expanded={expanded} onClick={onClick}>
      {children}
    </button>
  );
}
