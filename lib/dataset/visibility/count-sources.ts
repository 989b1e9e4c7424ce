/** What the filter does to a card as a whole, in numbers. */
import type {
  CardView,
  CitationView,
  DisputeView,
  FactContent,
  SourceTotals,
  Statement,
} from './card-view';

/** The parts of a view that cite works. */
export type CitingParts = Pick<CardView, 'summary' | 'facts' | 'timeline' | 'naming' | 'disputes'>;

/** Every statement of a card, the summary first, in the order of its file. */
export function allStatements(parts: CitingParts): readonly Statement<unknown>[] {
  return [
    parts.summary,
    ...parts.naming,
    ...parts.facts.flatMap(withVariants),
    ...parts.timeline,
    ...parts.disputes.flatMap(ofDispute),
  ];
}

/** Every citation of a card that is shown, with repetitions. */
export function shownCitations(parts: CitingParts): readonly CitationView[] {
  return allStatements(parts).flatMap(({ citations }) => citations);
}

/** How many citations the filter hides, with repetitions. */
export function countHiddenCitations(parts: CitingParts): number {
  return allStatements(parts).reduce((sum, { hiddenCitations }) => sum + hiddenCitations, 0);
}

/** Counts sources and statements; `everything` is the same card with nothing hidden. */
export function countSources(parts: CitingParts, everything: CitingParts): SourceTotals {
  const [, ...besidesSummary] = allStatements(parts);
  return {
    shown: distinctPublications(parts),
    total: distinctPublications(everything),
    hiddenClaims: parts.disputes.reduce((sum, dispute) => sum + dispute.hiddenClaims, 0),
    hiddenStatements: besidesSummary.filter(({ isHidden }) => isHidden).length,
  };
}

function distinctPublications(parts: CitingParts): number {
  return new Set(shownCitations(parts).map(({ publication }) => publication.id)).size;
}

function withVariants(fact: Statement<FactContent>): readonly Statement<unknown>[] {
  return [fact, ...fact.content.variants];
}

function ofDispute({ commonGround, positions, evidence }: DisputeView) {
  return [...commonGround, ...positions.flatMap(({ claims }) => claims), ...evidence];
}
