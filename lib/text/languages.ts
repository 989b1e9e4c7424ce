/** The languages of the interface, and which of them a reader gets. Cards are in English in all of them. */

/** English first; the others in the order in which they are offered. */
export const LANGUAGES = ['en', 'uk', 'ru', 'de', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a reader can choose; `auto` follows the browser. */
export type LanguageChoice = Language | 'auto';

/** The language that cards are written in. */
export const CARD_LANGUAGE: Language = 'en';

/**
 * The language for a choice.
 *
 * @param browserLanguage BCP 47, such as `de-AT`; one that we do not speak gets English
 */
export function languageFor(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  const primary = primaryOf(browserLanguage);
  return LANGUAGES.find((known) => known === primary) ?? 'en';
}

/**
 * The locale for dates and names of countries in a catalogue's language: the
 * browser's own where it is a variety of that language ("en-GB"), so that a
 * reader sees the dates they are used to.
 */
export function localeFor(catalogue: string, browserLanguage: string): string {
  return primaryOf(browserLanguage) === primaryOf(catalogue) ? browserLanguage : catalogue;
}

function primaryOf(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? '';
}
