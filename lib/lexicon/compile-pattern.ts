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
import { otherSpelling } from './spelling-variants';

/** A pattern that cannot be compiled; the message names the part and the remedy. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

export interface CompiledPattern {
  /** Match syntax with every form written out. */
  readonly match: string;
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

const ROOT = /\{(?<word>[a-z]+)(?:\/(?<kind>Verb|Noun))?\}/gu;
const PLAIN_WORD = /(?<![\p{L}\p{N}{/])[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const FORBIDDEN = /[#@/<>[\]~%]|\*\*/u;

/** Compiles one match string, or throws a {@link PatternError}. */
export function compilePattern(source: string): CompiledPattern {
  const inflected = source.replaceAll(
    ROOT,
    (_all, word: string, kind: 'Verb' | 'Noun' | undefined) =>
      choice(wordForms(word, kind ?? null).map(foldWord)),
  );
  const forbidden = FORBIDDEN.exec(inflected);
  if (forbidden !== null || inflected.includes('{')) {
    throw new PatternError(
      `"${source}" uses ${forbidden?.[0] ?? '{'}: only words, (a|b), ?, *, ., !word and {verb} or {noun} are known to the engine`,
    );
  }
  const match = inflected.replaceAll(PLAIN_WORD, foldLiteral);
  const tokens = nlp.parseMatch(match) as unknown as readonly MatchToken[];
  const clauses = tokens.map(clauseOf).filter((clause) => clause !== null);
  if (clauses.length < 2) {
    throw new PatternError(
      `"${source}" needs at least two words it cannot do without; use an alias for one`,
    );
  }
  return { match, clauses: clauses.toSorted((a, b) => commonness(a) - commonness(b)) };
}

function choice(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? '') : `(${words.join('|')})`;
}

/** A literal word, folded, with its other spelling; `non-strategic` is two words. */
function foldLiteral(word: string): string {
  const parts = word
    .replace(/['’]s?$/u, '')
    .split('-')
    .map(foldWord);
  if (parts.length > 1) return parts.join(' ');
  const folded = parts[0] ?? '';
  const other = otherSpelling(folded);
  return other === null ? folded : `(${folded}|${other})`;
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

const VERY_COMMON = new Set(
  'the a an of to in on for by with from and or not no its his their is was be been has have had will as at it that this'.split(
    ' ',
  ),
);

/** Rough: how many sentences a clause would let through. Function words are hopeless hooks. */
function commonness(clause: readonly string[]): number {
  let sum = 0;
  for (const word of clause) sum += VERY_COMMON.has(word) ? 1_000 : 10 / word.length;
  return sum;
}
