/** The side panel in its states, beside an invented article. */
import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';
import type { PageAttention, PageTerm } from '../../lib/messaging/protocol';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { enPages } from '../../components/messages/en/pages';
import { MessagesContext } from '../../components/messages/messages-context';
import { PagesMessagesContext } from '../../components/messages/pages-messages-context';
import { INITIAL_PLACE, type PagePlace } from '../../components/panel/page-place';
import { Panel } from '../../components/panel/panel';
import { INITIAL_POPUP, type PopupState } from '../../components/popup/popup-state';
import { TODAY } from './live-card';
import { actions, HITS, page, ready, topic } from './popup-scenes';
import type { Scene } from './scene';

/** As narrow as browsers let a reader drag it, and as they open it. */
const NARROW = 320;
const USUAL = 400;

const TERMS: readonly PageTerm[] = [
  ['svalbard-treaty', 'Svalbard Treaty', 6, 'Svalbard Treaty'],
  ['barentsburg', 'Barentsburg', 2, 'the mining settlement'],
  ['law-of-the-sea-convention', 'Law of the Sea Convention', 4, 'the convention'],
  ['fisheries-protection-zone', 'Fisheries protection zone around Svalbard', 3, 'the zone'],
  ['arctic-council', 'Arctic Council', 1, 'Arctic Council'],
  [
    'arctic-science-agreement',
    'Agreement on Enhancing International Arctic Scientific Cooperation',
    1,
    'the agreement of 2017',
  ],
  ['snow-crab-dispute', 'Snow crab dispute', 5, 'snow crab'],
  ['northern-sea-route', 'Northern Sea Route', 2, 'Northern Sea Route'],
  ['continental-shelf', 'Continental shelf', 2, 'the shelf'],
].map(([id, title, count, words]) => ({
  topic: topic(String(id)),
  title: String(title),
  count: Number(count),
  words: String(words),
}));

const READING: PageAttention = {
  inView: TERMS.slice(2, 5).map((term) => term.topic),
  pointed: null,
  opened: null,
};
const ARTICLE: PagePlace = { terms: TERMS, attention: READING };

interface PanelScene {
  readonly state?: Partial<PopupState>;
  readonly place?: Partial<PagePlace>;
  readonly width?: number;
  readonly dir?: 'ltr' | 'rtl';
}

function panel(name: string, { state, place, width = USUAL, dir = 'ltr' }: PanelScene): Scene {
  const card = { ...enPages.card, dir };
  return {
    name: `panel-${name}`,
    width,
    isBare: true,
    content: (
      <PagesMessagesContext.Provider value={{ ...enPages, card }}>
        <MessagesContext.Provider value={card}>
          <Panel
            state={{ ...ready, ...state }}
            place={{ ...ARTICLE, ...place }}
            actions={actions}
            today={TODAY}
            locale="en-GB"
            onCopy={() => Promise.resolve(true)}
          />
        </MessagesContext.Provider>
      </PagesMessagesContext.Provider>
    ),
  };
}

const opened: Partial<PopupState> = {
  cards: [svalbardBundle],
  article: {
    topic: svalbardBundle.card.id,
    published: '2019-05-14',
    words: 'so-called protection zone',
    texts: ['Russia and the European Union asked for talks.'],
  },
};

/** In the order in which a reader meets them. */
export const panelScenes: readonly Scene[] = [
  panel('list', {}),
  panel('pointed', { place: { attention: { ...READING, pointed: topic('continental-shelf') } } }),
  panel('card', { state: opened }),
  panel('card-narrow', { state: opened, width: NARROW }),
  panel('card-from-elsewhere', {
    state: { ...opened, article: null },
    place: { terms: TERMS.slice(1, 4) },
  }),
  panel('card-150-percent', {
    state: {
      ...opened,
      settings: {
        settings: { ...DEFAULT_SETTINGS, appearance: { theme: 'auto', textSize: 150 } },
        problem: null,
      },
    },
  }),
  panel('rtl', { state: opened, dir: 'rtl' }),
  panel('search', { state: { ...opened, query: 'svalb', hits: HITS, row: 0 } }),
  panel('off', {
    state: {
      settings: {
        settings: { ...DEFAULT_SETTINGS, sites: { 'example.org': 'off' } },
        problem: null,
      },
      ...page({ state: 'off', topics: [] }),
    },
    place: INITIAL_PLACE,
  }),
  panel('no-article', {
    state: page({ state: 'not-an-article', topics: [] }),
    place: INITIAL_PLACE,
  }),
  panel('failed', {
    state: {
      ...page({ state: 'failed', topics: [], problem: { kind: 'unknown' } }),
      dataset: { kind: 'failed', problem: { kind: 'damaged', path: 'search.json' } },
    },
    place: INITIAL_PLACE,
  }),
  panel('silent', { state: { page: { kind: 'silent' } }, place: INITIAL_PLACE }),
  panel('opening', { state: INITIAL_POPUP, place: INITIAL_PLACE }),
];
