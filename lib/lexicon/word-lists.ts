/** Conditions written out: names of a card's word lists stand for their words. */
import type { Card } from '../dataset/schema/card';
import type { WrittenConditions } from './interner';

/** A condition names a list that the card does not have. */
export class WordListError extends Error {
  override readonly name = 'WordListError';
}

/**
 * @param entries words, and names of lists with a `$` before them
 * @throws WordListError for a name without a list
 */
export function listedWords(
  entries: readonly string[] | undefined,
  { words }: Pick<Card, 'words'>,
): readonly string[] | undefined {
  return entries?.flatMap((entry) => {
    if (!entry.startsWith('$')) return [entry];
    const list = Object.hasOwn(words, entry.slice(1)) ? words[entry.slice(1)] : undefined;
    if (list === undefined) throw new WordListError(`"${entry}" names no list under words`);
    return list;
  });
}

/**
 * A term's conditions with every list written out, and with the card's first day where the term
 * has none of its own.
 *
 * @throws WordListError for a name without a list
 */
export function writtenOut<Conditions extends WrittenConditions>(
  conditions: Conditions,
  card: Pick<Card, 'words' | 'since'>,
): Conditions {
  return {
    ...conditions,
    requires: listedWords(conditions.requires, card),
    not: listedWords(conditions.not, card),
    unless: listedWords(conditions.unless, card),
    since: conditions.since ?? card.since,
  };
}
