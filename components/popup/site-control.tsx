/** On or off, here and everywhere. */
import type { Settings } from '../../lib/settings/settings';
import { usePagesMessages } from '../messages/pages-messages-context';
import { Switch } from '../switch';
import type { PopupActions } from './popup-controller';
import type { FrontPage } from './popup-state';
import { siteSwitch } from './site-switch';

interface SiteControlProps {
  readonly settings: Settings;
  readonly page: FrontPage;
  readonly onChoose: PopupActions['setSite'];
}

/** The switch in the popup's head. Nothing where there is no site. */
export function SiteControl({ settings, page, onChoose }: SiteControlProps) {
  const messages = usePagesMessages();
  const control = siteSwitch(settings, page.kind === 'answered' ? page.report : null);
  if (control === null) return null;
  const { site, checked, disabled, next } = control;
  return (
    <Switch
      label={messages.onThisSite}
      checked={checked}
      disabled={disabled}
      onChange={() => onChoose(site, next)}
    />
  );
}

/** What the switch means here, and the other sensible choice. */
export function SiteNote({ settings, page, onChoose }: SiteControlProps) {
  const messages = usePagesMessages();
  const report = page.kind === 'answered' ? page.report : null;
  const control = siteSwitch(settings, report);
  if (!settings.enabled) return <p class="ng-notice">{messages.everythingOff}</p>;
  if (report === null || control === null) return null;
  const { site, offer, next } = control;
  const choose = (choice: typeof next) => () => onChoose(site, choice);
  if (settings.sites[site] === 'off') return <p class="ng-notice">{messages.siteOff(site)}</p>;
  if (offer === 'auto') {
    return (
      <p class="ng-notice">
        {messages.siteAlways(site)}{' '}
        <button type="button" class="ng-link" onClick={choose(offer)}>
          {messages.onlyArticles}
        </button>
      </p>
    );
  }
  if (report.state !== 'not-an-article') return null;
  return (
    <p class="ng-notice">
      {messages.notAnArticle}{' '}
      <button type="button" class="ng-link" onClick={choose(next)}>
        {messages.switchOnHere}
      </button>
    </p>
  );
}
