/**
 * The name under which a site stands in the settings: its host without
 * `www.`, with the port where it is not the usual one.
 *
 * @returns the empty string for what is no web address
 */
export function siteOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).host.replace(/^www\./u, '') : '';
}
