/**
 * A dataset of any size, made from the real one, to see how things grow: the
 * cards are repeated under other ids, and every copy's terms end in a
 * made-up word of its own, so that no copy answers for another.
 */
import type { DatasetSource } from '../../lib/dataset/compile/dataset-source';
import { CardSchema, type Card } from '../../lib/dataset/schema/card';
import type { Alias } from '../../lib/dataset/schema/terms';
import * as v from 'valibot';

/** The first cards are the real ones. Throws where there are none. */
export function grownTo(size: number, source: DatasetSource): DatasetSource {
  const { cards } = source;
  if (cards.length === 0) throw new RangeError('there are no cards to repeat');
  const grown = Array.from({ length: size }, (_, index) => {
    const card = cards[index % cards.length];
    if (!card) throw new RangeError(`no card ${index}`);
    const round = Math.floor(index / cards.length);
    return round === 0 ? card : copyOf(card, round);
  });
  return { ...source, cards: grown };
}

function copyOf(card: Card, round: number): Card {
  const word = madeUpWord(round);
  const renamed = (alias: Alias): Alias => ({ ...alias, text: `${alias.text} ${word}` });
  return {
    ...card,
    id: v.parse(CardSchema.entries.id, `${card.id}-${round}`),
    title: `${card.title} ${word}`,
    aliases: card.aliases.map(renamed),
    patterns: card.patterns.map((pattern) => ({ ...pattern, match: `${word} ${pattern.match}` })),
    naming: card.naming.map((naming) => ({ ...naming, forms: naming.forms.map(renamed) })),
    notThis: [],
    related: [],
  };
}

const SYLLABLES = ['ba', 'do', 'fu', 'gi', 'ke', 'la', 'mo', 'nu', 'pi', 're'];

/** One syllable a digit: letters only, and no word of any language we know. */
function madeUpWord(round: number): string {
  return `zy${Array.from(String(round))
    .map((digit) => SYLLABLES[Number(digit)] ?? '')
    .join('')}q`;
}
