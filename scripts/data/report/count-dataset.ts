/** The figures of the dataset. */
import { citationsOf, claimsOf } from '../../../lib/dataset/card-parts';
import type { Dataset } from '../dataset';
import type { Card } from '../../../lib/dataset/schema/card';
import type { CheckStatus } from '../../../lib/dataset/schema/registries';

export interface DatasetCounts {
  readonly cards: number;
  readonly disputes: number;
  readonly positions: number;
  readonly claims: number;
  readonly citations: number;
  readonly works: number;
  readonly publications: number;
  readonly parties: number;
  /** Works by how far they could be checked. */
  readonly checked: Readonly<Record<CheckStatus, number>>;
}

/** Counts what fits the schema. */
export function countDataset(dataset: Dataset): DatasetCounts {
  const cards = dataset.cards.map(({ value }) => value);
  const disputes = cards.flatMap((card) => card.disputes);
  const works = dataset.works.map(({ value }) => value);
  const checked: Record<CheckStatus, number> = {
    verified: 0,
    'verified-as-quoted': 0,
    mirror: 0,
    'identifier-only': 0,
    seed: 0,
    dead: 0,
  };
  for (const { check } of works) checked[check.status] += 1;
  return {
    cards: cards.length,
    disputes: disputes.length,
    positions: disputes.flatMap(({ positions }) => positions).length,
    claims: sum(cards, claimsOf),
    citations: sum(cards, citationsOf),
    works: works.length,
    publications: dataset.publications.length,
    parties: dataset.parties.length,
    checked,
  };
}

function sum(cards: readonly Card[], parts: (card: Card) => Iterable<unknown>): number {
  return cards.reduce((count, card) => count + Array.from(parts(card)).length, 0);
}
