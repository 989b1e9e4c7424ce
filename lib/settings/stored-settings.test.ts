import { describe, expect, it } from 'vitest';

import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from './settings';
import { migrate, MIGRATIONS, parseStored } from './stored-settings';

const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  marks: 'all',
  sites: { 'example.org': 'off' },
};

function stored(settings: unknown, version: unknown = SETTINGS_VERSION) {
  return { version, settings };
}

describe('parseStored', () => {
  it('has defaults and no complaint where nothing was stored', () => {
    expect(parseStored(undefined)).toEqual({ settings: DEFAULT_SETTINGS, problem: null });
    expect(parseStored(null)).toEqual({ settings: DEFAULT_SETTINGS, problem: null });
  });

  it('reads back what was stored', () => {
    expect(parseStored(stored(CHOSEN))).toEqual({ settings: CHOSEN, problem: null });
  });

  it.each([['text'], [7], [[]], [{}], [stored(CHOSEN, '1')], [stored(CHOSEN, 0)], [stored(null)]])(
    'falls back to defaults for %j and names every part as lost',
    (garbage) => {
      const { settings, problem } = parseStored(garbage);
      expect(settings).toEqual(DEFAULT_SETTINGS);
      expect(problem).toEqual({ kind: 'unreadable', parts: Object.keys(DEFAULT_SETTINGS) });
    },
  );

  it('keeps the sound parts of a damaged value', () => {
    const { settings, problem } = parseStored(stored({ ...CHOSEN, appearance: { theme: 'pink' } }));
    expect(settings).toEqual(CHOSEN);
    expect(problem).toEqual({ kind: 'unreadable', parts: ['appearance'] });
  });

  it('uses what it understands of a newer value and says so', () => {
    const { settings, problem } = parseStored(stored({ ...CHOSEN, density: 3 }, 99));
    expect(settings.marks).toBe('all');
    expect(problem).toEqual({ kind: 'newer', version: 99 });
  });

  it('treats a value that cannot be migrated as unreadable', () => {
    const { settings, problem } = parseStored(stored(CHOSEN, 0.5));
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problem?.kind).toBe('unreadable');
  });
});

describe('migrate', () => {
  it('runs every step up to the present version, in order', () => {
    const versions = [SETTINGS_VERSION - 2, SETTINGS_VERSION - 1];
    const steps = Object.fromEntries(
      versions.map((from) => [from, (old: unknown) => [...(Array.isArray(old) ? old : []), from]]),
    );
    expect(migrate({ version: SETTINGS_VERSION - 2, settings: [] }, steps)).toEqual(versions);
  });

  it('refuses a version nobody wrote a step for', () => {
    expect(() => migrate({ version: SETTINGS_VERSION - 1, settings: {} }, {})).toThrow(
      `no migration from settings version ${SETTINGS_VERSION - 1}`,
    );
  });

  it('gives settings of version 1 the trigger they had', () => {
    const { trigger: _new, ...old } = { ...CHOSEN, marks: 'none' };
    expect(parseStored(stored(old, 1))).toEqual({
      settings: { ...CHOSEN, marks: 'none', trigger: 'hover' },
      problem: null,
    });
  });

  it('lets settings of version 2 follow the browser', () => {
    const { language: _later, ...first } = CHOSEN;
    expect(parseStored(stored(first, 2))).toEqual({ settings: CHOSEN, problem: null });
  });

  it('has a step for every earlier version', () => {
    const earlier = Array.from({ length: SETTINGS_VERSION - 1 }, (_, index) => String(index + 1));
    expect(Object.keys(MIGRATIONS)).toEqual(earlier);
  });
});
