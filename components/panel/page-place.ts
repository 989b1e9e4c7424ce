/** What the side panel hears of the page in front, and how that changes. */
import type { TopicId } from '../../lib/dataset/schema/primitives';
import type { PageAttention, PageNews, PageTerm } from '../../lib/messaging/protocol';
import type { FrontPage } from '../popup/popup-state';

/** The page in front, as far as it tells. */
export interface PagePlace {
  /** In reading order; null while the page has told nothing. */
  readonly terms: readonly PageTerm[] | null;
  readonly attention: PageAttention;
}

/** Another page came, or the line to it was lost. */
export type PlaceEvent = PageNews | { readonly type: 'left' };

export const INITIAL_PLACE: PagePlace = {
  terms: null,
  attention: { inView: [], pointed: null, opened: null },
};

/** One step. */
export function reducePlace(place: PagePlace, event: PlaceEvent): PagePlace {
  switch (event.type) {
    case 'terms':
      return { ...place, terms: event.terms };
    case 'attention': {
      const { inView, pointed, opened } = event;
      return { ...place, attention: { inView, pointed, opened } };
    }
    case 'left':
    default:
      return INITIAL_PLACE;
  }
}

/** The topic whose card the reader has just opened on the page; null where they opened none. */
export function newlyOpened(before: PagePlace, after: PagePlace): TopicId | null {
  const { opened } = after.attention;
  return opened === before.attention.opened ? null : opened;
}

/**
 * The page as the panel shows it: an article that answers but has not told
 * its terms yet is still being asked, so that no list flashes by in another order.
 */
export function pageBeside(page: FrontPage, { terms }: PagePlace): FrontPage {
  const isWaiting = page.kind === 'answered' && page.report.state === 'active' && terms === null;
  return isWaiting ? { kind: 'asking' } : page;
}

/** The term of a topic, where the page has it. */
export function termOf(topic: TopicId, { terms }: PagePlace): PageTerm | null {
  return terms?.find((term) => term.topic === topic) ?? null;
}
