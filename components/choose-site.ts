/** The reader's choice for one site. */
import type { Settings } from '../lib/settings/settings';

/** What the settings say of one site; `auto`: on its articles. */
export type SiteChoice = 'auto' | 'on' | 'off';

/** What the settings say of a site. */
export function siteChoice({ sites }: Settings, site: string): SiteChoice {
  return (Object.hasOwn(sites, site) ? sites[site] : undefined) ?? 'auto';
}

/** Settings with the choice for one site; `auto` leaves no trace of the site. */
export function chooseSite(settings: Settings, site: string, choice: SiteChoice): Settings {
  const { [site]: _before, ...others } = settings.sites;
  return { ...settings, sites: choice === 'auto' ? others : { ...others, [site]: choice } };
}
