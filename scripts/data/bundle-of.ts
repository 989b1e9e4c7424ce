/** A card as readers would get it, for the rules that look at the result. */
import { compileCard } from '../../lib/dataset/compile/compile-card';
import { citationsOf, partiesOf } from '../../lib/dataset/card-parts';
import type { CardBundle } from '../../lib/dataset/compiled';
import type { Card } from '../../lib/dataset/schema/card';
import type { Dataset } from './dataset';

/** Null while something that the card refers to is missing: R02, R03 and R33 report that. */
export function bundleOf(card: Card, dataset: Dataset): CardBundle | null {
  const works = Array.from(citationsOf(card), ({ value }) => dataset.work(value.work));
  const publishers = works.flatMap((work) => [work?.publication ?? '', work?.publishedBy ?? []]);
  const owners = publishers.flat().flatMap((id) => dataset.publication(id)?.parent ?? []);
  const isComplete =
    [...publishers.flat(), ...owners].every((id) => dataset.publication(id) !== undefined) &&
    Array.from(partiesOf(card)).every(({ value }) => dataset.party(value) !== undefined);
  return isComplete ? compileCard(card, dataset) : null;
}
