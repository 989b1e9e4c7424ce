/** The options page, with an invented dataset. */
import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import type { OptionsActions } from '../../components/options/options-controller';
import { OptionsPage } from '../../components/options/options-page';
import { INITIAL_OPTIONS, type OptionsState } from '../../components/options/options-state';
import { TODAY } from './live-card';
import { registries } from './popup-scenes';
import type { Scene } from './scene';

const nothing = () => {};
const actions: OptionsActions = {
  change: nothing,
  setSite: nothing,
  addSite: nothing,
  restore: nothing,
};

const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  sites: { 'example.org': 'off', 'news.example.com': 'on' },
  sources: { ...DEFAULT_SETTINGS.sources, types: ['state-media'] },
};

const ready: OptionsState = {
  ...INITIAL_OPTIONS,
  settings: { settings: CHOSEN, problem: null },
  dataset: {
    manifest: {
      format: 2,
      version: '2026.11.1',
      checkedOn: '2026-11-21',
      cards: {},
      counts: { cards: 1, claims: 4, works: 9, publications: 7 },
      files: {},
    },
    registries,
    preview: svalbardBundle,
  },
};

/** Wide enough for contents and sheet side by side. */
const DESKTOP_WIDTH = 1000;

function options(name: string, state: Partial<OptionsState>, width = DESKTOP_WIDTH): Scene {
  return {
    name: `options-${name}`,
    width,
    content: optionsPage(state, 'en-GB'),
  };
}

/** The page, ready but for what `state` says. */
export function optionsPage(state: Partial<OptionsState>, locale: string) {
  return (
    <OptionsPage
      state={{ ...ready, ...state }}
      actions={actions}
      backup="{}"
      extensionVersion="0.1.0"
      today={TODAY}
      locale={locale}
    />
  );
}

export const optionsScenes: readonly Scene[] = [
  options('whole', {}),
  options('wide', {}, 1400),
  options('narrow', {}, 400),
  options('trouble', {
    dataset: null,
    datasetProblem: { kind: 'incomplete', path: 'registries.json' },
    refusal: { kind: 'newer', version: 3 },
    settings: { settings: DEFAULT_SETTINGS, problem: { kind: 'newer', version: 3 } },
    restore: {
      kind: 'refused',
      problem: {
        kind: 'invalid',
        place: 'settings.appearance.theme',
        detail: 'Invalid type: Expected ("auto" | "light" | "dark") but received "pink"',
      },
    },
    isSiteRefused: true,
    setAside: '{}',
  }),
];
