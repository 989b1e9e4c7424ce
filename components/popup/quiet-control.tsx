/** Five minutes without cards that open by themselves. */
import type { Settings } from '../../lib/settings/settings';
import { usePagesMessages } from '../messages/pages-messages-context';
import type { PopupActions } from './popup-controller';

interface QuietControlProps {
  readonly settings: Settings;
  /** In ms since 1970. */
  readonly hushedUntil: number | null;
  readonly locale: string;
  readonly onHush: PopupActions['hush'];
}

/** Offered where cards open by themselves. */
export function QuietControl({ settings, hushedUntil, locale, onHush }: QuietControlProps) {
  const messages = usePagesMessages();
  if (!settings.enabled || settings.trigger !== 'hover') return null;
  const isQuiet = hushedUntil !== null;
  return (
    <p class="ng-fine ng-indent">
      {isQuiet && `${messages.quietUntil(timeOf(hushedUntil, locale))} `}
      <button type="button" class="ng-link" onClick={() => onHush(!isQuiet)}>
        {isQuiet ? messages.endQuiet : messages.beQuiet}
      </button>
    </p>
  );
}

function timeOf(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
}
