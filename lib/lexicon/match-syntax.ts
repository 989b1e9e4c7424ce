/**
 * The match syntax of patterns, as far as we allow it: words, `(a|b c)`, `.`, `.{0,3}` and `*`, any
 * of them with `?`, `*?`, `+` or `!`. The build checks patterns with it, the engine reads them.
 *
 * A match has its words spelled out, as compromise reads it, or numbered, as the lexicon keeps it:
 * `join the? (nato|alliance)` is `12 3? (5|70)`. Reading it is the same.
 */
import type { WordSequence } from './lexicon';

/** `!(a|b c)?`: a group or a single part, with its marks. A star alone is none: it demands nothing. */
const PART = /(!?)(?:\(([^()]*)\)|([^\s()|!?*+]+))([?*+]*)/gu;
/** A word, `.` or `.{0,3}`; only the latter two begin with a dot. */
const WORD_OR_GAP = /[^\s()|!?*+]+/gu;
/** A range right before a group that holds an alternative of several words. */
const RANGE_BEFORE_PHRASES = /\.\{0,(?<most>\d)\} (?=\([^()]* [^()]*\))/u;

/** The first word of an alternative that is neither optional nor forbidden; a dot can be any. */
const NEEDED = /(?<![^ ])([^ .!?*+][^ !?*+]*)\+?(?![^ ])/u;
const MARK = /[.!?*+]/u;

/** The match with another name for each of its words. */
function withWords(match: string, rename: (word: string) => string | number): string {
  return match.replaceAll(WORD_OR_GAP, (part: string) =>
    part.startsWith('.') ? part : `${rename(part)}`,
  );
}

/** A match with its words as indices. */
export function numbered(match: string, indexOf: (word: string) => number): string {
  return withWords(match, indexOf);
}

/** A numbered match with its words written out. */
export function spelledOut(match: string, words: readonly string[]): string {
  return withWords(match, (index) => words[Number(index)] ?? '');
}

/**
 * Words a match cannot do without: a text needs one of each list. In the match's own order and
 * spelling, so that they are numerals where its words are numbered.
 */
export function clausesOf(match: string): string[][] {
  const clauses: string[][] = [];
  for (const [, not, group, single = '', times] of match.matchAll(PART)) {
    if (not === '!' || times?.includes('?') === true) continue;
    const written = group ?? single;
    const choices = written.split('|');
    // Nearly all groups are of plain words, and this runs for every pattern when the engine starts.
    const needed = MARK.test(written) ? choices.flatMap(neededOf) : choices.map(firstOf);
    if (needed.length === choices.length) clauses.push(needed);
  }
  return clauses;
}

/** The first word that an alternative cannot do without. */
function neededOf(choice: string): string | readonly [] {
  return NEEDED.exec(choice)?.[1] ?? [];
}

function firstOf(choice: string): string {
  const end = choice.indexOf(' ');
  return end === -1 ? choice : choice.slice(0, end);
}

/**
 * All ways to read a match, as compromise can: it finds nothing where a range stands before a group
 * with an alternative of several words. There each number of words in between is a reading of its own.
 */
export function readingsOf(match: string): string[] {
  const range = RANGE_BEFORE_PHRASES.exec(match);
  if (range === null) return [match];
  const most = Number(range.groups?.['most']);
  return Array.from({ length: most + 1 }, (_unused, count) =>
    match.replace(RANGE_BEFORE_PHRASES, '. '.repeat(count)),
  ).flatMap(readingsOf);
}

/** Words that stand in most sentences of any text. */
const VERY_COMMON = new Set(
  (
    'the a an of to in on for by with from and or not no its his their is was be been has have had will as at it ' +
    'that this would could should may might are were he they who which about after before more all into over'
  ).split(' '),
);
/** Words that stand in many sentences of the news our cards are about. */
const COMMON_IN_NEWS = new Set(
  (
    'russia russian russians ukraine ukrainian kyiv kiev moscow nato war president us european europe state states ' +
    'country countries government military security nuclear forces made led given one new first against said'
  ).split(' '),
);

/** Rough: how many sentences each word would let through. Function words are hopeless hooks. */
export function commonnessOf(words: readonly string[]): Float64Array {
  return Float64Array.from(words, (word) => {
    if (VERY_COMMON.has(word)) return 1_000;
    return COMMON_IN_NEWS.has(word) ? 50 : 10 / word.length;
  });
}

/**
 * The clauses of a numbered match, those first that let the fewest sentences through: the first is
 * what the engine looks for in every sentence.
 *
 * @param commonness of every word (see {@link commonnessOf})
 */
export function rarestFirst(match: string, commonness: Float64Array): WordSequence[] {
  return clausesOf(match)
    .map((clause) => {
      const words = clause.map(Number);
      return { words, common: words.reduce((sum, word) => sum + (commonness[word] ?? 0), 0) };
    })
    .sort((a, b) => a.common - b.common)
    .map(({ words }) => words);
}
