/** Finds loaded words in a text. */
import type { LoadedWord } from '../loaded-words';
import { outsideQuotes } from './words';

export interface LoadedTerm {
  readonly word: LoadedWord;
  readonly start: number;
  /** As it stands in the text. */
  readonly found: string;
}

/** One pattern a list, as the list is the same for every card. */
const matchers = new WeakMap<readonly LoadedWord[], Matcher>();

interface Matcher {
  readonly pattern: RegExp;
  readonly byTerm: ReadonlyMap<string, readonly LoadedWord[]>;
}

/** All loaded words outside quotations; `allowed` terms (lower case) are passed over. */
export function findLoadedTerms(
  text: string,
  words: readonly LoadedWord[],
  allowed: ReadonlySet<string> = new Set(),
): LoadedTerm[] {
  if (words.length === 0) return [];
  const { pattern, byTerm } = matcherFor(words);
  const bare = outsideQuotes(text);
  return [...bare.matchAll(pattern)].flatMap((match) => {
    const [found] = match;
    const word = (byTerm.get(found.toLowerCase()) ?? []).find(
      ({ term }) =>
        agrees(term, found, isSentenceStart(bare, match.index)) &&
        !isInLongerName(term, bare.slice(match.index + found.length)),
    );
    if (!word || allowed.has(word.term.toLowerCase())) return [];
    return { word, start: match.index, found };
  });
}

function matcherFor(words: readonly LoadedWord[]): Matcher {
  const known = matchers.get(words);
  if (known) return known;
  const terms = words.map(({ term }) => term).sort((a, b) => b.length - a.length);
  const made = {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:${terms.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    byTerm: groupByTerm(words),
  };
  matchers.set(words, made);
  return made;
}

function escapePattern(term: string): string {
  return term.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}

function groupByTerm(words: readonly LoadedWord[]): Map<string, LoadedWord[]> {
  const groups = new Map<string, LoadedWord[]>();
  for (const word of words) {
    const key = word.term.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), word]);
  }
  return groups;
}

/** Capitals of the term count; a lower-case term is a proper name's part where it has one. */
function agrees(term: string, found: string, startsSentence: boolean): boolean {
  if (term === found) return true;
  if (term !== term.toLowerCase()) {
    return startsSentence && term.slice(1) === found.slice(1);
  }
  return startsSentence && found.slice(1) === found.slice(1).toLowerCase();
}

/** "the West" is not meant in "the West Bank". */
function isInLongerName(term: string, after: string): boolean {
  return term.startsWith('the ') && /^ \p{Lu}/u.test(after);
}

function isSentenceStart(text: string, offset: number): boolean {
  return /(?:^|[.!?:]\s+)$/u.test(text.slice(0, offset));
}
