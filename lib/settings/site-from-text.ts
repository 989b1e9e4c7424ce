import { siteOf } from './site-of';

/** The site a reader means by an address or a bare name; empty for what is neither. */
export function siteFromText(text: string): string {
  const isAddress = /^[a-z][a-z\d+.-]*:\/\//iu.test(text);
  return siteOf(isAddress ? text : `https://${text}`);
}
