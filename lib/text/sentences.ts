/** Where a sentence ends. Only used for windows of context, so near enough is good enough. */

/** After these a full stop is part of the word. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof gen col lt sgt capt adm gov sen rep st jr sr vs no nos inc ltd corp co dept est ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec approx fig vol art para hon rev'
  ).split(' '),
);

/** Capitalised words that begin sentences rather than go on after `U.S.`. */
const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he she they we i his her their our in on at by for from with ' +
    'and but or so if when while as after before since however meanwhile there some many most both'
  ).split(' '),
);

/** Whether a stop after the folded word belongs to it: an abbreviation or an initial. */
export function isShortened(word: string): boolean {
  return word.length === 1 || ABBREVIATIONS.has(word);
}

/**
 * Whether a stop between two words ends a sentence.
 *
 * @param before folded word before the stop
 * @param after folded word after it
 * @param canStart whether the word after begins with a capital or a digit
 */
export function endsSentence(before: string, after: string, canStart: boolean): boolean {
  if (!canStart) return false;
  if (ABBREVIATIONS.has(before)) return false;
  // An initial ("J. Biden") or an acronym ("the U.S. President").
  if (before.length === 1) return STARTERS.has(after);
  return true;
}
