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
/** A range right before a group that holds an alternative of several words, or before an optional part. */
const RANGE_TO_COUNT =
  /\.(?:\{0,(?<most>\d)\}|\?) (?=\([^()]* [^()]*\)|(?:\([^()]*\)|[^\s()|!?*+]+)[?*])/u;
/** An optional part at the end, behind a range: without the part the range would take any word. */
const OPTIONAL_END =
  / (?<range>\.(?:\{0,\d\}|\?)) (?<part>\([^()]*\)|[^\s()|!?*+]+)(?:\?|(?<many>\*\??))$/u;

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
  /** Where in the match its first alternative begins: an index of the match's text. */
  readonly at: number;
  /** From the word of the clause before to this one's, in words; next to each other is 1. */
  readonly step: Extent;
}

/** What a match cannot do without, and how far it can go on. */
export interface Outline {
  readonly clauses: readonly Clause[];
  /** Most words from the last clause's word, with it, to the end of the match. */
  readonly tail: number;
}

/** The clauses of a match: see {@link outlineOf}. */
export function clausesOf(match: string): readonly Clause[] {
  return outlineOf(match).clauses;
}

/**
 * The clauses of a match, in its own order and spelling, so that their words are numerals where the
 * match is numbered. The first one's step is how far into the match its word can stand, plus 1.
 *
 * Steps are never narrower than what compromise takes, but can be wider: a text that keeps to them
 * may hold the match, one that does not cannot.
 */
export function outlineOf(match: string): Outline {
  const clauses: Clause[] = [];
  let step: Extent = NEXT;
  for (const { index, 1: not, 2: group, 3: single, 4: times = '' } of match.matchAll(PART)) {
    const part = readPart(group ?? single);
    const isOptional = not === '!' || times.includes('?') || part === ANYTHING;
    const extent = {
      least: isOptional ? 0 : part.least,
      most: /[*+]/u.test(times) ? MAX_PHRASE_WORDS : part.most,
    };
    if (isOptional || part.words === undefined) {
      step = sumOf(step, extent);
      continue;
    }
    const at = group === undefined ? index : index + '('.length;
    // The word can stand after others that its alternative has before it.
    clauses.push({ words: part.words, at, step: sumOf(step, { least: 0, most: part.before }) });
    step = { least: Math.max(1, extent.least - part.before), most: extent.most };
  }
  return { clauses, tail: step.most };
}

/** The words of the clause whose first alternative begins there. */
export function wordsAt(match: string, at: number): readonly string[] {
  const isGroup = match[at - 1] === '(';
  SINGLE.lastIndex = at;
  return (
    readPart(isGroup ? match.slice(at, match.indexOf(')', at)) : SINGLE.exec(match)?.[0]).words ??
    []
  );
}

const SINGLE = /[^\s()|!?*+]+/uy;
const NEXT: Extent = { least: 1, most: 1 };

function sumOf(one: Extent, other: Extent): Extent {
  return { least: one.least + other.least, most: one.most + other.most };
}

/** What a group or a single part asks of a text, its own marks aside. */
interface Part extends Extent {
  /** One of each alternative that it cannot do without; none if an alternative can do without any. */
  readonly words: readonly string[] | undefined;
  /** How many words can stand before that one. */
  readonly before: number;
}

/** A star alone. */
const ANYTHING: Part = { least: 0, most: MAX_PHRASE_WORDS, words: undefined, before: 0 };

/** Nearly all parts are plain words; the engine reads patterns while somebody waits. */
function readPart(written: string | undefined): Part {
  if (written === undefined) return ANYTHING;
  const alternatives = written.split('|');
  if (!MARK.test(written)) {
    const words = alternatives.map(firstOf);
    if (!written.includes(' ')) return { ...NEXT, words, before: 0 };
    const lengths = alternatives.map((alternative) => alternative.split(' ').length);
    return { least: Math.min(...lengths), most: Math.max(...lengths), words, before: 0 };
  }
  const choices = alternatives.map(readMarked);
  const needed = choices.flatMap((choice) => choice.needed ?? []);
  return {
    least: Math.min(...choices.map(({ least }) => least)),
    most: Math.max(...choices.map(({ most }) => most)),
    words: needed.length === choices.length ? needed : undefined,
    before: Math.max(...choices.map(({ before }) => before)),
  };
}

function firstOf(alternative: string): string {
  const end = alternative.indexOf(' ');
  return end === -1 ? alternative : alternative.slice(0, end);
}

/** A word, `.` or `.{0,3}`, with its marks. */
const MARKED = /^(?<not>!?)(?<word>[^!?*+{]+)(?:\{0,(?<range>\d)\})?(?<times>[?*+]*)$/u;

/** An alternative of which not every word must be there, with the first that must. */
function readMarked(
  alternative: string,
): Extent & { readonly needed: string | undefined; readonly before: number } {
  let extent: Extent = { least: 0, most: 0 };
  let needed: string | undefined;
  let before = 0;
  for (const written of alternative.split(' ')) {
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
 * with an alternative of several words, and takes an optional part behind a range for one that must
 * be there. There each number of words in between is a reading of its own.
 */
export function readingsOf(match: string): string[] {
  const end = OPTIONAL_END.exec(match);
  if (end !== null) {
    const { range = '', part = '', many } = end.groups ?? {};
    const head = match.slice(0, end.index);
    return [head, `${head} ${range} ${part}${many === undefined ? '' : '+'}`].flatMap(readingsOf);
  }
  const range = RANGE_TO_COUNT.exec(match);
  if (range === null) return [match];
  const most = Number(range.groups?.['most'] ?? 1);
  return Array.from({ length: most + 1 }, (_unused, count) =>
    match.replace(RANGE_TO_COUNT, '. '.repeat(count)),
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

/** Rough: how many sentences a word would let through. Function words are hopeless hooks. */
function commonnessOf(word: string): number {
  if (VERY_COMMON.has(word)) return 1_000;
  return COMMON_IN_NEWS.has(word) ? 50 : 10 / word.length;
}

/**
 * Which clause the engine looks for in every sentence: the one that lets the fewest through.
 *
 * @param clauses spelled out, at least one
 * @returns its index
 */
export function rarestOf(clauses: readonly Clause[]): number {
  const common = clauses.map(({ words }) =>
    words.reduce((sum, word) => sum + commonnessOf(word), 0),
  );
  return common.indexOf(Math.min(...common));
}
