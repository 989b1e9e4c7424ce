/** What "on this site" means here, and what happens when it is switched. */
import type { PageReport } from '../../lib/messaging/protocol';
import type { Settings } from '../../lib/settings/settings';
import { siteChoice, type SiteChoice } from '../choose-site';

/** The switch, ready to be drawn. */
export interface SiteSwitch {
  readonly site: string;
  readonly checked: boolean;
  readonly disabled: boolean;
  /** What switching it chooses. */
  readonly next: SiteChoice;
  /** Another choice that makes sense here, beside the switch. */
  readonly offer: SiteChoice | null;
}

/** Null where no page answers: there is no site to switch. */
export function siteSwitch(settings: Settings, report: PageReport | null): SiteSwitch | null {
  if (report === null || report.host === '') return null;
  const site = report.host;
  const chosen = siteChoice(settings, site);
  const isReading = settings.enabled && chosen !== 'off' && report.state !== 'not-an-article';
  const checked = isReading || (settings.enabled && chosen === 'on');
  return {
    site,
    checked,
    disabled: !settings.enabled,
    next: nextChoice(chosen, checked),
    // Always-on goes beyond articles; the way back is not "off".
    offer: settings.enabled && chosen === 'on' ? 'auto' : null,
  };
}

/** Off goes back to articles; a page that is no article is switched on for good. */
function nextChoice(chosen: SiteChoice, checked: boolean): SiteChoice {
  if (checked) return 'off';
  return chosen === 'off' ? 'auto' : 'on';
}
