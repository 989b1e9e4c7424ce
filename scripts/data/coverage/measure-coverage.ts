/** How much of a collection of articles the cards reach. */
import type { Card } from '../../../lib/dataset/schema/card';
import type { MentionFinder } from '../../../lib/mentions/find-mentions';
import type { Mention } from '../../../lib/mentions/types';
import type { ScannedDocument } from '../../scan/read-document';

/** Articles with at least so many topics are counted. */
export const TOPIC_STEPS = [1, 3, 5] as const;

/** Numbers of articles. */
export interface Reach {
  /** With at least 1, 3, 5 topics: one number for each of TOPIC_STEPS. */
  readonly withTopics: readonly number[];
  /** With a topic whose card holds a dispute. */
  readonly withDispute: number;
}

export interface Coverage {
  readonly articles: number;
  /** Counting every topic found, as the popup lists them. */
  readonly listed: Reach;
  /** Counting only topics that a page marks by default. */
  readonly marked: Reach;
  /** Topics with the number of articles they were found in, most first; also those never found. */
  readonly topics: readonly (readonly [id: string, articles: number])[];
}

export function measureCoverage(
  documents: readonly ScannedDocument[],
  cards: readonly Card[],
  finder: MentionFinder,
): Coverage {
  const disputed = new Set<string>(
    cards.filter(({ disputes }) => disputes.length > 0).map(({ id }) => id),
  );
  const found = documents.map(({ cues, blocks }) =>
    topicsOf(finder.find({ article: cues, blocks }).mentions),
  );
  const counts = new Map<string, number>(cards.map(({ id }) => [id, 0]));
  for (const { listed } of found)
    for (const id of listed) counts.set(id, (counts.get(id) ?? 0) + 1);
  return {
    articles: documents.length,
    listed: reachOf(
      found.map(({ listed }) => listed),
      disputed,
    ),
    marked: reachOf(
      found.map(({ marked }) => marked),
      disputed,
    ),
    topics: [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)),
  };
}

interface ArticleTopics {
  readonly listed: ReadonlySet<string>;
  readonly marked: ReadonlySet<string>;
}

function topicsOf(mentions: readonly Mention[]): ArticleTopics {
  const markable = mentions.filter((mention) => mention.markable);
  return {
    listed: new Set<string>(mentions.map(({ topic }) => topic)),
    marked: new Set<string>(markable.map(({ topic }) => topic)),
  };
}

function reachOf(articles: readonly ReadonlySet<string>[], disputed: ReadonlySet<string>): Reach {
  return {
    withTopics: TOPIC_STEPS.map((least) => articles.filter(({ size }) => size >= least).length),
    withDispute: articles.filter((topics) => [...topics].some((id) => disputed.has(id))).length,
  };
}
