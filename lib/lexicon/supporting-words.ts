/** `requires` written out: names of a card's word lists stand for their words. */
import type { Card } from '../dataset/schema/card';

/** A condition names a list that the card does not have. */
export class WordListError extends Error {
  override readonly name = 'WordListError';
}

/**
 * @param requires words, and names of lists with a `$` before them
 * @throws WordListError for a name without a list
 */
export function supportingWords(
  requires: readonly string[] | undefined,
  { words }: Pick<Card, 'words'>,
): readonly string[] | undefined {
  return requires?.flatMap((entry) => {
    if (!entry.startsWith('$')) return [entry];
    const list = Object.hasOwn(words, entry.slice(1)) ? words[entry.slice(1)] : undefined;
    if (list === undefined) throw new WordListError(`"${entry}" names no list under words`);
    return list;
  });
}
