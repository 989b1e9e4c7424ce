import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { SourceFilter } from '../dataset/compiled';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import type { SettingsState } from './stored-settings';
import {
  readSetAside,
  readSettings,
  SET_ASIDE_KEY,
  SETTINGS_KEY,
  STORAGE_TIMEOUT_MS,
  updateSettings,
  watchSettings,
} from './settings-storage';

const { local } = fakeBrowser.storage;

function hide(country: string) {
  return (settings: Settings): Settings => {
    const sources: SourceFilter = settings.sources;
    return {
      ...settings,
      sources: { ...settings.sources, countries: [...sources.countries, country] },
    };
  };
}

function setMarks(marks: Settings['marks']) {
  return (settings: Settings): Settings => ({ ...settings, marks });
}

async function stored(): Promise<unknown> {
  return (await local.get(SETTINGS_KEY))[SETTINGS_KEY];
}

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('readSettings', () => {
  it('has defaults before anything was stored', async () => {
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, problem: null });
  });

  it('reads what was stored', async () => {
    await updateSettings(setMarks('none'));
    expect((await readSettings()).settings.marks).toBe('none');
  });

  it('falls back to defaults when storage rejects', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('disk I/O error'));
    expect(await readSettings()).toEqual({
      settings: DEFAULT_SETTINGS,
      problem: { kind: 'unavailable' },
    });
  });

  it('falls back to defaults when storage hangs', async () => {
    vi.useFakeTimers();
    vi.spyOn(local, 'get').mockImplementation(() => new Promise(() => {}));
    const reading = readSettings();
    await vi.advanceTimersByTimeAsync(STORAGE_TIMEOUT_MS);
    expect((await reading).problem).toEqual({ kind: 'unavailable' });
  });
});

describe('updateSettings', () => {
  it('loses nothing when two windows change at the same time', async () => {
    // A second copy of the module is a second window: same storage, same locks, no shared state.
    vi.resetModules();
    const other = await import('./settings-storage');
    await Promise.all([
      updateSettings(hide('AA')),
      other.updateSettings(hide('BB')),
      updateSettings(setMarks('all')),
      other.updateSettings(hide('CC')),
    ]);
    const { settings } = await readSettings();
    expect(settings.sources.countries.toSorted()).toEqual(['AA', 'BB', 'CC']);
    expect(settings.marks).toBe('all');
  });

  it('keeps what it could not read when it writes in its place', async () => {
    const garbage = { version: 1, settings: { marks: 'all', sites: 'broken' } };
    await local.set({ [SETTINGS_KEY]: garbage });
    expect((await updateSettings(hide('AA'))).ok).toBe(true);
    expect(await readSetAside()).toEqual(garbage);
    const { settings, problem } = await readSettings();
    expect(problem).toBeNull();
    expect(settings).toMatchObject({ marks: 'all', sites: {}, sources: { countries: ['AA'] } });
  });

  it('sets nothing aside in the usual case', async () => {
    await updateSettings(setMarks('all'));
    await updateSettings(setMarks('none'));
    expect((await local.get(SET_ASIDE_KEY))[SET_ASIDE_KEY]).toBeUndefined();
    expect(await readSetAside()).toBeNull();
  });

  it('never writes over what a newer version stored', async () => {
    const newer = { version: 99, settings: { ...DEFAULT_SETTINGS, density: 3 } };
    await local.set({ [SETTINGS_KEY]: newer });
    expect(await updateSettings(setMarks('all'))).toEqual({
      ok: false,
      refusal: { kind: 'newer', version: 99 },
    });
    expect(await stored()).toEqual(newer);
  });

  it('stores nothing that is not settings and names the place', async () => {
    await updateSettings(setMarks('all'));
    const before = await stored();
    const outcome = await updateSettings((settings) => ({
      ...settings,
      sites: { 'not a host': 'on' },
    }));
    expect(outcome.ok).toBe(false);
    expect(outcome).toMatchObject({ refusal: { kind: 'invalid' } });
    expect(JSON.stringify(outcome)).toContain('not a host');
    expect(await stored()).toEqual(before);
  });

  it('changes nothing when it cannot first read', async () => {
    await updateSettings(setMarks('all'));
    const get = vi.spyOn(local, 'get').mockRejectedValue(new Error('locked'));
    const set = vi.spyOn(local, 'set');
    expect(await updateSettings(setMarks('none'))).toEqual({
      ok: false,
      refusal: { kind: 'unavailable' },
    });
    expect(set).not.toHaveBeenCalled();
    get.mockRestore();
    expect((await readSettings()).settings.marks).toBe('all');
  });

  it('says so when the disk is full, and the next change works again', async () => {
    const set = vi.spyOn(local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    expect((await updateSettings(setMarks('all'))).ok).toBe(false);
    set.mockRestore();
    expect((await updateSettings(setMarks('none'))).ok).toBe(true);
  });

  it('does not wait for ever for a window that holds the lock', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    expect(await updateSettings(setMarks('all'))).toEqual({
      ok: false,
      refusal: { kind: 'unavailable' },
    });
  });
});

describe('watchSettings', () => {
  it('tells every change until it is disposed of', async () => {
    const seen: Settings['marks'][] = [];
    const dispose = watchSettings(({ settings }) => seen.push(settings.marks));
    await updateSettings(setMarks('all'));
    await local.set({ other: 1 });
    await updateSettings(setMarks('none'));
    dispose();
    await updateSettings(setMarks('first'));
    expect(seen).toEqual(['all', 'none']);
  });

  it('tells defaults when the settings are removed', async () => {
    await updateSettings(setMarks('all'));
    const callback = vi.fn<(state: SettingsState) => void>();
    watchSettings(callback);
    await local.remove(SETTINGS_KEY);
    expect(callback).toHaveBeenCalledWith({ settings: DEFAULT_SETTINGS, problem: null });
  });
});
