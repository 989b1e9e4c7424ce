/**
 * The reader's settings in `storage.local`: one versioned value.
 *
 * WXT's own versioned items were tried on paper and left: they keep the version
 * beside the value in a second key, and go on writing over a value that a newer
 * version wrote. Here value and version are one, and a value that cannot be
 * understood is set aside before anything is written in its place.
 */
import * as v from 'valibot';

import { browser } from '#imports';
import { SETTINGS_VERSION, SettingsSchema, type Settings } from './settings';
import { defaultState, parseStored, type SettingsState } from './stored-settings';
import { withTimeout } from './with-timeout';

/** Where the settings stand. */
export const SETTINGS_KEY = 'settings';
/** Where a value that could not be read is kept when it is replaced. */
export const SET_ASIDE_KEY = 'settings-set-aside';
/** Name of the lock that makes windows take turns. */
const SETTINGS_LOCK = 'newsgloss-settings';

/** Storage answers in a few ms; after this long it hangs, and defaults beat a blank popup. */
export const STORAGE_TIMEOUT_MS = 2_000;

/** Why a change was not stored. Nothing in storage was touched. */
export type UpdateRefusal =
  /** Reading or writing failed: blocked, hanging, disk full. */
  | { readonly kind: 'unavailable' }
  /** A newer Newsgloss wrote the settings. */
  | { readonly kind: 'newer'; readonly version: number }
  /** The change would store something that is not settings. */
  | { readonly kind: 'invalid'; readonly detail: string };

export type UpdateOutcome =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly refusal: UpdateRefusal };

/** Reads the settings. Never rejects: what cannot be read is replaced by defaults and said. */
export async function readSettings(): Promise<SettingsState> {
  try {
    return parseStored(await readStored());
  } catch {
    return defaultState({ kind: 'unavailable' });
  }
}

/**
 * Changes the settings. `change` is given what is stored now, not what a window
 * last saw, and windows take turns; so two of them can each toggle a source and
 * neither toggle is lost.
 */
export async function updateSettings(
  change: (settings: Settings) => Settings,
): Promise<UpdateOutcome> {
  const signal = AbortSignal.timeout(STORAGE_TIMEOUT_MS);
  try {
    return await navigator.locks.request(SETTINGS_LOCK, { signal }, () => changeStored(change));
  } catch {
    return refuse({ kind: 'unavailable' });
  }
}

/** Calls back after every change, from whichever window. Returns a disposer. */
export function watchSettings(callback: (state: SettingsState) => void): () => void {
  function listener(changes: Record<string, { newValue?: unknown }>, area: string): void {
    if (area !== 'local' || !Object.hasOwn(changes, SETTINGS_KEY)) return;
    callback(parseStored(changes[SETTINGS_KEY]?.newValue));
  }
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The last value that could not be read and was replaced, or null. */
export async function readSetAside(): Promise<unknown> {
  try {
    return (await readKey(SET_ASIDE_KEY)) ?? null;
  } catch {
    return null;
  }
}

async function changeStored(change: (settings: Settings) => Settings): Promise<UpdateOutcome> {
  const stored = await readStored();
  const { settings, problem } = parseStored(stored);
  if (problem?.kind === 'newer') return refuse(problem);
  const changed = v.safeParse(SettingsSchema, change(settings));
  if (!changed.success) return refuse({ kind: 'invalid', detail: describe(changed.issues) });
  const setAside = problem === null ? {} : { [SET_ASIDE_KEY]: stored };
  await write({
    ...setAside,
    [SETTINGS_KEY]: { version: SETTINGS_VERSION, settings: changed.output },
  });
  return { ok: true, settings: changed.output };
}

function refuse(refusal: UpdateRefusal): UpdateOutcome {
  return { ok: false, refusal };
}

function describe([issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  return `${v.getDotPath(issue) ?? 'settings'}: ${issue.message}`;
}

function readStored(): Promise<unknown> {
  return readKey(SETTINGS_KEY);
}

async function readKey(key: string): Promise<unknown> {
  const found = await withTimeout(browser.storage.local.get(key), STORAGE_TIMEOUT_MS);
  return found[key];
}

function write(values: Record<string, unknown>): Promise<void> {
  return withTimeout(browser.storage.local.set(values), STORAGE_TIMEOUT_MS);
}
