/** What Intl knows of a language, in the shape catalogues need: numbers, plural forms, lists of names. */

const HUNDRED = 100;

/** A word in the forms its language's plural rules ask for; `other` serves where one is left out. */
export type PluralForms = { readonly other: string } & {
  readonly [Rule in Intl.LDMLPluralRule]?: string;
};

/** Tools of one language. */
export interface LanguageTools {
  /** Digits grouped as the language groups them. */
  readonly digits: (number: number) => string;
  /** The form that goes with the number, without the number. */
  readonly form: (number: number, forms: PluralForms) => string;
  /** "3 sources". */
  readonly count: (number: number, forms: PluralForms) => string;
  /** "Norway, Russia and Ukraine". */
  readonly names: (names: readonly string[]) => string;
}

/** @param lang BCP 47 */
export function toolsOf(lang: string): LanguageTools {
  const numbers = new Intl.NumberFormat(lang);
  const rules = new Intl.PluralRules(lang);
  const lists = new Intl.ListFormat(lang, { type: 'conjunction' });
  const digits = (number: number): string => numbers.format(number);
  const form = (number: number, forms: PluralForms): string =>
    forms[rules.select(number)] ?? forms.other;
  return {
    digits,
    form,
    count: (number, forms) => `${digits(number)} ${form(number, forms)}`,
    names: (names) => lists.format(names),
  };
}

/**
 * "115 %" as the language writes it.
 *
 * @param lang BCP 47
 */
export function percentIn(lang: string): (number: number) => string {
  const numbers = new Intl.NumberFormat(lang, { style: 'percent' });
  return (number) => numbers.format(number / HUNDRED);
}
