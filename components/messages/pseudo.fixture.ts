/**
 * A language nobody speaks, made from English: accented, some 40 % longer
 * because every vowel stands twice, from right to left. What is cut off, left untranslated or nailed to
 * the left shows in it. For tests and the gallery; it is never shipped.
 */
import { en, type Messages } from './en/card';
import { enPages, type PagesMessages } from './en/pages';

const VOWELS = 'aeiouyAEIOUY';
const PLAIN = 'aceinosuyACEINOSUY';
const ACCENTED = 'áçéíñóšúýÁÇÉÍÑÓŠÚÝ';
/** Not words. */
const KEPT = new Set(['lang', 'dir', 'separator', 'list', 'names', 'fileName', 'setAsideName']);

/** Arabic with the mark of a pseudo-locale, as platforms name theirs. */
const PSEUDO = { lang: 'ar-XB', dir: 'rtl' } as const;

/** The card in it. */
export const pseudo: Messages = { ...disguise(en), ...PSEUDO };

/** Our own pages in it. */
export const pseudoPages: PagesMessages = { ...disguise(enPages), card: pseudo };

function disguise<Value>(value: Value): Value {
  return changed(value) as Value;
}

function changed(value: unknown): unknown {
  if (typeof value === 'string') return accented(value);
  if (typeof value === 'function') {
    return (...given: unknown[]) => changed(Reflect.apply(value, null, given));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    (Object.entries(value) as [string, unknown][]).map(([key, inner]) => [
      key,
      KEPT.has(key) ? inner : changed(inner),
    ]),
  );
}

function accented(text: string): string {
  return Array.from(text, (letter) => {
    const at = PLAIN.indexOf(letter);
    const written = at === -1 ? letter : ACCENTED.charAt(at);
    return VOWELS.includes(letter) ? written + written : written;
  }).join('');
}
