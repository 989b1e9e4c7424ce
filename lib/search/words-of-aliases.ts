/** Why a topic was found when neither its title nor its gist shows it: by one of its other names. */
import type { SearchResult } from 'minisearch';

/**
 * For every word of the query that `shown` does not answer, the shortest word
 * of an alias that does, folded: the index knows the aliases' words, not the
 * aliases, which would cost the package 38 KB.
 *
 * @param shown folded words of what the list shows of the topic anyway
 */
export function wordsOfAliases(
  { match, queryTerms }: Pick<SearchResult, 'match' | 'queryTerms'>,
  shown: ReadonlySet<string>,
): string[] {
  const found = Object.keys(match);
  const corrected = found.filter((word) => !queryTerms.some((term) => word.startsWith(term)));
  const words = queryTerms.flatMap((term) => {
    const begun = found.filter((word) => word.startsWith(term));
    const answers = begun.length > 0 ? begun : corrected;
    if (answers.some((word) => shown.has(word))) return [];
    const ofAliases = answers.filter((word) => match[word]?.includes('aliases'));
    return ofAliases.toSorted((one, other) => one.length - other.length).slice(0, 1);
  });
  return [...new Set(words)];
}
