/**
 * The match syntax of patterns, as far as we allow it: words, `(a|b c)`, `.`, `.{0,3}` and `*`, any
 * of them with `?`, `*?`, `+` or `!`. The build checks patterns with it, the engine reads them.
 *
 * A match has its words spelled out, as compromise reads it, or numbered, as the lexicon keeps it:
 * `join the? (nato|alliance)` is `12 3? (5|70)`. Reading it is the same.
 */

/** `!(a|b c)?`: a group or a single part, with its marks; or a star alone, which has neither. */
const PART = /(!?)(?:\(([^()]*)\)|([^\s()|!?*+]+))([?*+]*)|\*\??/gu;
/** A word, `.` or `.{0,3}`; only the latter two begin with a dot. */
const WORD_OR_GAP = /[^\s()|!?*+]+/gu;
/** A range right before a group that holds an alternative of several words. */
const RANGE_BEFORE_PHRASES = /\.\{0,(?<most>\d)\} (?=\([^()]* [^()]*\))/u;

const MARK = /[.!?*+]/u;
/** A longer match has swallowed something else; no phrase for a topic is that long, in words. */
export const MAX_PHRASE_WORDS = 14;

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

/** How many words something has, at least and at most. */
export interface Extent {
  readonly least: number;
  readonly most: number;
}

/** Words that a match cannot do without: a text needs one of them. */
export interface Clause {
  readonly words: readonly string[];
  /** From the word of the clause before to this one's, in words; next to each other is 1. */
  readonly step: Extent;
}

/**
 * The clauses of a match, in its own order and spelling, so that their words are numerals where the
 * match is numbered. The first one's step is how far into the match its word can stand, plus 1.
 *
 * Steps are never narrower than what compromise takes, but can be wider: a text that keeps to them
 * may hold the match, one that does not cannot.
 */
export function clausesOf(match: string): Clause[] {
  const clauses: Clause[] = [];
  let step: Extent = { least: 1, most: 1 };
  for (const [, not, group, single, times = ''] of match.matchAll(PART)) {
    const choices = (group ?? single)?.split('|').map(readChoice) ?? [ANYTHING];
    const isOptional = not === '!' || times.includes('?') || choices.includes(ANYTHING);
    const isRepeated = /[*+]/u.test(times);
    const extent = {
      least: isOptional ? 0 : Math.min(...choices.map(({ least }) => least)),
      most: isRepeated ? MAX_PHRASE_WORDS : Math.max(...choices.map(({ most }) => most)),
    };
    const words = isOptional ? [] : choices.flatMap(({ needed }) => needed ?? []);
    if (words.length === 0 || words.length < choices.length) {
      step = sumOf(step, extent);
      continue;
    }
    // The word can stand after others that its alternative has before it.
    const lead = Math.max(...choices.map(({ before }) => before));
    clauses.push({ words, step: sumOf(step, { least: 0, most: lead }) });
    step = { least: Math.max(1, extent.least - lead), most: extent.most };
  }
  return clauses;
}

function sumOf(one: Extent, other: Extent): Extent {
  return { least: one.least + other.least, most: one.most + other.most };
}

/** What one alternative of a part asks of a text. */
interface Choice extends Extent {
  /** Its first word that is neither optional nor forbidden, if it has one. */
  readonly needed: string | undefined;
  /** How many words can stand before that one. */
  readonly before: number;
}

/** A star alone. */
const ANYTHING: Choice = { least: 0, most: MAX_PHRASE_WORDS, needed: undefined, before: 0 };
/** A word, `.` or `.{0,3}`, with its marks. */
const MARKED = /^(?<not>!?)(?<word>[^!?*+{]+)(?:\{0,(?<range>\d)\})?(?<times>[?*+]*)$/u;

/** Nearly all alternatives are plain words, and this runs for every pattern when the engine starts. */
function readChoice(choice: string): Choice {
  const words = choice.split(' ');
  if (!MARK.test(choice))
    return { least: words.length, most: words.length, needed: words[0], before: 0 };
  let extent: Extent = { least: 0, most: 0 };
  let needed: string | undefined;
  let before = 0;
  for (const written of words) {
    const { not, word = '', range, times = '' } = MARKED.exec(written)?.groups ?? {};
    const isOptional = not === '!' || times.includes('?') || range !== undefined;
    if (needed === undefined && !isOptional && word !== '.') {
      needed = word;
      before = extent.most;
    }
    extent = sumOf(extent, {
      least: isOptional ? 0 : 1,
      most: /[*+]/u.test(times) ? MAX_PHRASE_WORDS : Number(range ?? 1),
    });
  }
  return { ...extent, needed, before };
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
 * Which clause the engine looks for in every sentence: the one that lets the fewest through.
 *
 * @param clauses of a numbered match, at least one
 * @param commonness of every word (see {@link commonnessOf})
 */
export function rarestOf(clauses: readonly Clause[], commonness: Float64Array): number {
  const common = clauses.map(({ words }) =>
    words.reduce((sum, word) => sum + (commonness[Number(word)] ?? 0), 0),
  );
  return common.indexOf(Math.min(...common));
}
