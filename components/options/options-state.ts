/** What the options page knows, and how that changes. */
import type { CardBundle, DatasetManifest, Registries } from '../../lib/dataset/compiled';
import type { DatasetProblem } from '../../lib/dataset/dataset-problem';
import type { BackupProblem } from '../../lib/settings/backup';
import type { UpdateRefusal } from '../../lib/settings/settings-storage';
import type { SettingsState } from '../../lib/settings/stored-settings';

/** What the page shows of the packaged dataset. */
export interface OptionsDataset {
  readonly manifest: DatasetManifest;
  readonly registries: Registries;
  /** A card to try the appearance on. */
  readonly preview: CardBundle | null;
}

/** How the last restore went. */
export type RestoreOutcome =
  | { readonly kind: 'restored' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'refused'; readonly problem: BackupProblem };

export interface OptionsState {
  /** Null until read. */
  readonly settings: SettingsState | null;
  readonly refusal: UpdateRefusal | null;
  /** Null until open. */
  readonly dataset: OptionsDataset | null;
  /** Why it cannot be opened. */
  readonly datasetProblem: DatasetProblem | null;
  readonly restore: RestoreOutcome | null;
  /** A site was entered that is none. */
  readonly isSiteRefused: boolean;
  /** A value of the settings that could not be understood and was replaced, as text. */
  readonly setAside: string | null;
}

export type OptionsEvent = Partial<OptionsState>;

export const INITIAL_OPTIONS: OptionsState = {
  settings: null,
  refusal: null,
  dataset: null,
  datasetProblem: null,
  restore: null,
  isSiteRefused: false,
  setAside: null,
};

/** The page's parts do not depend on one another: an event is what is new. */
export function reduceOptions(state: OptionsState, news: OptionsEvent): OptionsState {
  return { ...state, ...news };
}
