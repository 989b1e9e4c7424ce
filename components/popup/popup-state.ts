/** What the popup knows, and how that changes. */
import type { CardBundle, Registries } from '../../lib/dataset/compiled';
import type { DatasetProblem } from '../../lib/dataset/dataset-problem';
import type { TopicId } from '../../lib/dataset/schema/primitives';
import type { ArticleBeside, PageReport } from '../../lib/messaging/protocol';
import type { TopicHit } from '../../lib/search/search-topics';
import type { UpdateRefusal } from '../../lib/settings/settings-storage';
import type { SettingsState } from '../../lib/settings/stored-settings';

/** The page in front, as far as it answers. */
export type FrontPage =
  | { readonly kind: 'asking' }
  /** No content script of ours: a browser's own page, a store, a page opened before us. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'answered'; readonly report: PageReport };

/** The packaged dataset, as far as it is open. */
export type OpenDataset =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly problem: DatasetProblem }
  | { readonly kind: 'open'; readonly registries: Registries };

/** The article in front as it concerns one card. */
export type ArticleOfCard = ArticleBeside & { readonly topic: TopicId };

export interface PopupState {
  /** Null until read: nothing is claimed about what is on or off before. */
  readonly settings: SettingsState | null;
  readonly refusal: UpdateRefusal | null;
  /** End of the quiet the reader asked for, in ms since 1970. */
  readonly hushedUntil: number | null;
  readonly page: FrontPage;
  readonly dataset: OpenDataset;
  readonly query: string;
  readonly hits: readonly TopicHit[];
  /** Result under the keyboard; -1 while the reader has not moved. */
  readonly row: number;
  /** The card asked for last; late answers to earlier questions change nothing. */
  readonly wanted: TopicId | null;
  /** Cards opened one from another; the last is shown. Empty: the list is. */
  readonly cards: readonly CardBundle[];
  /** What the reader asked to see although hidden, on the shown card. */
  readonly reveal: readonly string[] | 'all';
  /** Null while the page has not told, and where it does not mention the card's topic. */
  readonly article: ArticleOfCard | null;
}

export type PopupEvent =
  | { readonly type: 'settings-read'; readonly settings: SettingsState }
  | { readonly type: 'change-refused'; readonly refusal: UpdateRefusal }
  | { readonly type: 'page-answered'; readonly report: PageReport | null }
  | { readonly type: 'hush-read'; readonly hushedUntil: number | null }
  | { readonly type: 'dataset-opened'; readonly registries: Registries }
  | { readonly type: 'dataset-failed'; readonly problem: DatasetProblem }
  | { readonly type: 'query-changed'; readonly query: string; readonly hits: readonly TopicHit[] }
  | { readonly type: 'row-moved'; readonly by: 1 | -1 }
  | { readonly type: 'card-asked'; readonly topic: TopicId }
  | { readonly type: 'card-came'; readonly bundle: CardBundle }
  | { readonly type: 'card-left' }
  | {
      readonly type: 'article-told';
      readonly topic: TopicId;
      readonly article: ArticleBeside | null;
    }
  | { readonly type: 'hidden-shown'; readonly keys: readonly string[] | 'all' }
  | { readonly type: 'hidden-again' };

export const INITIAL_POPUP: PopupState = {
  settings: null,
  refusal: null,
  hushedUntil: null,
  page: { kind: 'asking' },
  dataset: { kind: 'opening' },
  query: '',
  hits: [],
  row: -1,
  wanted: null,
  cards: [],
  reveal: [],
  article: null,
};

/** One step; what does not concern the present state changes nothing. */
export function reducePopup(state: PopupState, event: PopupEvent): PopupState {
  switch (event.type) {
    case 'settings-read':
      return { ...state, settings: event.settings, refusal: null };
    case 'change-refused':
      return { ...state, refusal: event.refusal };
    case 'hush-read':
      return { ...state, hushedUntil: event.hushedUntil };
    case 'page-answered':
      return { ...state, page: frontPage(event.report) };
    case 'dataset-opened':
      return { ...state, dataset: { kind: 'open', registries: event.registries } };
    case 'dataset-failed':
      return { ...state, dataset: { kind: 'failed', problem: event.problem } };
    case 'query-changed':
      return { ...state, query: event.query, hits: event.hits, row: -1 };
    case 'row-moved':
      return { ...state, row: moveRow(state, event.by) };
    default:
      return reduceCard(state, event);
  }
}

type CardEvent = Extract<
  PopupEvent,
  {
    type:
      'card-asked' | 'card-came' | 'card-left' | 'article-told' | 'hidden-shown' | 'hidden-again';
  }
>;

function reduceCard(state: PopupState, event: CardEvent): PopupState {
  switch (event.type) {
    case 'card-asked':
      return { ...state, wanted: event.topic };
    case 'card-came':
      if (event.bundle.card.id !== state.wanted) return state;
      return { ...state, wanted: null, cards: [...state.cards, event.bundle], reveal: [] };
    case 'card-left':
      return { ...state, wanted: null, cards: state.cards.slice(0, -1), reveal: [] };
    case 'article-told': {
      const { topic, article } = event;
      const isAsked = topic === (state.wanted ?? state.cards.at(-1)?.card.id);
      return isAsked ? { ...state, article: article && { ...article, topic } } : state;
    }
    case 'hidden-shown':
      return { ...state, reveal: revealMore(state.reveal, event.keys) };
    case 'hidden-again':
    default:
      return { ...state, reveal: [] };
  }
}

function frontPage(report: PageReport | null): FrontPage {
  return report === null ? { kind: 'silent' } : { kind: 'answered', report };
}

/** From the end to the beginning and back, as in any list of suggestions. */
function moveRow(state: PopupState, by: 1 | -1): number {
  const { length } = state.hits;
  if (length === 0) return -1;
  if (state.row === -1) return by === 1 ? 0 : length - 1;
  return (state.row + by + length) % length;
}

function revealMore(
  before: PopupState['reveal'],
  keys: PopupState['reveal'],
): PopupState['reveal'] {
  return before === 'all' || keys === 'all' ? 'all' : [...before, ...keys];
}
