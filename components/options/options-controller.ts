/** Carries out what the reader does on the options page. */
import { problemOf } from '../../lib/dataset/dataset-problem';
import type { BackupResult } from '../../lib/settings/backup';
import type { Settings } from '../../lib/settings/settings';
import { createStore } from '../create-store';
import { chooseSite, type SiteChoice } from '../choose-site';
import type { SettingsService } from '../settings-service';
import {
  INITIAL_OPTIONS,
  reduceOptions,
  type OptionsDataset,
  type OptionsEvent,
  type OptionsState,
} from './options-state';

/** What the options page needs from the browser. */
export interface OptionsServices {
  readonly settings: SettingsService;
  /** Rejects with a DatasetError. */
  readonly openDataset: () => Promise<OptionsDataset>;
  readonly readSetAside: () => Promise<unknown>;
  readonly parseBackup: (text: string) => BackupResult;
  /** The name of a site from whatever the reader wrote; empty for what is none. */
  readonly siteOf: (text: string) => string;
}

/** What the reader can do. */
export interface OptionsActions {
  readonly change: (edit: (settings: Settings) => Settings) => void;
  readonly setSite: (site: string, choice: SiteChoice) => void;
  /** Takes an address or a bare name. */
  readonly addSite: (text: string, choice: SiteChoice) => void;
  readonly restore: (file: Blob) => void;
}

export interface OptionsController extends OptionsActions {
  readonly get: () => OptionsState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly start: () => Promise<void>;
  readonly dispose: () => void;
}

/** One controller for the life of one options page. */
export function createOptionsController(services: OptionsServices): OptionsController {
  const { get, dispatch, subscribe } = createStore<OptionsState, OptionsEvent>(
    INITIAL_OPTIONS,
    reduceOptions,
  );
  const dispose = services.settings.watch((settings) => dispatch({ settings, refusal: null }));

  async function change(edit: (settings: Settings) => Settings): Promise<boolean> {
    const outcome = await services.settings.update(edit);
    dispatch(outcome.ok ? { refusal: null } : { refusal: outcome.refusal });
    if (outcome.ok) await showSetAside();
    return outcome.ok;
  }

  async function showSetAside(): Promise<void> {
    const value = await services.readSetAside();
    dispatch({ setAside: value === null ? null : JSON.stringify(value, null, 2) });
  }

  async function openDataset(): Promise<void> {
    try {
      dispatch({ dataset: await services.openDataset() });
    } catch (error) {
      dispatch({ datasetProblem: problemOf(error) });
    }
  }

  async function restore(file: Blob): Promise<void> {
    const text = await file.text().catch(() => null);
    if (text === null) return dispatch({ restore: { kind: 'unreadable' } });
    const backup = services.parseBackup(text);
    if (!backup.ok) return dispatch({ restore: { kind: 'refused', problem: backup.problem } });
    if (await change(() => backup.settings)) dispatch({ restore: { kind: 'restored' } });
    else dispatch({ restore: null });
  }

  function setSite(site: string, choice: SiteChoice): void {
    void change((settings) => chooseSite(settings, site, choice));
  }

  return {
    get,
    subscribe,
    dispose,
    start: async () => {
      dispatch({ settings: await services.settings.read() });
      await Promise.all([openDataset(), showSetAside()]);
    },
    change: (edit) => void change(edit),
    setSite,
    addSite: (text, choice) => {
      const site = services.siteOf(text.trim());
      dispatch({ isSiteRefused: site === '' });
      if (site !== '') setSite(site, choice);
    },
    restore: (file) => void restore(file),
  };
}
