/** Who read a card before it is published. */
import { cardRule } from '../rule';

/** Readings that a published card needs, by somebody who did not write it. */
const NEEDED_ROLES = ['reader-for-positions', 'fact-checker'] as const;

export const publishedCardsAreReviewed = cardRule({
  id: 'review',
  severity: 'error',
  title: 'published cards were read by others',
  *check({ status, review }) {
    if (status !== 'published') return;
    const authors = new Set(review.filter(({ role }) => role === 'author').map(({ by }) => by));
    for (const needed of NEEDED_ROLES) {
      if (review.some(({ role, by }) => role === needed && !authors.has(by))) continue;
      yield {
        path: ['review'],
        message: `published without a ${needed} who is not the author`,
        remedy: 'have the card read, or set status: in-review',
      };
    }
  },
});
