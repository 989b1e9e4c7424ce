/** The reader's settings as popup and options use them; see lib/settings/settings-storage.ts. */
import type { Settings } from '../lib/settings/settings';
import type { UpdateOutcome } from '../lib/settings/settings-storage';
import type { SettingsState } from '../lib/settings/stored-settings';

/** Read, change, hear of changes. */
export interface SettingsService {
  readonly read: () => Promise<SettingsState>;
  readonly update: (change: (settings: Settings) => Settings) => Promise<UpdateOutcome>;
  readonly watch: (callback: (state: SettingsState) => void) => () => void;
}
