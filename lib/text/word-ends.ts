/** Where a word ends: pure questions about a place in a text. */
import { CharClass, classOf, isWordClass } from './characters';

/** `O'Brien` and `1,700` are one word; `Ukraine's` and `dogs'` are not read on. */
export function joinsInside(text: string, at: number, charClass: CharClass): boolean {
  const next = classOf(text.charCodeAt(at + 1));
  if (charClass === CharClass.Apostrophe) {
    return next >= CharClass.Lower && next <= CharClass.Letter && possessiveLength(text, at) === 0;
  }
  const isNumberMark = text[at] === ',' || text[at] === '.';
  return (
    isNumberMark && next === CharClass.Digit && classOf(text.charCodeAt(at - 1)) === CharClass.Digit
  );
}

/** Units of a possessive ending at `at`: 2 for 's, 1 for the bare apostrophe after s, else 0. */
export function possessiveLength(text: string, at: number): number {
  if (classOf(text.charCodeAt(at)) !== CharClass.Apostrophe) return 0;
  const code = text.charCodeAt(at + 1) | 0x20;
  const afterS = classOf(text.charCodeAt(at + 2));
  const endsAfterS = !isWordClass(afterS) || Number.isNaN(text.charCodeAt(at + 2));
  if (code === 0x73 && endsAfterS) return 2;
  const isAfterS = (text.charCodeAt(at - 1) | 0x20) === 0x73;
  const next = text.charCodeAt(at + 1);
  return isAfterS && (Number.isNaN(next) || !isWordClass(classOf(next))) ? 1 : 0;
}

/** `https://…`, `name@host`, `nato.int`: the run is an address, not words. */
export function isAddress(text: string, at: number, code: number): boolean {
  if (code === 0x40) return true;
  if (code === 0x3a) return text.startsWith('//', at + 1);
  if (code !== 0x2e) return false;
  let end = at + 1;
  while (classOf(text.charCodeAt(end)) === CharClass.Lower) end += 1;
  const isLabel =
    end - at > 2 && end - at < 8 && classOf(text.charCodeAt(at - 1)) !== CharClass.Upper;
  return isLabel && !isWordClass(classOf(text.charCodeAt(end)));
}
