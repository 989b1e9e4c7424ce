/** What the compiler is given: the records of data/, checked. */
import type { Preset } from '../compiled';
import type { Card } from '../schema/card';
import type { Party, Publication, Work } from '../schema/registries';

export interface DatasetSource {
  /** All cards, whatever their status. */
  readonly cards: readonly Card[];
  readonly works: readonly Work[];
  readonly publications: readonly Publication[];
  readonly parties: readonly Party[];
  readonly presets: readonly Preset[];
  /** `YYYY.MM.n`. */
  readonly version: string;
}

/**
 * Cards that readers see: those a second reader has signed. A `retired` card
 * lives on in its successor.
 */
export const COMPILED_STATUSES: ReadonlySet<Card['status']> = new Set([
  'published',
  'needs-update',
]);

/** The cards that readers see, in a fixed order. */
export function compiledCards(cards: readonly Card[]): readonly Card[] {
  return cards
    .filter(({ status }) => COMPILED_STATUSES.has(status))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
