import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LANGUAGES } from '../text/languages';
import { MAX_BACKUP_CHARACTERS, parseBackup, serialiseBackup } from './backup';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from './settings';

const SAVED_ON = '2026-11-21';

const anySettings: fc.Arbitrary<Settings> = fc.record({
  enabled: fc.boolean(),
  sites: fc.dictionary(fc.domain(), fc.constantFrom('on' as const, 'off' as const), {
    noNullPrototype: true,
  }),
  trigger: fc.constantFrom('hover' as const, 'modifier' as const, 'click' as const),
  marks: fc.constantFrom('first' as const, 'all' as const, 'none' as const),
  appearance: fc.record({
    theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
    textSize: fc.constantFrom(100 as const, 115 as const, 130 as const, 150 as const, 200 as const),
  }),
  language: fc.constantFrom('auto' as const, ...LANGUAGES),
  sources: fc.record({
    publications: fc.constant([]),
    types: fc.subarray(['wire', 'news', 'state-media'] as const),
    controls: fc.subarray(['captured', 'government'] as const),
    countries: fc.subarray(['NO', 'RU', 'UA']),
  }),
});

function backupWith(settings: unknown, version: unknown = SETTINGS_VERSION) {
  return JSON.stringify({ format: 'newsgloss-settings', version, settings });
}

function problemOf(text: string) {
  const result = parseBackup(text);
  return result.ok ? null : result.problem;
}

describe('a backup', () => {
  it('restores exactly what was saved', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(parseBackup(serialiseBackup(settings, SAVED_ON))).toEqual({ ok: true, settings });
      }),
    );
  });

  it('is readable text that says when it was made', () => {
    const text = serialiseBackup(DEFAULT_SETTINGS, SAVED_ON);
    expect(text).toContain('"savedOn": "2026-11-21"');
    expect(text.endsWith('}\n')).toBe(true);
  });
});

describe('parseBackup', () => {
  it('names the line and column of broken JSON', () => {
    const text = serialiseBackup(DEFAULT_SETTINGS, SAVED_ON).replace('"marks": ', '"marks" ');
    expect(problemOf(text)).toMatchObject({ kind: 'not-json' });
    expect(JSON.stringify(problemOf(text))).toMatch(/line \d+ column \d+/u);
  });

  it.each(['null', '[]', '"text"', '{}', '{"format":"other","version":1,"settings":{}}'])(
    'does not take %s for a backup',
    (text) => {
      expect(problemOf(text)).toEqual({ kind: 'not-a-backup' });
    },
  );

  it('refuses a newer version', () => {
    expect(problemOf(backupWith({}, SETTINGS_VERSION + 1))).toEqual({
      kind: 'newer',
      version: SETTINGS_VERSION + 1,
    });
  });

  it.each([
    [
      { ...DEFAULT_SETTINGS, appearance: { theme: 'pink', textSize: 100 } },
      'settings.appearance.theme',
    ],
    [{ ...DEFAULT_SETTINGS, sites: { 'a b': 'on' } }, 'settings.sites.a b'],
    [{ ...DEFAULT_SETTINGS, marks: undefined }, 'settings.marks'],
    [{ ...DEFAULT_SETTINGS, extra: 1 }, 'settings.extra'],
    [
      { ...DEFAULT_SETTINGS, sources: { ...DEFAULT_SETTINGS.sources, countries: ['NO', 'xx'] } },
      'settings.sources.countries.1',
    ],
    [null, 'settings'],
  ])('names the place that is wrong in %j', (settings, place) => {
    expect(problemOf(backupWith(settings))).toMatchObject({ kind: 'invalid', place });
  });

  it('is not led astray by __proto__', () => {
    const text = backupWith(DEFAULT_SETTINGS).replace('"sites":{}', '"sites":{"__proto__":"on"}');
    const result = parseBackup(text);
    expect(result.ok ? Object.keys(result.settings.sites) : []).toEqual([]);
    expect(Object.prototype).not.toHaveProperty('on');
  });

  it('refuses a file far larger than any backup before parsing it', () => {
    const text = `${' '.repeat(MAX_BACKUP_CHARACTERS)}{}`;
    expect(problemOf(text)).toEqual({ kind: 'too-large', limit: MAX_BACKUP_CHARACTERS });
  });

  it('refuses deep nesting without falling over', () => {
    const depth = 200_000;
    const text = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(problemOf(text)?.kind).toMatch(/^(?:not-json|not-a-backup)$/u);
  });
});
