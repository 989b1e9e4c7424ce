/** Compares what the engine finds in an article with what its annotators found. */
import type { FindResult, MentionKind, Rejection } from '../../lib/mentions/types';
import type { GoldArticle, GoldMention, GoldRange } from './read-gold';

/** What the comparison needs to know of a find, be it the engine's or another annotator's. */
export interface Found extends GoldRange {
  readonly topic: string;
  readonly how: MentionKind;
}

export interface Scored {
  readonly article: GoldArticle;
  /** Pairs: found where it is annotated, with the same topic. */
  readonly hits: readonly { readonly gold: GoldMention; readonly found: Found }[];
  /** With the engine's reason, where it saw the words and left them. */
  readonly missed: readonly (GoldMention & { readonly reason: string | null })[];
  /** Found where nothing, another topic or a trap is annotated. */
  readonly wrong: readonly { readonly found: Found; readonly trap: string | null }[];
}

/**
 * A mention is right where it overlaps an annotation of its topic; each
 * annotation counts once. Annotations of topics without a card are no misses,
 * and what is named inside one of them is scored neither way: "China" in "chips
 * for China" is only wrong where the export controls have a card of their own.
 */
export function scoreArticle(
  article: GoldArticle,
  { mentions, rejections }: { mentions: readonly Found[]; rejections: FindResult['rejections'] },
  topics: ReadonlySet<string>,
): Scored {
  const open = new Set(article.mentions.filter(({ topic }) => topics.has(topic)));
  const hits: Scored['hits'][number][] = [];
  const wrong: Scored['wrong'][number][] = [];
  const unscored = article.mentions.filter(({ topic }) => !topics.has(topic));
  const isWithinUnscored = (found: GoldRange): boolean =>
    unscored.some((range) => isLongerAround(range, found));
  for (const mention of mentions) {
    const gold = [...open].find((one) => one.topic === mention.topic && overlap(one, mention));
    if (gold) {
      open.delete(gold);
      hits.push({ gold, found: mention });
    } else if (!isOptional(article, mention) && !isWithinUnscored(mention)) {
      const trap = article.traps.find((range) => overlap(range, mention));
      wrong.push({ found: mention, trap: trap?.why ?? null });
    }
  }
  return {
    article,
    hits,
    missed: [...open].map((gold) => ({ ...gold, reason: reasonFor(gold, rejections) })),
    wrong,
  };
}

function reasonFor(gold: GoldMention, rejections: readonly Rejection[]): string | null {
  const seen = rejections.filter((one) => overlap(one, gold));
  return (seen.find(({ topic }) => topic === gold.topic) ?? seen[0])?.reason ?? null;
}

/** Whether this article's annotator left it open if the topic is meant there. */
export function isOptional({ optional }: GoldArticle, found: Omit<Found, 'how'>): boolean {
  return optional.some((range) => range.topics.includes(found.topic) && overlap(range, found));
}

function isLongerAround(outer: GoldRange, inner: GoldRange): boolean {
  return (
    outer.block === inner.block &&
    outer.start <= inner.start &&
    outer.end >= inner.end &&
    outer.end - outer.start > inner.end - inner.start
  );
}

function overlap(a: GoldRange, b: GoldRange): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

/** Counts of a group of mentions. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** 1 where there was nothing to get wrong. */
export function precisionOf({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** 1 where there was nothing to miss. */
export function recallOf({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** Harmonic mean of the two. */
export function f1Of(tally: Tally): number {
  const [p, r] = [precisionOf(tally), recallOf(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

export function tallyOf(scored: readonly Scored[]): Tally {
  return {
    right: count(scored, ({ hits }) => hits.length),
    wrong: count(scored, ({ wrong }) => wrong.length),
    missed: count(scored, ({ missed }) => missed.length),
  };
}

/** What was annotated as this kind; a wrong find counts for the kind it was found as. */
export function tallyOfKind(scored: readonly Scored[], kind: MentionKind): Tally {
  return {
    right: count(scored, ({ hits }) => hits.filter(({ gold }) => gold.kind === kind).length),
    wrong: count(scored, ({ wrong }) => wrong.filter(({ found }) => found.how === kind).length),
    missed: count(scored, ({ missed }) => missed.filter((gold) => gold.kind === kind).length),
  };
}

function count(scored: readonly Scored[], of: (one: Scored) => number): number {
  return scored.reduce((sum, one) => sum + of(one), 0);
}
