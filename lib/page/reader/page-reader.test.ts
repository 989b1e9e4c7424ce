import { describe, expect, it } from 'vitest';

import { DatasetError } from '../../dataset/dataset-problem';
import type { PageSettings } from '../../settings/settings';
import { documentOf, prose } from '../article/page.fixture';
import type { ReaderServices } from './page-setup';
import { startPageReader } from './page-reader';

const OFF: PageSettings = {
  here: 'off',
  marks: 'first',
  trigger: 'hover',
  hushedUntil: null,
  appearance: { theme: 'auto', textSize: 100 },
  sources: { publications: [], types: [], controls: [], countries: [] },
};

/** A visible page; sessions need a browser, so these tests keep the reader off. */
function open(getPageSettings: ReaderServices['getPageSettings'], url?: string) {
  const document = documentOf(`<article><p>${prose('The pact')}</p></article>`, url);
  Object.defineProperty(document, 'visibilityState', { value: 'visible' });
  // jsdom takes no other window's signals.
  const view = document.defaultView;
  if (view === null) throw new Error('no window');
  const disposal = new view.AbortController();
  const gone = new Error('gone');
  const services: ReaderServices = {
    findMentions: () => Promise.reject(new Error('not asked')),
    getCard: () => Promise.resolve(null),
    getPageSettings: () => getPageSettings(),
    isGone: (error) => error === gone,
    openPage: () => Promise.resolve(),
    shadowMode: 'closed',
  };
  return { answers: startPageReader(document, services, disposal), disposal, gone };
}

const settle = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 10);
  });
const stateOf = ({ answers }: Pick<ReturnType<typeof open>, 'answers'>) =>
  answers?.['page-report']({}).state;

describe('startPageReader', () => {
  it('does nothing on pages that are none of its business', () => {
    expect(open(() => Promise.resolve(OFF), 'file:///a.html').answers).toBeNull();
  });

  it('is off where the reader switched it off', async () => {
    const page = open(() => Promise.resolve(OFF));
    await settle();
    expect(page.answers?.['page-report']({})).toEqual({
      state: 'off',
      host: 'news.example',
      topics: [],
      truncated: false,
    });
    expect(page.answers?.['jump-to']({ topic: 'nato' as never })).toEqual({ found: false });
    expect(page.answers?.['article-beside']({ topic: 'nato' as never })).toBeNull();
  });

  it.each([
    [
      new DatasetError({ kind: 'damaged', path: 'lexicon.json' }),
      { kind: 'damaged', path: 'lexicon.json' },
    ],
    [new Error('The page changed.'), { kind: 'unknown' }],
  ])('says what went wrong: %s', async (thrown, problem) => {
    const page = open(() => Promise.reject(thrown));
    await settle();
    expect(page.answers?.['page-report']({})).toMatchObject({
      state: 'failed',
      problem,
    });
  });

  it('ends quietly when the extension is gone', async () => {
    const page = open(() => Promise.reject(page.gone));
    await settle();
    expect(page.disposal.signal.aborted).toBe(true);
    expect(stateOf(page)).toBe('not-an-article');
  });

  it('lets the last question about settings have the last word', async () => {
    const slow = Promise.withResolvers<PageSettings>();
    const answers = [() => slow.promise, () => Promise.resolve(OFF)];
    const page = open(async () => answers.shift()?.() ?? OFF);
    await settle();
    await page.answers?.['settings-changed']({});
    slow.resolve({ ...OFF, here: 'auto' });
    await settle();
    expect(stateOf(page)).toBe('off');
  });

  it('answers that settings changed when it has acted on the newest', async () => {
    const newest = Promise.withResolvers<PageSettings>();
    const answers = [() => Promise.resolve(OFF), () => Promise.resolve(OFF)];
    const page = open(async () => answers.shift()?.() ?? newest.promise);
    await settle();
    const told: string[] = [];
    const first = page.answers?.['settings-changed']({}).then(() => told.push('first'));
    const second = page.answers?.['settings-changed']({}).then(() => told.push('second'));
    await settle();
    expect(told).toEqual([]);
    newest.resolve(OFF);
    await Promise.all([first, second]);
    expect(stateOf(page)).toBe('off');
  });
});
