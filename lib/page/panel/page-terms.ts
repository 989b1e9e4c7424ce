/** The terms of a page as its side panel lists them, and which of them the reader sees. */
import type { TopicId } from '../../dataset/schema/primitives';
import type { PageTerm } from '../../messaging/protocol';
import type { Rect } from '../../placement/geometry';
import type { PageMention } from '../marks/marked-text';

/**
 * Every topic once, by its first mention.
 *
 * @param mentions in reading order
 */
export function termsOf(
  mentions: readonly PageMention[],
  titleOf: (topic: string) => string | undefined,
): PageTerm[] {
  const terms = new Map<TopicId, PageTerm>();
  for (const { topic, block, start, end } of mentions) {
    const known = terms.get(topic) ?? {
      topic,
      title: titleOf(topic) ?? topic,
      count: 0,
      words: block.text.slice(start, end),
    };
    terms.set(topic, { ...known, count: known.count + 1 });
  }
  return [...terms.values()];
}

/** What is seen, and where. */
export interface Sight {
  /** A mention's line boxes in viewport pixels; empty when it is not rendered. */
  readonly lines: (mention: PageMention) => readonly Rect[];
  /** Of the viewport, in px. */
  readonly height: number;
}

/**
 * Topics with a mention inside the viewport, in reading order.
 *
 * Each look at a place is a layout read: the first mention in sight is found
 * by halving, and the first one below the viewport ends the search.
 */
export function topicsInView(
  mentions: readonly PageMention[],
  { lines, height }: Sight,
): TopicId[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(mentions[middle])) low = middle + 1;
    else high = middle;
  }
  const seen = new Set<TopicId>();
  for (const mention of mentions.slice(low)) {
    const boxes = lines(mention);
    const [first] = boxes;
    if (first !== undefined && first.top >= height) break;
    if (boxes.some(({ bottom }) => bottom > 0)) seen.add(mention.topic);
  }
  return [...seen];

  function isAbove(mention: PageMention | undefined): boolean {
    const last = mention === undefined ? undefined : lines(mention).at(-1);
    return last !== undefined && last.bottom <= 0;
  }
}
