import { describe, expect, it } from 'vitest';

import { DatasetError } from '../../lib/dataset/dataset-problem';
import { parseBackup, serialiseBackup } from '../../lib/settings/backup';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { siteFromText } from '../../lib/settings/site-from-text';
import type { SettingsState } from '../../lib/settings/stored-settings';
import type { SettingsService } from '../settings-service';
import { createOptionsController, type OptionsServices } from './options-controller';
import type { OptionsDataset } from './options-state';

const DAMAGED = { kind: 'damaged', path: 'registries.json' } as const;
const DATASET: OptionsDataset = {
  manifest: {
    format: 2,
    version: '2026.11.1',
    checkedOn: '2026-11-21',
    cards: {},
    counts: { cards: 1, claims: 4, works: 9, publications: 7 },
    files: {},
  },
  registries: { parties: [], publications: [], presets: [], topics: [] },
  preview: null,
};

function fakeSettings(): SettingsService & { readonly stored: () => Settings } {
  let current: Settings = DEFAULT_SETTINGS;
  const watchers = new Set<(state: SettingsState) => void>();
  return {
    stored: () => current,
    read: () => Promise.resolve({ settings: current, problem: null }),
    update: (change) => {
      current = change(current);
      for (const watcher of watchers) watcher({ settings: current, problem: null });
      return Promise.resolve({ ok: true, settings: current });
    },
    watch: (callback) => {
      watchers.add(callback);
      return () => watchers.delete(callback);
    },
  };
}

function open(overrides: Partial<OptionsServices> = {}) {
  const settings = fakeSettings();
  const controller = createOptionsController({
    settings,
    openDataset: () => Promise.resolve(DATASET),
    readSetAside: () => Promise.resolve(null),
    parseBackup,
    siteOf: siteFromText,
    ...overrides,
  });
  return { controller, settings };
}

async function settle(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

const CHOSEN: Settings = { ...DEFAULT_SETTINGS, marks: 'all', sites: { 'example.org': 'off' } };

describe('opening', () => {
  it('shows settings and dataset', async () => {
    const { controller } = open();
    await controller.start();
    expect(controller.get()).toMatchObject({
      settings: { settings: DEFAULT_SETTINGS, problem: null },
      dataset: { manifest: { version: '2026.11.1' } },
      setAside: null,
    });
  });

  it('says why a dataset cannot be used; settings work all the same', async () => {
    const { controller, settings } = open({
      openDataset: () => Promise.reject(new DatasetError(DAMAGED)),
    });
    await controller.start();
    expect(controller.get()).toMatchObject({ dataset: null, datasetProblem: DAMAGED });
    controller.change((before) => ({ ...before, marks: 'none' }));
    await settle();
    expect(settings.stored().marks).toBe('none');
  });

  it('offers the value that was replaced because it made no sense', async () => {
    const { controller } = open({ readSetAside: () => Promise.resolve({ version: 1 }) });
    await controller.start();
    expect(controller.get().setAside).toBe('{\n  "version": 1\n}');
  });
});

describe('sites', () => {
  it.each([
    ['example.org', 'example.org'],
    [' https://www.example.org/news?x=1 ', 'example.org'],
    ['localhost:8080', 'localhost:8080'],
  ])('%j is the site %s', async (written, site) => {
    const { controller, settings } = open();
    controller.addSite(written, 'off');
    await settle();
    expect(settings.stored().sites).toEqual({ [site]: 'off' });
    expect(controller.get().isSiteRefused).toBe(false);
  });

  it.each(['', 'two words', 'javascript:alert(1)', 'https://'])(
    '%j is none, and says so',
    async (written) => {
      const { controller, settings } = open();
      controller.addSite(written, 'off');
      await settle();
      expect(settings.stored().sites).toEqual({});
      expect(controller.get().isSiteRefused).toBe(true);
    },
  );
});

describe('restoring', () => {
  it('replaces all settings by those of the file', async () => {
    const { controller, settings } = open();
    controller.restore(new Blob([serialiseBackup(CHOSEN, '2026-11-21')]));
    await settle();
    expect(settings.stored()).toEqual(CHOSEN);
    expect(controller.get().restore).toEqual({ kind: 'restored' });
  });

  it('changes nothing and says why when the file does not parse', async () => {
    const { controller, settings } = open();
    const broken = serialiseBackup(CHOSEN, '2026-11-21').replace('"all"', '"some"');
    controller.restore(new Blob([broken]));
    await settle();
    expect(settings.stored()).toEqual(DEFAULT_SETTINGS);
    expect(controller.get().restore).toMatchObject({
      kind: 'refused',
      problem: { kind: 'invalid', place: 'settings.marks' },
    });
  });

  it('says so when the browser cannot read the file', async () => {
    const { controller } = open();
    const file = Object.assign(new Blob(), { text: () => Promise.reject(new Error('gone')) });
    controller.restore(file);
    await settle();
    expect(controller.get().restore).toEqual({ kind: 'unreadable' });
  });

  it('claims no success when the settings could not be stored', async () => {
    const settings: SettingsService = {
      ...fakeSettings(),
      update: () => Promise.resolve({ ok: false, refusal: { kind: 'unavailable' } }),
    };
    const { controller } = open({ settings });
    controller.restore(new Blob([serialiseBackup(CHOSEN, '2026-11-21')]));
    await settle();
    expect(controller.get()).toMatchObject({ restore: null, refusal: { kind: 'unavailable' } });
  });
});
