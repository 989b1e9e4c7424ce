/** A button that is only a sign; its words are for screen readers and for the pointer at rest. */
import { Icon, type IconName } from './icon';

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  /** For buttons that stay pressed. */
  readonly pressed?: boolean;
}

/** Label and tooltip are the same words. */
export function IconButton({ icon, label, onClick, pressed }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`ng-button ng-${icon}`}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
