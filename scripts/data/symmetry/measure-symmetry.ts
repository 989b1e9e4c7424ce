/** Whether the positions of a dispute are told with equal care: counts, not judgements. */
import { viewCard } from '../../../lib/dataset/visibility/view-card';
import type { Card, Dispute, Position } from '../../../lib/dataset/schema/card';
import { bundleOf } from '../bundle-of';
import type { Dataset } from '../dataset';
import { countHedges } from '../text/hedges';
import { findLoadedTerms } from '../text/loaded-terms';
import { countWords } from '../text/words';

export const MEASURES = ['words', 'claims', 'sources', 'types', 'hedges', 'loaded'] as const;
export type Measure = (typeof MEASURES)[number];

export interface PositionMeasures {
  readonly label: string;
  readonly holders: readonly string[];
  /** Words and hedges of its claims, loaded words of claims and label, publications and their types. */
  readonly counts: Readonly<Record<Measure, number>>;
  /** Labels of the presets under which no claim keeps a source. */
  readonly lostUnder: readonly string[];
}

export interface DisputeMeasures {
  readonly card: string;
  readonly title: string;
  readonly question: string;
  readonly positions: readonly PositionMeasures[];
  /** Sum over the measures of how much larger the largest is: 0 where all positions are alike. */
  readonly difference: number;
  /** Presets that leave fewer than two positions with a source. */
  readonly oneSidedUnder: readonly string[];
}

/** Every dispute of the cards, the most uneven first. */
export function measureSymmetry(cards: readonly Card[], dataset: Dataset): DisputeMeasures[] {
  return cards
    .flatMap((card) => {
      const losses = lossesOf(card, dataset);
      return card.disputes.map((dispute, index) =>
        measureDispute(card, dispute, { dataset, losses: losses[index] ?? NO_LOSSES }),
      );
    })
    .sort((a, b) => b.difference - a.difference || a.card.localeCompare(b.card));
}

/** What presets take from one dispute. */
interface Losses {
  /** By position: labels of presets. */
  readonly positions: readonly (readonly string[])[];
  readonly oneSided: readonly string[];
}

const NO_LOSSES: Losses = { positions: [], oneSided: [] };

function lossesOf(card: Card, dataset: Dataset): Losses[] {
  const bundle = bundleOf(card, dataset);
  if (bundle === null) return [];
  const views = dataset.presets.map(({ value }) => ({
    label: value.label,
    disputes: viewCard(bundle, { filter: value.hides, today: dataset.today }).disputes,
  }));
  return card.disputes.map(({ positions }, d) => ({
    positions: positions.map((_position, p) =>
      views
        .filter(({ disputes }) => {
          const seen = disputes[d]?.positions[p];
          return seen !== undefined && seen.hiddenClaims === seen.claims.length;
        })
        .map(({ label }) => label),
    ),
    oneSided: views
      .filter(({ disputes }) => disputes[d]?.positionsShown === 1)
      .map(({ label }) => label),
  }));
}

function measureDispute(
  card: Card,
  { question, positions }: Dispute,
  { dataset, losses }: { readonly dataset: Dataset; readonly losses: Losses },
): DisputeMeasures {
  const measured = positions.map((position, index) => ({
    label: position.label,
    holders: position.holders.map(({ party }) => dataset.party(party)?.name ?? party),
    counts: countsOf(position, dataset),
    lostUnder: losses.positions[index] ?? [],
  }));
  return {
    card: card.id,
    title: card.title,
    question,
    positions: measured,
    difference: MEASURES.reduce((sum, measure) => sum + differenceIn(measured, measure), 0),
    oneSidedUnder: losses.oneSided,
  };
}

function countsOf({ claims, label }: Position, dataset: Dataset): Record<Measure, number> {
  const publications = claims
    .flatMap(({ cites }) => cites)
    .flatMap((citation) => dataset.publicationOf(citation) ?? []);
  const texts = claims.map(({ text }) => text);
  return {
    words: total(texts, countWords),
    claims: claims.length,
    sources: new Set(publications.map(({ id }) => id)).size,
    types: new Set(publications.map(({ type }) => type)).size,
    hedges: total(texts, countHedges),
    loaded: total([label, ...texts], (text) => findLoadedTerms(text, dataset.words).length),
  };
}

/** By how much the largest count exceeds the smallest, as a share; one is added so that 0 counts. */
function differenceIn(positions: readonly PositionMeasures[], measure: Measure): number {
  const counts = positions.map((position) => position.counts[measure] + 1);
  return Math.max(...counts) / Math.min(...counts) - 1;
}

function total(texts: readonly string[], count: (text: string) => number): number {
  return texts.reduce((sum, text) => sum + count(text), 0);
}
