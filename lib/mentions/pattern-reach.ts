/**
 * How far a match around a pattern's hook can reach, if there can be one: one word of each clause,
 * in order, each as far from the one before as the pattern allows.
 *
 * compromise has the last word, but its answers are what an article's time goes to: it is asked
 * seldom this way, and of few words. The places that a clause's word can have are the bits
 * of a number, as in the shift-and method of finding strings (Baeza-Yates and Gonnet 1992).
 */
import type { Extent } from '../lexicon/match-syntax';
import type { Demand, Demands } from './prepared-lexicon';

/** Bits that a number has for places, less its sign: no stretch of words is longer. */
export const MAX_STRETCH = 31;
const LAST_BIT = 31;
/** Words after a phrase that compromise is shown: at a text's end its ranges find less. */
const SLACK = 3;
const ALL_BITS = 0x7f_ff_ff_ff;

/** Words of one sentence, at most {@link MAX_STRETCH}. */
export interface Stretch {
  /** The block's words as indices. */
  readonly ids: Int32Array;
  /** The stretch's first word and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/**
 * The words that a match around the hook can reach, or null if there can be none.
 *
 * @param at where in the block the hook stands
 */
export function reachOf(
  { clauses, hook, tail }: Demands,
  stretch: Stretch,
  at: number,
): Pick<Stretch, 'from' | 'to'> | null {
  const { from, to } = stretch;
  const start = 1 << (at - from);
  const inside = ALL_BITS >>> (MAX_STRETCH - (to - from));
  let ends = start;
  for (let index = hook + 1; index < clauses.length && ends !== 0; index += 1)
    ends = placesAmong(stretch, clauses[index], onward(ends, clauses[index]?.step) & inside);
  if (ends === 0) return null;
  let starts = start;
  for (let index = hook - 1; index >= 0 && starts !== 0; index -= 1)
    starts = placesAmong(stretch, clauses[index], back(starts, clauses[index + 1]?.step));
  if (starts === 0) return null;
  const first = from + LAST_BIT - Math.clz32(starts & -starts);
  const last = from + LAST_BIT - Math.clz32(ends);
  const lead = (clauses[0]?.step ?? NO_STEP).most - 1;
  return { from: Math.max(from, first - lead), to: Math.min(to, last + tail + SLACK) };
}

const NO_STEP: Extent = { least: 1, most: MAX_STRETCH };

function onward(places: number, { least, most }: Extent = NO_STEP): number {
  let reached = 0;
  for (let words = least; words <= most && words < MAX_STRETCH; words += 1)
    reached |= places << words;
  return reached;
}

function back(places: number, { least, most }: Extent = NO_STEP): number {
  let reached = 0;
  for (let words = least; words <= most && words < MAX_STRETCH; words += 1)
    reached |= places >>> words;
  return reached;
}

/** Those of the places where one of the clause's words stands. */
function placesAmong({ ids, from }: Stretch, clause: Demand | undefined, places: number): number {
  let held = 0;
  for (let left = places; left !== 0; left &= left - 1) {
    const place = LAST_BIT - Math.clz32(left & -left);
    if (clause?.words.has(ids[from + place] ?? -1) === true) held |= 1 << place;
  }
  return held;
}
