import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { PageNews } from '../../messaging/protocol';
import { topic } from '../../preview/preview.fixture';
import { documentOf } from '../article/page.fixture';
import type { PageMention } from '../marks/marked-text';
import type { ReadingSession } from '../reader/reading-session';
import { LOOK_EVERY_MS, startPageFeed } from './page-feed';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A reader without layout: what it says is all that matters here. */
function fakeSession() {
  const now = {
    mentions: [] as readonly PageMention[],
    articles: [{}],
    opened: null as string | null,
  };
  const session = {
    text: { mentions: () => now.mentions },
    articles: () => now.articles,
    titleOf: () => undefined,
    preview: { attention: () => ({ pointed: null, opened: now.opened && topic(now.opened) }) },
  } as unknown as ReadingSession;
  return { now, session };
}

function open(session: () => ReadingSession | null) {
  const view = documentOf('<p>NATO met.</p>').defaultView;
  if (view === null) throw new Error('no window');
  // The frames of a visible tab, on the tests' clock.
  Object.assign(view, {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    requestAnimationFrame: (callback: () => void) => globalThis.setTimeout(callback),
    cancelAnimationFrame: globalThis.clearTimeout,
  });
  const left = new view.AbortController();
  const news: PageNews[] = [];
  startPageFeed({ view, session, tell: (told) => news.push(told), signal: left.signal });
  return { news, left };
}

describe('startPageFeed', () => {
  it('tells at once, and then only what has changed', () => {
    const { now, session } = fakeSession();
    const { news } = open(() => session);
    expect(news).toEqual([
      { type: 'terms', terms: [] },
      { type: 'attention', inView: [], pointed: null, opened: null },
    ]);
    vi.advanceTimersByTime(10 * LOOK_EVERY_MS);
    expect(news).toHaveLength(2);
    now.opened = 'nato';
    vi.advanceTimersByTime(LOOK_EVERY_MS + 1);
    expect(news.slice(2)).toEqual([
      { type: 'attention', inView: [], pointed: null, opened: 'nato' },
    ]);
  });

  it('tells the terms anew when an article comes, and when reading ends', () => {
    const { now, session } = fakeSession();
    let current: ReadingSession | null = session;
    now.articles = [];
    const { news } = open(() => current);
    now.articles = [{}];
    const before = news.length;
    vi.advanceTimersByTime(LOOK_EVERY_MS + 1);
    expect(news.slice(before)).toEqual([{ type: 'terms', terms: [] }]);
    current = null;
    vi.advanceTimersByTime(LOOK_EVERY_MS + 1);
    expect(news.at(-1)).toEqual({ type: 'terms', terms: [] });
  });

  it('is silent when the panel has gone', () => {
    const { now, session } = fakeSession();
    const { news, left } = open(() => session);
    left.abort();
    now.opened = 'nato';
    vi.advanceTimersByTime(10 * LOOK_EVERY_MS);
    expect(news).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });
});
