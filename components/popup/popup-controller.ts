/** Carries out what the reader does in the popup; state changes by events only. */
import type { SourceFilter } from '../../lib/dataset/compiled';
import { problemOf } from '../../lib/dataset/dataset-problem';
import type { TopicId } from '../../lib/dataset/schema/primitives';
import type { SearchableDataset } from '../../lib/packaged/searchable-dataset';
import type { Settings } from '../../lib/settings/settings';
import { chooseSite, type SiteChoice } from '../choose-site';
import { createStore } from '../create-store';
import { toSourceSettings } from '../to-source-settings';
import { INITIAL_POPUP, reducePopup, type PopupEvent, type PopupState } from './popup-state';
import type { PopupServices } from './popup-services';

/** What the reader can do. */
export interface PopupActions {
  readonly search: (query: string) => void;
  readonly moveRow: (by: 1 | -1) => void;
  /** Opens the card of the chosen result, or of the first where none is chosen. */
  readonly openRow: () => void;
  readonly openTopic: (topic: TopicId) => void;
  readonly back: () => void;
  readonly jumpTo: (topic: TopicId) => void;
  readonly showHidden: (keys: readonly string[] | 'all') => void;
  readonly hideAgain: () => void;
  /** Quiet for a while, or not any more. */
  readonly hush: (isQuiet: boolean) => void;
  readonly setEnabled: (enabled: boolean) => void;
  readonly setSite: (site: string, choice: SiteChoice) => void;
  readonly setSources: (filter: SourceFilter) => void;
}

export interface PopupController extends PopupActions {
  readonly get: () => PopupState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks settings, page and dataset. Call it after the first paint. */
  readonly start: () => void;
  /** Asks the page in front anew: another one, or changed. */
  readonly lookAgain: () => void;
  readonly dispose: () => void;
}

/** One controller for the life of one popup. */
export function createPopupController(services: PopupServices): PopupController {
  const { get, dispatch, subscribe } = createStore<PopupState, PopupEvent>(
    INITIAL_POPUP,
    reducePopup,
  );
  let dataset: SearchableDataset | null = null;
  const stopWatching = services.settings.watch((settings) => {
    dispatch({ type: 'settings-read', settings });
    void services.page.settle().then(lookAgain);
  });

  async function askPage(): Promise<void> {
    dispatch({ type: 'page-answered', report: await services.page.report() });
  }

  /** A card comes without waiting for this: a page may take its time. */
  async function askArticle(topic: TopicId | undefined): Promise<void> {
    if (topic === undefined) return;
    dispatch({ type: 'article-told', topic, article: await services.page.article(topic) });
  }

  function lookAgain(): void {
    void askPage();
    void askArticle(get().cards.at(-1)?.card.id);
  }

  async function askSettings(): Promise<void> {
    dispatch({ type: 'settings-read', settings: await services.settings.read() });
  }

  async function askHush(): Promise<void> {
    dispatch({ type: 'hush-read', hushedUntil: await services.hush.read() });
  }

  async function hush(isQuiet: boolean): Promise<void> {
    try {
      dispatch({ type: 'hush-read', hushedUntil: await services.hush.set(isQuiet) });
    } catch {
      dispatch({ type: 'change-refused', refusal: { kind: 'unavailable' } });
    }
  }

  async function openDataset(): Promise<void> {
    try {
      const opened = await services.openDataset();
      dataset = opened;
      // The reader may have written or chosen before there was anything to search.
      const { query, wanted } = get();
      search(query);
      if (wanted !== null) void openTopic(wanted);
      dispatch({ type: 'dataset-opened', registries: await opened.registries() });
    } catch (error) {
      fail(error);
    }
  }

  function fail(error: unknown): void {
    dispatch({ type: 'dataset-failed', problem: problemOf(error) });
  }

  function search(query: string): void {
    dispatch({ type: 'query-changed', query, hits: dataset?.search(query) ?? [] });
  }

  async function openTopic(topic: TopicId): Promise<void> {
    dispatch({ type: 'card-asked', topic });
    void askArticle(topic);
    try {
      const bundle = await dataset?.card(topic);
      if (bundle) dispatch({ type: 'card-came', bundle });
    } catch (error) {
      fail(error);
    }
  }

  async function change(edit: (settings: Settings) => Settings): Promise<void> {
    const outcome = await services.settings.update(edit);
    if (!outcome.ok) dispatch({ type: 'change-refused', refusal: outcome.refusal });
  }

  async function jumpTo(topic: TopicId): Promise<void> {
    if (await services.page.jumpTo(topic)) services.closePopup();
    else await askPage();
  }

  return {
    get,
    subscribe,
    start: () => {
      void askSettings();
      void askHush();
      void askPage();
      void openDataset();
    },
    lookAgain,
    dispose: stopWatching,
    search,
    moveRow: (by) => dispatch({ type: 'row-moved', by }),
    openRow: () => {
      const { hits, row } = get();
      const hit = hits[Math.max(0, row)];
      if (hit) void openTopic(hit.id);
    },
    openTopic: (topic) => void openTopic(topic),
    back: () => {
      dispatch({ type: 'card-left' });
      void askArticle(get().cards.at(-1)?.card.id);
    },
    jumpTo: (topic) => void jumpTo(topic),
    showHidden: (keys) => dispatch({ type: 'hidden-shown', keys }),
    hideAgain: () => dispatch({ type: 'hidden-again' }),
    hush: (isQuiet) => void hush(isQuiet),
    setEnabled: (enabled) => void change((settings) => ({ ...settings, enabled })),
    setSite: (site, choice) => void change((settings) => chooseSite(settings, site, choice)),
    setSources: (filter) =>
      void change((settings) => ({ ...settings, sources: toSourceSettings(filter) })),
  };
}
