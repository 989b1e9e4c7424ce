/** Character classes of the tokeniser, as one table look-up per UTF-16 unit. */

/** What one UTF-16 unit is to the tokeniser. */
export const CharClass = {
  /** Not looked up yet. */
  Unknown: 0,
  /** Space, tab, no-break and thin spaces. */
  Space: 1,
  /** Line and paragraph ends. */
  Newline: 2,
  Lower: 3,
  Upper: 4,
  Digit: 5,
  /** A letter or mark outside ASCII; its word must be folded the slow way. */
  Letter: 6,
  /** Invisible inside a word: soft hyphen, zero-width space and joiners. */
  Invisible: 7,
  Apostrophe: 8,
  /** Joins words without ending anything: hyphen, dash without spaces, slash. */
  Joiner: 9,
  /** Quotation marks: a term may begin or end there and may run across them. */
  Quote: 10,
  /** Ends a sentence, perhaps. */
  Stop: 11,
  /** Anything else: commas, brackets, symbols. A term does not run across it. */
  Break: 12,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const CLASSES = new Uint8Array(0x1_00_00);

function fill(characters: string, charClass: CharClass): void {
  for (const character of characters) CLASSES[character.charCodeAt(0)] = charClass;
}

fill(
  ' \t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  CharClass.Space,
);
fill('\n\r\u000b\u000c\u0085\u2028\u2029', CharClass.Newline);
fill('abcdefghijklmnopqrstuvwxyz', CharClass.Lower);
fill('ABCDEFGHIJKLMNOPQRSTUVWXYZ', CharClass.Upper);
fill('0123456789', CharClass.Digit);
fill('\u00ad\u200b\u200c\u200d\u2060\ufeff', CharClass.Invisible);
fill("'\u2019\u02bc\u0060\u00b4\uff07\u2018", CharClass.Apostrophe);
fill('-\u2010\u2011\u2012\u2013/\u2212+', CharClass.Joiner);
fill('"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u201a\u201b\u2033', CharClass.Quote);
fill('.!?\u2026\u3002\uff01\uff1f', CharClass.Stop);

const LETTER_OR_MARK = /[\p{L}\p{M}\p{N}]/u;

function classify(code: number): CharClass {
  // Half of a pair: letters beyond the basic plane (mathematical bold, say) fold to plain ones.
  if (code >= 0xd8_00 && code <= 0xdf_ff) return CharClass.Letter;
  return LETTER_OR_MARK.test(String.fromCharCode(code)) ? CharClass.Letter : CharClass.Break;
}

/** The class of a UTF-16 unit. */
export function classOf(code: number): CharClass {
  const known = CLASSES[code] as CharClass | undefined;
  return known === undefined || known === CharClass.Unknown ? classifyRare(code) : known;
}

function classifyRare(code: number): CharClass {
  const found = classify(code);
  CLASSES[code] = found;
  return found;
}

/** Whether a word can contain this unit. */
export function isWordClass(charClass: CharClass): boolean {
  return charClass >= CharClass.Lower && charClass <= CharClass.Invisible;
}
