/** Answers a reader's query with topics. */
import type { SearchOptions, SearchResult } from 'minisearch';

import type { TopicEntry } from '../dataset/compiled';
import { matchRanges } from './match-ranges';
import type { MatchRange } from './match-ranges';
import type { TopicIndex } from './load-search';
import { splitWords } from './split-words';
import { wordsOfAliases } from './words-of-aliases';

/**
 * Longest query that is looked at, in UTF-16 units. Titles are shorter; a
 * pasted page would cost more than the 16 ms that a keystroke may take.
 */
export const MAX_QUERY_UNITS = 120;

/** More words than any title has; each one is a search of its own. */
const MAX_QUERY_WORDS = 8;

/** In shorter words every edit is another word. */
const FUZZY_FROM_LETTERS = 4;

/** One edit in so many letters is a typo. */
const LETTERS_PER_EDIT = 5;
const MAX_EDITS = 2;

/** A title says what a card is about, an alias nearly, a summary mentions much else. */
const BOOST = { title: 6, aliases: 3, summary: 1 };

const EXACT_TITLE_BOOST = 10;
const TITLE_START_BOOST = 2;

export interface TopicHit extends TopicEntry {
  /** Letters of the title that answer the query. */
  readonly titleRanges: readonly MatchRange[];
  readonly gistRanges: readonly MatchRange[];
  /** Folded words of the topic's other names, where title and gist do not show why it was found. */
  readonly aliasWords: string;
  readonly aliasRanges: readonly MatchRange[];
}

/** The best topics for a query, best first; none for a query without letters or digits. */
export function searchTopics(index: TopicIndex, query: string, limit: number): TopicHit[] {
  const words = splitWords(query.slice(0, MAX_QUERY_UNITS)).map(({ folded }) => folded);
  const terms = [...new Set(words)].slice(0, MAX_QUERY_WORDS);
  if (terms.length === 0) return [];
  const boostDocument = titleBooster(index, terms);
  const fields = terms.every(({ length }) => length === 1) ? NAMES : undefined;
  for (const attempt of ATTEMPTS) {
    const found = index.search(terms.join(' '), {
      ...attempt,
      ...(fields && { fields }),
      boostDocument,
    });
    if (found.length > 0) return found.slice(0, limit).map((result) => toHit(result, terms));
  }
  return [];
}

/** In a summary a single letter says nothing, and fits every one of them. */
const NAMES = ['title', 'aliases'] satisfies (keyof typeof BOOST)[];

const PRECISE: SearchOptions = {
  boost: BOOST,
  combineWith: 'AND',
  // Among other words a single letter says nothing, and as a prefix it fits thousands of words.
  prefix: (term, _at, terms) => term.length > 1 || terms.length === 1,
  fuzzy: (term) => allowedEdits(term, LETTERS_PER_EDIT),
};

/** From all words well written to some words badly written. */
const ATTEMPTS: readonly SearchOptions[] = [
  PRECISE,
  { ...PRECISE, combineWith: 'OR' },
  { ...PRECISE, combineWith: 'OR', fuzzy: (term) => allowedEdits(term, LETTERS_PER_EDIT / 2) },
];

/** A title that is the query, or begins with it, is what the reader is writing. */
function titleBooster(
  index: TopicIndex,
  terms: readonly string[],
): NonNullable<SearchOptions['boostDocument']> {
  const query = terms.join(' ');
  const titles = foldedTitles.get(index) ?? new Map<unknown, string>();
  foldedTitles.set(index, titles);
  return (id, _term, stored) => {
    const title = titles.get(id) ?? foldTitle(String(stored?.['title']));
    titles.set(id, title);
    return titleBoost(title, query);
  };
}

/**
 * Titles by topic, as they were folded for an earlier key or word: half of a key's time went into
 * that (docs/performance.md).
 */
const foldedTitles = new WeakMap<TopicIndex, Map<unknown, string>>();

function foldTitle(title: string): string {
  return splitWords(title)
    .map((word) => word.folded)
    .join(' ');
}

function titleBoost(title: string, query: string): number {
  if (title === query) return EXACT_TITLE_BOOST;
  return title.startsWith(query) ? TITLE_START_BOOST : 1;
}

function allowedEdits(term: string, lettersPerEdit: number): number | false {
  if (term.length < FUZZY_FROM_LETTERS) return false;
  return Math.min(MAX_EDITS, Math.round(term.length / lettersPerEdit));
}

function toHit(result: SearchResult, queryTerms: readonly string[]): TopicHit {
  // Stored with every topic: see INDEX_OPTIONS.
  const { id, title, kind, gist } = result;
  const found = { terms: new Set(result.terms), queryTerms };
  const shown = new Set(splitWords(`${title} ${gist}`).map(({ folded }) => folded));
  const aliasWords = wordsOfAliases(
    { match: result.match, queryTerms: [...queryTerms] },
    shown,
  ).join(', ');
  return {
    id,
    title,
    kind,
    gist,
    titleRanges: matchRanges(title, found),
    gistRanges: matchRanges(gist, found),
    aliasWords,
    aliasRanges: matchRanges(aliasWords, found),
  };
}
