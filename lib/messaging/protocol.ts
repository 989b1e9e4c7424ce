/**
 * Every message that crosses a process, as types. The background answers
 * four questions from pages; extension pages ask a page a few more. Nothing
 * else is answered. A side panel that is open hears news of the page in front,
 * over a port that it opens itself.
 */
import type { CardBundle } from '../dataset/compiled';
import type { DatasetProblem } from '../dataset/dataset-problem';
import type { Publication } from '../dataset/schema/registries';
import type { TopicId } from '../dataset/schema/primitives';
import type { FindRequest, FindResult } from '../mentions/types';
import type { PageSettings } from '../settings/settings';

/** Asked by a content script, answered by the background. */
export interface BackgroundQuestions {
  'find-mentions': { readonly ask: FindRequest; readonly answer: FoundMentions };
  'get-card': {
    /** `needsView`: the script that shows cards has not run in this page yet. */
    readonly ask: { readonly topic: TopicId; readonly needsView: boolean };
    readonly answer: PageCard | null;
  };
  /** A card's link to one of our own pages, which no page may open. */
  'open-page': { readonly ask: { readonly page: OwnPage }; readonly answer: null };
  'get-page-settings': {
    /** `hasView`: cards are shown here already, and may need words in another language now. */
    readonly ask: { readonly hasView: boolean };
    readonly answer: PageSettings;
  };
}

/** Ours, as a card leads to them. */
export type OwnPage = 'options' | 'panel';

/** A card, and what is known of the page that asks for it. */
export interface PageCard {
  readonly bundle: CardBundle;
  /** Whose page it is, where it is one of our publications; the page never gets the registry. */
  readonly publisher: Publication | null;
}

/** What a page is told of its mentions: no reasons, but the titles of the topics. */
export type FoundMentions = Pick<FindResult, 'mentions' | 'carry'> & {
  /** By topic, for every topic among the mentions and their parents. */
  readonly titles: Readonly<Record<string, string>>;
};

/** Asked by background, popup or options, answered by a tab's content script. */
export interface PageQuestions {
  'page-report': { readonly ask: Record<string, never>; readonly answer: PageReport };
  /** Null where no article in front mentions the topic. */
  'article-beside': {
    readonly ask: { readonly topic: TopicId };
    readonly answer: ArticleBeside | null;
  };
  'jump-to': {
    readonly ask: { readonly topic: TopicId };
    readonly answer: { readonly found: boolean };
  };
  /**
   * The page then asks `get-page-settings`: the background does not know what tabs show. It answers
   * when it has acted on them.
   */
  'settings-changed': { readonly ask: Record<string, never>; readonly answer: null };
  'run-command': { readonly ask: { readonly command: PageCommand }; readonly answer: null };
}

export type PageCommand = 'next-term' | 'previous-term' | 'enter-card';

/** What the popup shows of the page in front. */
export interface PageReport {
  readonly state: 'active' | 'not-an-article' | 'off' | 'failed';
  /** Why it failed; only with `failed`. The reader's catalogue has the words. */
  readonly problem?: DatasetProblem | undefined;
  readonly host: string;
  /** Topics on the page, in the order in which they come up. */
  readonly topics: readonly {
    readonly topic: TopicId;
    readonly title: string;
    readonly count: number;
    /** Those of its mentions that stand in headline and first paragraphs. */
    readonly early: number;
  }[];
  /** True when the page was longer than we read. */
  readonly truncated: boolean;
}

/** What a card in popup or side panel says of the article in front; it stays in the browser's memory. */
export interface ArticleBeside {
  /** ISO date of the article, as precise as it is known; null where it is not. */
  readonly published: string | null;
  /** The words on the page, where they are a contested wording. */
  readonly words?: string | undefined;
  /** The words on the page, whatever they are. */
  readonly mentionWords?: string | undefined;
  /** Its own text in pieces, for whom it does not name. */
  readonly texts: readonly string[];
}

/** Name of the port on which a side panel hears of a page. */
export const PANEL_PORT = 'newsgloss-panel';

/** Told by a page to a side panel of ours that is connected, and to nobody else. */
export type PageNews =
  /** At once, and whenever the page's terms change. */
  | {
      readonly type: 'terms';
      /** By their first place, in reading order. */
      readonly terms: readonly PageTerm[];
    }
  /** What the reader is at, whenever that changes. */
  | ({ readonly type: 'attention' } & PageAttention);

/** One topic of an article. */
export interface PageTerm {
  readonly topic: TopicId;
  readonly title: string;
  /** Mentions in the article. */
  readonly count: number;
  /** The words of its first mention: "the pact". */
  readonly words: string;
}

/** What the reader of an article is at. */
export interface PageAttention {
  /** Topics with a mention inside the viewport. */
  readonly inView: readonly TopicId[];
  /** The topic whose mark the pointer rests on. */
  readonly pointed: TopicId | null;
  /** The topic whose card is open on the page, or which the pointer has rested on for as long as one waits. */
  readonly opened: TopicId | null;
}

/** Sent by a side panel over the same port: to where the topic is first mentioned. */
export interface PanelWish {
  readonly show: TopicId;
}
