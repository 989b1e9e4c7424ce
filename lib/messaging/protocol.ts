/**
 * Every message that crosses a process, as types. The background answers
 * three questions from pages; extension pages ask a page two more. Nothing
 * else is answered.
 */
import type { CardBundle } from '../dataset/compiled';
import type { DatasetProblem } from '../dataset/dataset-problem';
import type { TopicId } from '../dataset/schema/primitives';
import type { FindRequest, FindResult } from '../mentions/types';
import type { PageSettings } from '../settings/settings';

/** Asked by a content script, answered by the background. */
export interface BackgroundQuestions {
  'find-mentions': { readonly ask: FindRequest; readonly answer: FoundMentions };
  'get-card': {
    /** `needsView`: the script that shows cards has not run in this page yet. */
    readonly ask: { readonly topic: TopicId; readonly needsView: boolean };
    readonly answer: CardBundle | null;
  };
  'get-page-settings': {
    /** `hasView`: cards are shown here already, and may need words in another language now. */
    readonly ask: { readonly hasView: boolean };
    readonly answer: PageSettings;
  };
}

/** What a page is told of its mentions: no reasons, but the titles of the topics. */
export type FoundMentions = Pick<FindResult, 'mentions' | 'carry'> & {
  /** By topic, for every topic among the mentions and their parents. */
  readonly titles: Readonly<Record<string, string>>;
};

/** Asked by background, popup or options, answered by a tab's content script. */
export interface PageQuestions {
  'page-report': { readonly ask: Record<string, never>; readonly answer: PageReport };
  'jump-to': {
    readonly ask: { readonly topic: TopicId };
    readonly answer: { readonly found: boolean };
  };
  /** The page then asks `get-page-settings`: the background does not know what tabs show. */
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
  /** Topics on the page, most mentioned first. */
  readonly topics: readonly {
    readonly topic: TopicId;
    readonly title: string;
    readonly count: number;
  }[];
  /** True when the page was longer than we read. */
  readonly truncated: boolean;
}
