/** The popup in its states, with an invented dataset. */
import * as v from 'valibot';

import type { Preset, Registries } from '../../lib/dataset/compiled';
import { TopicIdSchema, type TopicId } from '../../lib/dataset/schema/primitives';
import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';
import { svalbardPublications } from '../../lib/dataset/visibility/svalbard-registries.fixture';
import type { PageReport } from '../../lib/messaging/protocol';
import type { TopicHit } from '../../lib/search/search-topics';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { Popup } from '../../components/popup/popup';
import type { PopupActions } from '../../components/popup/popup-controller';
import { INITIAL_POPUP, type PopupState } from '../../components/popup/popup-state';
import { HIDES_NOTHING, TODAY } from './live-card';
import type { Scene } from './scene';

const PRESETS: readonly Preset[] = [
  { id: 'all', label: 'All', description: 'Every source', hides: HIDES_NOTHING },
  {
    id: 'no-state-controlled',
    label: 'No state-controlled media',
    description: 'Hides media that a state controls',
    hides: { ...HIDES_NOTHING, controls: ['state-controlled', 'captured'] },
  },
  {
    id: 'independent-media-and-wires',
    label: 'Independent media and wires',
    description: 'Hides states and their media',
    hides: { ...HIDES_NOTHING, types: ['government', 'state-media'] },
  },
  {
    id: 'texts-courts-votes',
    label: 'Texts, courts and votes',
    description: 'Shows primary documents only',
    hides: { ...HIDES_NOTHING, types: ['news', 'wire', 'state-media'] },
  },
];

export const registries: Registries = {
  parties: [],
  publications: Object.values(svalbardPublications).map((publication, index) => ({
    ...publication,
    citations: 3 + index * 2,
  })),
  presets: PRESETS,
  topics: [],
};

/** An id as the dataset has it. */
export function topic(id: string): TopicId {
  return v.parse(TopicIdSchema, id);
}

const REPORT: PageReport = {
  state: 'active',
  host: 'example.org',
  topics: [
    { topic: topic('svalbard-treaty'), title: 'Svalbard Treaty', count: 6, early: 0 },
    {
      topic: topic('law-of-the-sea-convention'),
      title: 'Law of the Sea Convention',
      count: 4,
      early: 0,
    },
    {
      topic: topic('long-name'),
      title: 'Agreement on Enhancing International Arctic Scientific Cooperation',
      count: 1,
      early: 0,
    },
  ],
  truncated: false,
};

export const HITS: readonly TopicHit[] = [
  {
    id: topic('svalbard-treaty'),
    title: 'Svalbard Treaty',
    kind: 'treaty',
    gist: 'Signed in Paris on 9 February 1920, it gave Norway full sovereignty over the Arctic islands of Svalbard.',
    titleRanges: [{ start: 0, end: 5 }],
    gistRanges: [{ start: 95, end: 100 }],
    aliasWords: '',
    aliasRanges: [],
  },
  {
    id: topic('barentsburg'),
    title: 'Barentsburg',
    kind: 'place',
    gist: 'Mining settlement on Svalbard run by a Russian state company.',
    titleRanges: [],
    gistRanges: [{ start: 21, end: 26 }],
    aliasWords: '',
    aliasRanges: [],
  },
  {
    id: topic('fisheries-zone'),
    title: 'Fisheries Protection Zone',
    kind: 'policy',
    gist: 'Waters of up to 200 nautical miles around the islands, set up by Norway in 1977.',
    titleRanges: [],
    gistRanges: [],
    aliasWords: 'svalbard',
    aliasRanges: [{ start: 0, end: 5 }],
  },
];

function settings(changes: Partial<Settings> = {}): PopupState['settings'] {
  return { settings: { ...DEFAULT_SETTINGS, ...changes }, problem: null };
}

export const ready: PopupState = {
  ...INITIAL_POPUP,
  settings: settings(),
  page: { kind: 'answered', report: REPORT },
  dataset: { kind: 'open', registries },
};

const nothing = () => {};
export const actions: PopupActions = {
  search: nothing,
  moveRow: nothing,
  openRow: nothing,
  openTopic: nothing,
  back: nothing,
  jumpTo: nothing,
  showHidden: nothing,
  hideAgain: nothing,
  hush: nothing,
  setEnabled: nothing,
  setSite: nothing,
  setSources: nothing,
};

function popup(name: string, state: Partial<PopupState>): Scene {
  return {
    name: `popup-${name}`,
    content: popupIn(state, 'en-GB'),
  };
}

function popupIn(state: Partial<PopupState>, locale: string) {
  return (
    <Popup
      state={{ ...ready, ...state }}
      actions={actions}
      today={TODAY}
      locale={locale}
      onCopy={() => Promise.resolve(true)}
      onOpenPanel={nothing}
    />
  );
}

/** The popup as it opens beside an article. */
export function popupHome(locale: string) {
  return popupIn({}, locale);
}

/** A page that answers. */
export function page(changes: Partial<PageReport>): Partial<PopupState> {
  return { page: { kind: 'answered', report: { ...REPORT, ...changes } } };
}

export const popupScenes: readonly Scene[] = [
  popup('page', {}),
  popup('search', { query: 'svalb', hits: HITS, row: 0 }),
  popup('nothing-found', { query: 'qwertz' }),
  popup('card', { cards: [svalbardBundle] }),
  popup('publisher', page({ host: 'tass.example' })),
  popup('not-an-article', page({ state: 'not-an-article', topics: [] })),
  popup('always-on', { settings: settings({ sites: { 'example.org': 'on' } }) }),
  popup('site-off', {
    settings: settings({ sites: { 'example.org': 'off' } }),
    ...page({ state: 'off', topics: [] }),
  }),
  popup('all-off', {
    settings: settings({ enabled: false }),
    ...page({ state: 'off', topics: [] }),
  }),
  popup('silent', {
    page: { kind: 'silent' },
    settings: settings({ sources: { ...DEFAULT_SETTINGS.sources, countries: ['RU'] } }),
  }),
  popup('failed', {
    ...page({
      state: 'failed',
      topics: [],
      problem: { kind: 'unknown' },
    }),
    dataset: {
      kind: 'failed',
      problem: { kind: 'damaged', path: 'search.json' },
    },
  }),
  popup('settings-damaged', {
    settings: {
      settings: DEFAULT_SETTINGS,
      problem: { kind: 'unreadable', parts: ['sites', 'sources'] },
    },
  }),
  popup('opening', { ...INITIAL_POPUP }),
];
