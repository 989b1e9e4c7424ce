/**
 * Patterns: from an editor's match string to what the engine runs.
 *
 * `{join} the? (nato|alliance)` becomes `(join|joins|joined|joining) the?
 * (nato|alliance)`.
 */
import { foldWord } from '../text/fold-word';
import { wordForms } from './inflect';
import { clausesOf, readingsOf } from './match-syntax';
import { spellingVariants } from './spelling-variants';

/** A pattern that cannot be compiled; the message names the part and the remedy. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/** `.{0,3}`, `(one|two words|{join})`, `{join/Verb}` or a plain word. Groups do not nest. */
const PART =
  /\.\{0,[1-5]\}|\((?<group>[^()]*)\)|\{(?<root>[^{}]*)\}|(?<word>[\p{L}\p{N}][\p{L}\p{N}'’-]*)/gu;
const ROOT = /^\{(?<root>[a-z]+)(?:\/(?<kind>Verb|Noun))?\}$/u;
/** Everything else match syntax can do is unknown to compromise/one, or asks too much of it. */
const FORBIDDEN = /[#@/<>[\]~%^$&\\]|\*\*/u;
/** Groups within groups, or alternatives without one, compromise takes for odd words and never finds. */
const FLAT = /^(?:[^()|]|\([^()]+\))+$/u;
/** More alternatives than this in one group are a list that wants to be aliases. */
const MAX_ALTERNATIVES = 200;

/** The match that the engine runs, with every form written out; throws a {@link PatternError}. */
export function compilePattern(source: string): string {
  const match = asRanges(
    source.replaceAll(PART, (part: string) => expandPart(part, source)).replaceAll(STAR, '*?'),
  );
  const forbidden = FORBIDDEN.exec(match)?.[0];
  if (forbidden !== undefined) {
    throw new PatternError(
      `"${source}" uses ${forbidden}: only words, (a|b), ?, *, +, ., .{0,3}, !word and {verb} or {noun} are known to the engine`,
    );
  }
  if (!FLAT.test(match)) {
    throw new PatternError(
      `"${source}" has brackets within brackets, or | outside of them: write (a|b c|d)`,
    );
  }
  if (clausesOf(match).length < 2) {
    throw new PatternError(
      `"${source}" needs at least two words it cannot do without; use an alias for one`,
    );
  }
  if (readingsOf(match).length > MAX_READINGS) {
    throw new PatternError(
      `"${source}" has too many words in between before groups of longer alternatives; split it`,
    );
  }
  return match;
}

/** Any number, as everywhere else; compromise's own `*` asks for one at least. */
const STAR = /(?<!\*)\*(?![*?])/gu;
/** More ways than this to read one pattern are several patterns. */
const MAX_READINGS = 16;
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
