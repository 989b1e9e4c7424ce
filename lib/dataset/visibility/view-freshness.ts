/** How far a card's review is behind, and which corrections it must still show. */
import type { CompiledCard } from '../compiled';
import type { Freshness } from './card-view';

/** A correction stays on the card this long; after that it stands in the change log only. */
const CORRECTION_SHOWN_DAYS = 60;
const DAY_MS = 86_400_000;

/** Compares the card's dates with today's, all YYYY-MM-DD. */
export function viewFreshness(
  card: Pick<CompiledCard, 'reviewBy' | 'checkedOn' | 'corrections'>,
  today: string,
): Freshness {
  const corrections = card.corrections
    .filter(({ date }) => daysBetween(date, today) <= CORRECTION_SHOWN_DAYS)
    .toReversed();
  return { review: reviewState(card, today), corrections };
}

function reviewState(
  { reviewBy, checkedOn }: Pick<CompiledCard, 'reviewBy' | 'checkedOn'>,
  today: string,
): Freshness['review'] {
  const daysLate = daysBetween(reviewBy, today);
  if (daysLate <= 0) return 'current';
  return daysLate <= daysBetween(checkedOn, reviewBy) ? 'due' : 'overdue';
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
