/** The side panel's end of the line: follows the tab in front of its window, and connects to it. */
import { browser } from '#imports';

import { askPage } from './ask-page';
import { PANEL_PORT, type PageNews, type PageReport, type PanelWish } from './protocol';

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
  /** Shows the topic on the page; false where nobody listens. */
  readonly show: (topic: PanelWish['show']) => boolean;
}

type Port = ReturnType<typeof browser.tabs.connect>;

/** Follows for as long as the panel is open. */
export function followFrontPage(listener: FrontPageListener): FrontPageLine {
  let tabId: number = browser.tabs.TAB_ID_NONE;
  let port: Port | null = null;
  let turn = 0;
  const ownWindow = browser.windows.getCurrent();
  const found = Promise.withResolvers<undefined>();

  const leave = (): void => {
    if (port === null) return;
    port.disconnect();
    port = null;
    listener.onLeft();
  };
  const meet = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const { id: windowId } = await ownWindow;
    const [tab] = await browser.tabs.query({ active: true, windowId });
    // Tabs may change faster than they can be met; the last one counts.
    if (mine !== turn) return;
    leave();
    tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
    found.resolve(undefined);
    listener.onArrived();
    if (!(await sendFeed(tabId)) || mine !== turn) return;
    connect();
  };
  const connect = (): void => {
    const made = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
    port = made;
    made.onMessage.addListener((news) => {
      if (port === made) listener.onNews(news as PageNews);
    });
    made.onDisconnect.addListener(() => {
      // Chromium takes an error that nobody reads for one that nobody expects.
      void browser.runtime.lastError;
      if (port !== made) return;
      port = null;
      listener.onLeft();
    });
  };

  browser.tabs.onActivated.addListener(({ windowId }) => {
    void ownWindow.then(({ id }) => (id === windowId ? meet() : null));
  });
  browser.tabs.onUpdated.addListener((updated, { status }) => {
    if (updated !== tabId || status !== 'complete') return;
    // A page that only changed its address keeps its script, and the line to it.
    if (port === null) void meet();
    else listener.onArrived();
  });
  void meet();

  return {
    report: async () => {
      await found.promise;
      return askPage(tabId, 'page-report', {}).catch(() => null);
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
