/** Countries in words. */

const names = new Map<string, Intl.DisplayNames>();

/** The name of an ISO 3166-1 country in the reader's language; the code where there is none. */
export function countryName(code: string, locale: string): string {
  let inLocale = names.get(locale);
  if (!inLocale) {
    inLocale = new Intl.DisplayNames(locale, { type: 'region' });
    names.set(locale, inLocale);
  }
  return inLocale.of(code) ?? code;
}
