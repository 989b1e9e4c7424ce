/** The side panel's end of the line: follows the tab in front of its window, and connects to it. */
import { browser } from '#imports';

import type { TopicId } from '../dataset/schema/primitives';
import { askPage } from './ask-page';
import {
  PANEL_PORT,
  type ArticleBeside,
  type PageNews,
  type PageQuestions,
  type PageReport,
  type PanelWish,
} from './protocol';
import { RETRY_DELAY_MS } from './send-question';

/** What is heard of the page in front. */
export interface FrontPageListener {
  /** Another page has come to the front, or the one there has changed: it can be asked. */
  readonly onArrived: () => void;
  readonly onNews: (news: PageNews) => void;
  /** What was heard before holds no longer. */
  readonly onLeft: () => void;
}

/** The page in front. */
export interface FrontPageLine {
  /** Null where no content script of ours answers. */
  readonly report: () => Promise<PageReport | null>;
  readonly article: (topic: TopicId) => Promise<ArticleBeside | null>;
  /** Tells it of changed settings; resolves when it has acted on them, or does not answer. */
  readonly settle: () => Promise<void>;
  /** Shows the topic on the page; false where nobody listens. */
  readonly show: (topic: PanelWish['show']) => boolean;
}

/** A page that let us in but does not listen is asked this often. */
const MAX_TRIES = 3;

type Port = ReturnType<typeof browser.tabs.connect>;

/** Follows for as long as the panel is open. */
export function followFrontPage(listener: FrontPageListener): FrontPageLine {
  let tabId: number = browser.tabs.TAB_ID_NONE;
  let port: Port | null = null;
  let turn = 0;
  const ownWindow = browser.windows.getCurrent();
  const found = Promise.withResolvers<undefined>();

  /** The page there is another, or none: what was heard of it holds no longer. */
  const forget = (): void => {
    port = null;
    listener.onLeft();
  };
  const meet = async (id: number, tries = 1): Promise<void> => {
    turn += 1;
    const mine = turn;
    port?.disconnect();
    // News of the same tab will replace what it told before: its list need not go and come.
    if (id === tabId) port = null;
    else forget();
    tabId = id;
    found.resolve(undefined);
    listener.onArrived();
    const hasFeed = await sendFeed(id);
    // Tabs may change faster than they can be met; the last one counts.
    if (mine !== turn) return;
    if (hasFeed) connect(tries);
    else forget();
  };
  const connect = (tries: number): void => {
    const made = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
    let wasHeard = false;
    port = made;
    made.onMessage.addListener((news) => {
      wasHeard = true;
      if (port === made) listener.onNews(news as PageNews);
    });
    made.onDisconnect.addListener(() => {
      // Chromium takes an error that nobody reads for one that nobody expects.
      void browser.runtime.lastError;
      if (port !== made) return;
      forget();
      // A page that is being replaced may take the script and not the line to it.
      const again = (): unknown => (port === null ? meet(tabId, tries + 1) : null);
      if (!wasHeard && tries < MAX_TRIES) setTimeout(again, RETRY_DELAY_MS);
    });
  };

  browser.tabs.onActivated.addListener((came) => {
    void ownWindow.then(({ id }) => (id === came.windowId ? meet(came.tabId) : null));
  });
  browser.tabs.onUpdated.addListener((updated, { status }) => {
    // Also where a line is open: Firefox keeps the one to a page that it keeps for going back.
    if (updated === tabId && status === 'complete') void meet(updated);
  });
  void ownWindow
    .then(async ({ id }) => browser.tabs.query({ active: true, windowId: id }))
    // A tab that came to the front meanwhile is the newer answer.
    .then(([tab]) => (turn === 0 ? meet(tab?.id ?? tabId) : null));

  const ask = async <Question extends keyof PageQuestions>(
    question: Question,
    about: PageQuestions[Question]['ask'],
  ): Promise<PageQuestions[Question]['answer'] | null> => {
    await found.promise;
    const asked = tabId;
    const answer = await askPage(asked, question, about).catch(() => null);
    // A page that does not answer takes its time over it: the reader may be elsewhere by then.
    return asked === tabId ? answer : ask(question, about);
  };
  return {
    report: async () => ask('page-report', {}),
    article: async (topic) => ask('article-beside', { topic }),
    settle: async () => {
      await found.promise;
      await askPage(tabId, 'settings-changed', {}).catch(() => null);
    },
    show: (topic) => {
      port?.postMessage({ show: topic } satisfies PanelWish);
      return port !== null;
    },
  };
}

/** Runs the script that tells us of the page; false where the browser lets no extension in. */
async function sendFeed(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/page-feed.js'] });
    return true;
  } catch {
    return false;
  }
}
