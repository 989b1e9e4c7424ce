/**
 * Patterns: from an editor's match string to what the engine runs.
 *
 * `{join} the? (nato|alliance)` becomes `(join|joins|joined|joining) the?
 * (nato|alliance)` and the clauses every matching sentence must satisfy:
 * one of join…joining, and one of nato, alliance.
 */
import nlp from 'compromise/one';

import { foldWord } from '../text/fold-word';
import { wordForms } from './inflect';
import { spellingVariants } from './spelling-variants';

/** A pattern that cannot be compiled; the message names the part and the remedy. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

export interface CompiledPattern {
  /** Match syntax with every form written out; one of them is enough. */
  readonly matches: readonly string[];
  /** One word of each list must be in the sentence; the rarest-looking list first. */
  readonly clauses: readonly (readonly string[])[];
}

/** A token of parsed match syntax, as far as we allow it. */
interface MatchToken {
  readonly word?: string;
  readonly fastOr?: ReadonlySet<string>;
  readonly choices?: readonly (readonly MatchToken[])[];
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly anything?: boolean;
  readonly min?: number;
}

/** `.{0,3}`, `(one|two words|{join})`, `{join/Verb}` or a plain word. Groups do not nest. */
const PART =
  /\.\{0,[1-5]\}|\((?<group>[^()]*)\)|\{(?<root>[^{}]*)\}|(?<word>[\p{L}\p{N}][\p{L}\p{N}'’-]*)/gu;
const ROOT = /^\{(?<root>[a-z]+)(?:\/(?<kind>Verb|Noun))?\}$/u;
/** Everything else match syntax can do is unknown to compromise/one, or asks too much of it. */
const FORBIDDEN = /[#@/<>[\]~%]|\*\*/u;
/** More alternatives than this in one group are a list that wants to be aliases. */
const MAX_ALTERNATIVES = 200;

/** Compiles one match string, or throws a {@link PatternError}. */
export function compilePattern(source: string): CompiledPattern {
  const match = asRanges(
    source.replaceAll(PART, (part: string) => expandPart(part, source)).replaceAll(STAR, '*?'),
  );
  const forbidden = FORBIDDEN.exec(match)?.[0];
  if (forbidden !== undefined) {
    throw new PatternError(
      `"${source}" uses ${forbidden}: only words, (a|b), ?, *, ., .{0,3}, !word and {verb} or {noun} are known to the engine`,
    );
  }
  const tokens = nlp.parseMatch(match) as unknown as readonly MatchToken[];
  const clauses = tokens.map(clauseOf).filter((clause) => clause !== null);
  if (clauses.length < 2) {
    throw new PatternError(
      `"${source}" needs at least two words it cannot do without; use an alias for one`,
    );
  }
  const matches = withoutRanges(match);
  if (matches.length > MAX_MATCHES) {
    throw new PatternError(
      `"${source}" has too many words in between before groups of longer alternatives; split it`,
    );
  }
  return { matches, clauses: clauses.toSorted((a, b) => commonness(a) - commonness(b)) };
}

/** Any number, as everywhere else; compromise's own `*` asks for one at least. */
const STAR = /(?<!\*)\*(?![*?])/gu;
/** More ways than this to read one pattern are several patterns. */
const MAX_MATCHES = 16;
/** A range right before a group that holds an alternative of several words. */
const RANGE_BEFORE_PHRASES = /\.\{0,(?<most>\d)\} (?=\([^()]* [^()]*\))/u;

/**
 * compromise finds nothing where a range stands before a group with an alternative of several
 * words; there each number of words in between becomes a match of its own.
 */
function withoutRanges(match: string): string[] {
  const range = RANGE_BEFORE_PHRASES.exec(match);
  if (range === null) return [match];
  const most = Number(range.groups?.['most']);
  return Array.from({ length: most + 1 }, (_unused, count) =>
    match.replace(RANGE_BEFORE_PHRASES, '. '.repeat(count)),
  ).flatMap(withoutRanges);
}

/**
 * `.? .? .?` as `.{0,3}`: compromise lets a run of optional words match only when nearly all of
 * them are there, a range as few as there are. Before a group with an alternative of several words
 * it asks even for a single one.
 */
function asRanges(match: string): string {
  return match.replaceAll(OPTIONAL_RUN, (run: string) => `.{0,${run.split(' ').length}}`);
}

const OPTIONAL_RUN = /\.\?(?: \.\?)+|\.\?(?= \([^()]* [^()]*\))/gu;

/** A group, root or word with every form and spelling written out, as one flat group. */
function expandPart(part: string, source: string): string {
  if (part.startsWith('.')) return part;
  const inner = part.startsWith('(') ? part.slice(1, -1) : part;
  const phrases = inner
    .split('|')
    .flatMap((alternative) => expandPhrase(alternative.trim(), source));
  const unique = [...new Set(phrases)];
  if (unique.length > MAX_ALTERNATIVES) {
    throw new PatternError(`"${source}" has a group of ${unique.length} alternatives; split it`);
  }
  // compromise takes the first alternative that fits, so the longest come first.
  const ordered = unique.toSorted((a, b) => wordsIn(b) - wordsIn(a));
  return ordered.length === 1 ? (ordered[0] ?? '') : `(${ordered.join('|')})`;
}

function wordsIn(phrase: string): number {
  return phrase.split(' ').length;
}

/** compromise does not look into groups within groups, so forms multiply out here. */
function expandPhrase(phrase: string, source: string): string[] {
  return phrase.split(/\s+/u).reduce<string[]>(
    (longer, word) => {
      const forms = expandWord(word, source);
      return longer.flatMap((start) =>
        forms.map((form) => (start === '' ? form : `${start} ${form}`)),
      );
    },
    [''],
  );
}

function expandWord(word: string, source: string): string[] {
  if (!word.startsWith('{')) return foldLiteral(word);
  const groups = ROOT.exec(word)?.groups;
  const root = groups?.['root'];
  if (root === undefined) {
    throw new PatternError(
      `"${source}": ${word} should be one lower-case word, as in {join} or {join/Verb}`,
    );
  }
  const kind = groups?.['kind'];
  return wordForms(root, kind === 'Verb' || kind === 'Noun' ? kind : null).map(foldWord);
}

/** A literal word, folded, with its other spelling; `non-strategic` is two words. */
function foldLiteral(word: string): string[] {
  const parts = word
    .replace(/['’]s?$/u, '')
    .split('-')
    .map(foldWord);
  return spellingVariants(parts).map((variant) => variant.join(' '));
}

/** The words of which a sentence needs one; null where the token demands nothing. */
function clauseOf(token: MatchToken): readonly string[] | null {
  if (token.optional === true || token.negative === true || token.min === 0) return null;
  if (token.word !== undefined) return [token.word];
  if (token.fastOr !== undefined) return [...token.fastOr];
  if (token.choices === undefined) return null;
  const perChoice = token.choices.map((sequence) =>
    sequence.map(clauseOf).find((clause) => clause !== null),
  );
  return perChoice.some((clause) => clause === undefined)
    ? null
    : perChoice.flatMap((clause) => clause ?? []);
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

/** Rough: how many sentences a clause would let through. Function words are hopeless hooks. */
function commonness(clause: readonly string[]): number {
  let sum = 0;
  for (const word of clause) {
    if (VERY_COMMON.has(word)) sum += 1_000;
    else sum += COMMON_IN_NEWS.has(word) ? 50 : 10 / word.length;
  }
  return sum;
}
