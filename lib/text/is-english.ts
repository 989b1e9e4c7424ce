/** Whether a text is English: the engine knows no other language, and names alone mislead. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'the of and to in that is for on with as was by at from are it be has have which said he his they their were been will this not but'.split(
    ' ',
  ),
);
/** Words looked at; more say nothing new. */
const SAMPLE_UNITS = 20_000;
/** English prose has 25 to 45 % of them; German, Dutch and Spanish share a handful and stay below 8 %. */
const MIN_SHARE = 0.14;
/** Headlines and captions alone are too short to tell. */
const MIN_WORDS = 20;

/** A text too short to tell counts as English. */
export function isEnglish(text: string): boolean {
  // Not the engine's tokeniser: this one runs in every page and must stay small.
  const words =
    text
      .slice(0, SAMPLE_UNITS)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return true;
  const hits = words.reduce((count, word) => count + (FUNCTION_WORDS.has(word) ? 1 : 0), 0);
  return hits / words.length >= MIN_SHARE;
}
