// @vitest-environment jsdom
import * as v from 'valibot';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';

import type { Preset } from '../../lib/dataset/compiled';
import { TopicIdSchema } from '../../lib/dataset/schema/primitives';
import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';
import type { PageReport } from '../../lib/messaging/protocol';
import type { TopicHit } from '../../lib/search/search-topics';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { mount, settle } from '../mount.fixture';
import { Popup } from './popup';
import type { PopupActions } from './popup-controller';
import { INITIAL_POPUP, type PopupState } from './popup-state';

const SVALBARD = svalbardBundle.card.id;
const BARENTSBURG = v.parse(TopicIdSchema, 'barentsburg');
const REPORT: PageReport = {
  state: 'active',
  host: 'example.org',
  topics: [
    { topic: SVALBARD, title: 'Svalbard Treaty', count: 6, early: 2 },
    { topic: BARENTSBURG, title: 'Barentsburg', count: 1, early: 0 },
  ],
  truncated: false,
};
const HITS: readonly TopicHit[] = [
  {
    id: SVALBARD,
    title: 'Svalbard Treaty',
    kind: 'treaty',
    gist: 'On Svalbard.',
    titleRanges: [{ start: 0, end: 4 }],
    gistRanges: [{ start: 3, end: 7 }],
    aliasWords: '',
    aliasRanges: [],
  },
];
const NONE = { publications: [], types: [], controls: [], countries: [] };
const PRESETS: readonly Preset[] = [
  { id: 'all', label: 'All', description: '', hides: NONE },
  {
    id: 'no-state-media',
    label: 'No state media',
    description: '',
    hides: { ...NONE, types: ['state-media'] },
  },
];

const READY: PopupState = {
  ...INITIAL_POPUP,
  settings: { settings: DEFAULT_SETTINGS, problem: null },
  page: { kind: 'answered', report: REPORT },
  dataset: {
    kind: 'open',
    registries: { parties: [], publications: [], presets: PRESETS, topics: [] },
  },
};

function setup(state: Partial<PopupState> = {}) {
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
  const openPanel = vi.fn<() => void>();
  const mounted = mount(
    <Popup
      state={{ ...READY, ...state }}
      actions={actions}
      today="2026-11-21"
      locale="en-GB"
      onCopy={() => Promise.resolve(true)}
      onOpenPanel={openPanel}
    />,
  );
  const box = () => mounted.root.querySelector<HTMLInputElement>('[role="combobox"]');
  return { ...mounted, actions, box, openPanel };
}

/** Presses a key where the focus is; tells whether the browser would still act on it. */
async function key(name: string): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  await act(() => {
    document.activeElement?.dispatchEvent(event);
  });
  await settle();
  return !event.defaultPrevented;
}

describe('the popup', () => {
  it('has its focus in the search box at once, before anything is known', () => {
    const { box, texts } = setup(INITIAL_POPUP);
    expect(document.activeElement).toBe(box());
    expect(texts('h1')).toEqual(['Newsgloss']);
    expect(texts('.ng-notice, .ng-alarm')).toEqual([]);
  });

  it('offers five minutes of quiet where cards open by themselves, and says until when', async () => {
    const { press, actions, texts } = setup();
    await press('No cards for five minutes');
    expect(actions.hush).toHaveBeenCalledWith(true);
    const until = new Date(2026, 10, 21, 14, 35).getTime();
    const quiet = setup({ hushedUntil: until });
    expect(quiet.texts('.ng-fine')).toContain(
      'No card opens by itself until 14:35. Open cards again',
    );
    await quiet.press('Open cards again');
    expect(quiet.actions.hush).toHaveBeenCalledWith(false);
    const clicking = setup({
      settings: { settings: { ...DEFAULT_SETTINGS, trigger: 'click' }, problem: null },
    });
    expect(clicking.texts('button')).not.toContain('No cards for five minutes');
    expect(texts('button')).toContain('No cards for five minutes');
  });

  it('opens the side panel', async () => {
    const { press, openPanel } = setup();
    await press('Open beside the page');
    expect(openPanel).toHaveBeenCalledOnce();
  });

  it('lists what is on the page, with counts and a way there', async () => {
    const { press, texts, actions } = setup();
    expect(texts('li button')).toEqual(['Svalbard Treaty', '6 ×', 'Barentsburg', '1 ×']);
    await press('Svalbard Treaty');
    expect(actions.openTopic).toHaveBeenCalledWith(SVALBARD);
    await press('1 × Barentsburg: go there on the page');
    expect(actions.jumpTo).toHaveBeenCalledWith(BARENTSBURG);
  });

  it('says what it cannot do, each in one sentence', () => {
    expect(setup({ page: { kind: 'silent' } }).texts('.ng-notice')[0]).toMatch(/cannot read/u);
    const failed: PageReport = {
      ...REPORT,
      state: 'failed',
      topics: [],
      problem: { kind: 'incomplete', path: 'lexicon.json' },
    };
    const { texts } = setup({
      page: { kind: 'answered', report: failed },
      dataset: { kind: 'failed', problem: { kind: 'damaged', path: 'search.json' } },
      settings: { settings: DEFAULT_SETTINGS, problem: { kind: 'unavailable' } },
      refusal: { kind: 'newer', version: 2 },
    });
    expect(texts('.ng-notice')).toEqual([
      'The card data is incomplete: lexicon.json is missing. Installing the extension again repairs it.',
    ]);
    expect(texts('.ng-alarm')).toHaveLength(3);
    const same = { kind: 'damaged', path: 'search.json' } as const;
    const once = setup({
      page: { kind: 'answered', report: { ...failed, problem: same } },
      dataset: { kind: 'failed', problem: same },
    });
    expect(once.texts('.ng-notice')).toEqual([]);
    expect(texts('.ng-alarm')[0]).toMatch(/^The card data is damaged: /u);
  });
});

describe('search', () => {
  const searching = { query: 'sval', hits: HITS };

  it('asks with every letter', async () => {
    const { box, actions } = setup();
    const input = box();
    if (!input) throw new Error('there is no search box');
    input.value = 'sv';
    await act(() => {
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(actions.search).toHaveBeenCalledWith('sv');
  });

  it('says by which other name a topic was found', () => {
    const ranges = { titleRanges: [], gistRanges: [], aliasRanges: [{ start: 0, end: 3 }] };
    const hits = HITS.map((hit) => ({ ...hit, ...ranges, aliasWords: 'spitsbergen' }));
    const { texts } = setup({ query: 'spi', hits });
    expect(texts('[role="option"] p')).toEqual(['also: spitsbergen', 'On Svalbard.']);
    expect(texts('mark')).toEqual(['spi']);
  });

  it('shows results with the typed letters marked, instead of the page', () => {
    const { texts } = setup(searching);
    expect(texts('[role="option"]')).toEqual(['Svalbard TreatyTreatyOn Svalbard.']);
    expect(texts('mark')).toEqual(['Sval', 'Sval']);
    expect(texts('li')).toEqual([]);
    expect(setup({ query: 'zz' }).texts('output')).toContain('No topic found');
    const opening = setup({ query: 'zz', dataset: { kind: 'opening' } });
    expect(opening.texts('output')).not.toContain('No topic found');
  });

  it('moves and opens by keys, the focus staying in the box', async () => {
    const { actions, box } = setup({ ...searching, row: 0 });
    await key('ArrowDown');
    await key('ArrowUp');
    await key('Enter');
    expect(actions.moveRow.mock.calls).toEqual([[1], [-1]]);
    expect(actions.openRow).toHaveBeenCalledOnce();
    const active = box()?.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(box());
  });

  it('clears with Escape, and leaves Escape to the browser when there is nothing to clear', async () => {
    const { actions } = setup(searching);
    expect(await key('Escape')).toBe(false);
    expect(actions.search).toHaveBeenCalledWith('');
    setup();
    expect(await key('Escape')).toBe(true);
  });

  it('goes down into the topics of the page when nothing is written', async () => {
    setup();
    await key('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Svalbard Treaty');
    await key('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Barentsburg');
    await key('ArrowUp');
    expect(document.activeElement?.textContent).toBe('Svalbard Treaty');
    await key('ArrowUp');
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
  });
});

describe('switches', () => {
  it('turn this site and everything off', async () => {
    const { press, actions } = setup();
    await press('on this site');
    expect(actions.setSite).toHaveBeenCalledWith('example.org', 'off');
    await press('on everywhere');
    expect(actions.setEnabled).toHaveBeenCalledWith(false);
  });

  it('turn on a page that is no article', async () => {
    const report: PageReport = { ...REPORT, state: 'not-an-article', topics: [] };
    const { press, actions } = setup({ page: { kind: 'answered', report } });
    await press('Switch on here anyway');
    expect(actions.setSite).toHaveBeenCalledWith('example.org', 'on');
  });

  it('lead back from always to articles only', async () => {
    const settings = { ...DEFAULT_SETTINGS, sites: { 'example.org': 'on' as const } };
    const { press, actions } = setup({ settings: { settings, problem: null } });
    await press('Only on articles');
    expect(actions.setSite).toHaveBeenCalledWith('example.org', 'auto');
  });

  it('choose sources by preset, and tell a choice of the reader’s own', async () => {
    const { press, actions, texts } = setup();
    await press('No state media');
    expect(actions.setSources).toHaveBeenCalledWith(PRESETS[1]?.hides);
    expect(texts('.ng-chips label')).not.toContain('My choice');
    const sources = { ...DEFAULT_SETTINGS.sources, countries: ['NO'] };
    const own = { settings: { ...DEFAULT_SETTINGS, sources }, problem: null };
    expect(setup({ settings: own }).texts('.ng-chips label')).toContain('My choice');
  });
});

describe('a card in the popup', () => {
  const opened = { cards: [svalbardBundle] };

  it('is shown whole, without pin and close, and takes the focus', () => {
    const { root, texts } = setup(opened);
    expect(texts('h2')).toEqual(['Svalbard Treaty']);
    expect(texts('h3').length).toBeGreaterThan(3);
    expect(root.querySelectorAll('.ng-bar button')).toHaveLength(1);
    expect(document.activeElement?.getAttribute('role')).toBe('region');
  });

  it('leads back by button and by Escape', async () => {
    const { press, actions } = setup(opened);
    await press('Back to the list');
    expect(await key('Escape')).toBe(false);
    expect(actions.back).toHaveBeenCalledTimes(2);
  });

  it('obeys the reader’s sources and shows what was asked for', async () => {
    const sources = { ...DEFAULT_SETTINGS.sources, controls: ['state-controlled' as const] };
    const settings = { settings: { ...DEFAULT_SETTINGS, sources }, problem: null };
    const { press, actions, texts } = setup({ ...opened, settings });
    expect(texts('.ng-foot')[0]).toContain('6 of 7 sources shown');
    await press('Show all');
    expect(actions.showHidden).toHaveBeenCalledWith('all');
    const shown = setup({ ...opened, settings, reveal: 'all' });
    expect(shown.texts('.ng-foot')[0]).toContain('7 sources');
  });
});
