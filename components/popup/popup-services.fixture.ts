/** What popup and side panel ask for, without a browser. */
import type { Registries } from '../../lib/dataset/compiled';
import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';
import type { SearchableDataset } from '../../lib/packaged/searchable-dataset';
import type { TopicHit } from '../../lib/search/search-topics';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import type { UpdateOutcome } from '../../lib/settings/settings-storage';
import type { SettingsState } from '../../lib/settings/stored-settings';

const SVALBARD = svalbardBundle.card.id;
const REGISTRIES: Registries = { parties: [], publications: [], presets: [], topics: [] };

/** The example card, found by any query. */
export function fakeDataset(): SearchableDataset {
  return {
    registries: () => Promise.resolve(REGISTRIES),
    search: (query) => {
      const hit = { id: SVALBARD, title: query, kind: 'treaty', gist: '' } as const;
      const ranges = { titleRanges: [], gistRanges: [], aliasWords: '', aliasRanges: [] };
      return query === '' ? [] : [{ ...hit, ...ranges } satisfies TopicHit];
    },
    card: (topic) => Promise.resolve(topic === SVALBARD ? svalbardBundle : null),
  };
}

/** Settings in memory that tell their watchers as storage does. */
export function fakeSettings(refuse = false) {
  let current: Settings = DEFAULT_SETTINGS;
  const watchers = new Set<(state: SettingsState) => void>();
  return {
    read: () => Promise.resolve({ settings: current, problem: null }),
    update: (change: (settings: Settings) => Settings): Promise<UpdateOutcome> => {
      if (refuse) return Promise.resolve({ ok: false, refusal: { kind: 'unavailable' } });
      current = change(current);
      for (const watcher of watchers) watcher({ settings: current, problem: null });
      return Promise.resolve({ ok: true, settings: current });
    },
    watch: (callback: (state: SettingsState) => void) => {
      watchers.add(callback);
      return () => watchers.delete(callback);
    },
    watchers,
  };
}
