import { describe, expect, it } from 'vitest';

import { aCard } from '../dataset.fixture';
import { findingsOf } from '../rule.fixture';
import { publishedCardsAreReviewed } from './review';

const reading = (role: string, by: string) => ({ role, by, on: '2026-11-21' });
const published = (...review: readonly unknown[]) =>
  findingsOf(publishedCardsAreReviewed, { cards: [aCard({ status: 'published', review })] });

describe('a published card', () => {
  it('was read for its positions and checked by others', () => {
    expect(published(reading('author', 'ann'))).toEqual([
      'review: published without a reader-for-positions who is not the author',
      'review: published without a fact-checker who is not the author',
    ]);
    expect(
      published(
        reading('author', 'ann'),
        reading('reader-for-positions', 'bob'),
        reading('fact-checker', 'bob'),
      ),
    ).toEqual([]);
  });

  it('is not reviewed by who wrote it', () => {
    expect(
      published(
        reading('author', 'ann'),
        reading('reader-for-positions', 'bob'),
        reading('fact-checker', 'ann'),
      ),
    ).toHaveLength(1);
  });
});
