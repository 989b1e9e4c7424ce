// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';

import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';
import type { PageReport, PageTerm } from '../../lib/messaging/protocol';
import { topic } from '../../lib/preview/preview.fixture';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { mount, settle } from '../mount.fixture';
import type { PopupActions } from '../popup/popup-controller';
import { INITIAL_POPUP, type PopupState } from '../popup/popup-state';
import { INITIAL_PLACE, type PagePlace } from './page-place';
import { Panel } from './panel';

const SVALBARD = svalbardBundle.card.id;
const TERMS: readonly PageTerm[] = [
  { topic: topic('barentsburg'), title: 'Barentsburg', count: 1, words: 'the settlement' },
  { topic: SVALBARD, title: 'Svalbard Treaty', count: 6, words: 'Svalbard treaty' },
];
const REPORT: PageReport = { state: 'active', host: 'example.org', topics: [], truncated: false };
const READY: PopupState = {
  ...INITIAL_POPUP,
  settings: { settings: DEFAULT_SETTINGS, problem: null },
  page: { kind: 'answered', report: REPORT },
};
const ARTICLE: PagePlace = {
  terms: TERMS,
  attention: { inView: [SVALBARD], pointed: null, opened: null },
};

function setup(state: Partial<PopupState> = {}, place: Partial<PagePlace> = {}) {
  const actions = {
    search: vi.fn<PopupActions['search']>(),
    moveRow: vi.fn<PopupActions['moveRow']>(),
    openRow: vi.fn<PopupActions['openRow']>(),
    openTopic: vi.fn<PopupActions['openTopic']>(),
    back: vi.fn<PopupActions['back']>(),
    jumpTo: vi.fn<PopupActions['jumpTo']>(),
    showHidden: vi.fn<PopupActions['showHidden']>(),
    hideAgain: vi.fn<PopupActions['hideAgain']>(),
    hush: vi.fn<PopupActions['hush']>(),
    setEnabled: vi.fn<PopupActions['setEnabled']>(),
    setSite: vi.fn<PopupActions['setSite']>(),
    setSources: vi.fn<PopupActions['setSources']>(),
  };
  const panel = (desk: Partial<PopupState>, page: Partial<PagePlace>) => (
    <Panel
      state={{ ...READY, ...desk }}
      place={{ ...ARTICLE, ...page }}
      actions={actions}
      today="2026-11-22"
      locale="en-GB"
      onCopy={() => Promise.resolve(true)}
    />
  );
  const mounted = mount(panel(state, place));
  const change = (desk: Partial<PopupState>, page: Partial<PagePlace> = {}) =>
    mounted.show(panel(desk, page));
  return { ...mounted, actions, change };
}

const opened = { cards: [svalbardBundle] };
const focused = () => document.activeElement?.className;

async function key(name: string): Promise<void> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  await act(() => {
    document.activeElement?.dispatchEvent(event);
  });
  await settle();
}

describe('the list', () => {
  it('stands in reading order, with first words that differ from the title', async () => {
    const { texts, press, actions } = setup();
    expect(texts('li button')).toEqual([
      'Barentsburg as “the settlement”',
      '1 ×',
      'Svalbard Treaty',
      '6 ×',
    ]);
    await press('1 × Barentsburg: go there on the page');
    expect(actions.jumpTo).toHaveBeenCalledWith('barentsburg');
    await press('Svalbard Treaty');
    expect(actions.openTopic).toHaveBeenCalledWith(SVALBARD);
  });

  it('shows what is in view, pointed at and chosen', () => {
    const attention = { ...ARTICLE.attention, pointed: topic('barentsburg') };
    const { texts } = setup(opened, { attention });
    expect(texts('[data-seen="true"] b')).toEqual(['Svalbard Treaty']);
    expect(texts('[data-pointed="true"] b')).toEqual(['Barentsburg']);
    expect(texts('[aria-current="true"] b')).toEqual(['Svalbard Treaty']);
  });

  it('is reached and walked by arrow keys', async () => {
    setup();
    await key('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Barentsburg');
    await key('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Svalbard');
  });

  it('waits for the terms, and says why there are none', () => {
    expect(setup({}, INITIAL_PLACE).texts('li, .ng-notice')).toEqual([]);
    const silent = setup({ page: { kind: 'silent' } }, INITIAL_PLACE);
    expect(silent.texts('.ng-notice')[0]).toMatch(/cannot read/u);
    const report: PageReport = { ...REPORT, state: 'not-an-article' };
    const other = setup({ page: { kind: 'answered', report } }, INITIAL_PLACE);
    expect(other.texts('.ng-notice')[0]).toMatch(/not look like an article/u);
  });

  it('makes room for search results', () => {
    const registries = { parties: [], publications: [], presets: [], topics: [] };
    const { texts } = setup({ ...opened, query: 'zz', dataset: { kind: 'open', registries } });
    expect(texts('li, h2, .ng-card')).toEqual([]);
    expect(texts('output')).toContain('No topic found');
  });
});

describe('the card', () => {
  it('takes the focus when it was chosen here', () => {
    const { change } = setup();
    change(opened);
    expect(focused()).toContain('ng-card');
  });

  it('leaves the focus where it is when the page opened it', () => {
    const { change } = setup();
    change(opened, { attention: { ...ARTICLE.attention, opened: SVALBARD } });
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
  });

  it('leads to its words on the page, where the page has them', async () => {
    const { press, actions, texts } = setup(opened);
    expect(texts('.ng-panel-place span')).toEqual(['6 times on this page']);
    await press('Show on the page');
    expect(actions.jumpTo).toHaveBeenCalledWith(SVALBARD);
    expect(setup(opened, { terms: [] }).texts('.ng-panel-place')).toEqual([]);
  });

  it('leads back by button and by Escape, the focus to the list', async () => {
    const { press, actions, change } = setup();
    change(opened);
    await key('Escape');
    await press('Back to the list');
    expect(actions.back).toHaveBeenCalledTimes(2);
    change({});
    expect(document.activeElement?.textContent).toContain('Barentsburg');
  });
});
