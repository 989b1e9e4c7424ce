/** Carries out what the reader does in the side panel, and follows what they do on the page. */
import type { TopicId } from '../../lib/dataset/schema/primitives';
import type { FrontPageLine, FrontPageListener } from '../../lib/messaging/follow-front-page';
import type { PageNews } from '../../lib/messaging/protocol';
import { createStore } from '../create-store';
import { createPopupController, type PopupActions } from '../popup/popup-controller';
import type { PopupServices } from '../popup/popup-services';
import type { PopupState } from '../popup/popup-state';
import {
  INITIAL_PLACE,
  newlyOpened,
  reducePlace,
  type PagePlace,
  type PlaceEvent,
} from './page-place';

/** Everything the panel asks for: as the popup, but its page changes under it. */
export interface PanelServices extends Omit<PopupServices, 'page' | 'closePopup'> {
  readonly followFrontPage: (listener: FrontPageListener) => FrontPageLine;
}

export interface PanelState {
  /** Settings, dataset, search and cards, as in the popup. */
  readonly desk: PopupState;
  readonly place: PagePlace;
}

export interface PanelController extends PopupActions {
  readonly get: () => PanelState;
  readonly subscribe: (listener: () => void) => void;
  /** Follows the page in front, and asks settings and dataset. Call it after the first paint. */
  readonly start: () => void;
}

/** One controller for the life of one panel. */
export function createPanelController(services: PanelServices): PanelController {
  const place = createStore<PagePlace, PlaceEvent>(INITIAL_PLACE, reducePlace);
  let line: FrontPageLine | null = null;
  const desk = createPopupController({
    ...services,
    page: {
      report: async () => line?.report() ?? null,
      article: async (topic) => line?.article(topic) ?? null,
      settle: async () => line?.settle(),
      jumpTo: async (topic) => line?.show(topic) ?? false,
    },
    // The panel stays when the page moves.
    closePopup: () => {},
  });

  function openTopic(topic: TopicId): void {
    const { cards, query } = desk.get();
    if (query !== '') desk.search('');
    if (cards.at(-1)?.card.id !== topic) desk.openTopic(topic);
    // By another of its mentions, it may be.
    else desk.lookAgain();
  }

  function onNews(news: PageNews): void {
    const before = place.get();
    place.dispatch(news);
    // Its terms are there or gone: it may be an article now, or none any more.
    if (news.type === 'terms') desk.lookAgain();
    const opened = newlyOpened(before, place.get());
    if (opened !== null) openTopic(opened);
  }

  return {
    ...desk,
    get: () => ({ desk: desk.get(), place: place.get() }),
    subscribe: (listener) => {
      desk.subscribe(listener);
      place.subscribe(listener);
    },
    start: () => {
      line = services.followFrontPage({
        onArrived: desk.lookAgain,
        onNews,
        onLeft: () => place.dispatch({ type: 'left' }),
      });
      desk.start();
    },
    openTopic,
    openRow: () => {
      desk.openRow();
      desk.search('');
    },
  };
}
