/** Reads what storage holds, whatever it is, and says what was wrong with it. */
import * as v from 'valibot';

import { DEFAULT_SETTINGS, SETTINGS_VERSION, SettingsSchema, type Settings } from './settings';

/** How settings stand in storage and, with a format name, in a backup. */
export interface StoredSettings {
  readonly version: number;
  readonly settings: unknown;
}

/** Brings settings from the version it is filed under to the next one. */
export type Migrations = Readonly<Record<number, (settings: unknown) => unknown>>;

/** One entry for every version before {@link SETTINGS_VERSION}. */
export const MIGRATIONS: Migrations = {
  // 2: what opens a card can be chosen.
  1: (settings) => ({ trigger: DEFAULT_SETTINGS.trigger, ...asRecord(settings) }),
  // 3: the language of the interface can be chosen.
  2: (settings) => ({ language: DEFAULT_SETTINGS.language, ...asRecord(settings) }),
};

/** Why the reader's own settings are not, or not all, in use. */
export type SettingsProblem =
  /** Storage did not answer, or refused. */
  | { readonly kind: 'unavailable' }
  /** These parts made no sense and stand at their defaults. The old value is kept. */
  | { readonly kind: 'unreadable'; readonly parts: readonly (keyof Settings)[] }
  /** Written by a newer Newsgloss: nothing may be changed, so nothing of it is lost. */
  | { readonly kind: 'newer'; readonly version: number };

/** Settings that can be used in any case, and what the reader should be told. */
export interface SettingsState {
  readonly settings: Settings;
  readonly problem: SettingsProblem | null;
}

/** What is used when nothing is stored or nothing can be read. */
export function defaultState(problem: SettingsProblem | null): SettingsState {
  return { settings: DEFAULT_SETTINGS, problem };
}

/** Parses a stored value; `undefined` and `null` mean that nothing was ever stored. */
export function parseStored(stored: unknown, migrations: Migrations = MIGRATIONS): SettingsState {
  if (stored === undefined || stored === null) return defaultState(null);
  if (!v.is(StoredSchema, stored)) return salvage({});
  const { version, settings } = stored;
  if (version > SETTINGS_VERSION) {
    return { ...salvage(settings), problem: { kind: 'newer', version } };
  }
  try {
    return salvage(migrate(stored, migrations));
  } catch {
    return salvage({});
  }
}

function asRecord(settings: unknown): Readonly<Record<string, unknown>> {
  return typeof settings === 'object' && settings !== null ? { ...settings } : {};
}

/** Runs the migrations in order. Throws what a migration throws, and where one is missing. */
export function migrate({ version, settings }: StoredSettings, migrations: Migrations): unknown {
  let migrated = settings;
  for (let from = version; from < SETTINGS_VERSION; from += 1) {
    const step = migrations[from];
    if (!step) throw new RangeError(`no migration from settings version ${from}`);
    migrated = step(migrated);
  }
  return migrated;
}

const StoredSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.unknown(),
});

/** Keeps every part that is sound, so that one bad entry does not cost the reader the rest. */
function salvage(value: unknown): SettingsState {
  const whole = v.safeParse(SettingsSchema, value);
  if (whole.success) return { settings: whole.output, problem: null };
  const parts = PARTS.map((part) => ({ part, parsed: parsePart(part, value) }));
  const sound = parts.flatMap(({ parsed }) => (parsed === undefined ? [] : [parsed]));
  const settings: Settings = Object.assign({}, DEFAULT_SETTINGS, ...sound);
  const lost = parts.filter(({ parsed }) => parsed === undefined).map(({ part }) => part);
  return { settings, problem: { kind: 'unreadable', parts: lost } };
}

const PARTS = v.keyof(SettingsSchema).options;

function parsePart(part: keyof Settings, value: unknown): Partial<Settings> | undefined {
  const parsed = v.safeParse(v.pick(v.object(SettingsSchema.entries), [part]), value);
  return parsed.success ? parsed.output : undefined;
}
