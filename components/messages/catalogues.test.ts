/** Every catalogue, walked key by key: nothing missing, empty, left in English, or showing its insides. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { CARD_KINDS } from '../../lib/dataset/schema/vocabulary';
import {
  CONTROL_CLASSES,
  FUNDING_KINDS,
  PUBLICATION_TYPES,
} from '../../lib/dataset/schema/registries';
import { LANGUAGES, type Language } from '../../lib/text/languages';
import { enPages, type PagesMessages } from './en/pages';
import { loadPagesMessages } from './load-pages-messages';

/** A name that no text of ours holds. */
const NAME = 'Ruritania';
const NAME_IN = NAME.toLowerCase();
const NUMBERS = [0, 1, 2, 4, 5, 11, 20, 21, 101, 1_592];
/** Spanish groups digits from the fifth on. */
const LARGE = 12_000;
const DAY = '2026-11-22';

/** What a function of the catalogue may be called with, by its key; a plain name otherwise. */
const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  list: [[[NAME, NAME]]],
  names: [[[NAME]], [[NAME, NAME]], [[NAME, NAME, NAME]]],
  kind: CARD_KINDS.map((kind) => [kind]),
  publisher: PUBLICATION_TYPES.flatMap((type) =>
    CONTROL_CLASSES.map((control) => [{ type, control }]),
  ),
  'options.type': PUBLICATION_TYPES.map((type) => [type]),
  control: CONTROL_CLASSES.map((control) => [control]),
  funding: FUNDING_KINDS.map((kind) => [kind]),
  check: ['mirror', 'identifier-only', 'dead'].map((status) => [status]),
  evidence: ['text-check', 'court', 'vote', 'inspection', 'count', 'study'].map((kind) => [kind]),
  'corrections.type': [
    'new',
    'update',
    'correction',
    'clarification',
    'wording',
    'source-change',
    'retired',
  ].map((type) => [type]),
  'hiddenItems.evidence': NUMBERS.map((number) => [number]),
  sinceArticle: NUMBERS.map((number) => [number]),
  eventsSince: NUMBERS.map((number) => [number, DAY]),
  onPage: NUMBERS.slice(1).map((number) => [number]),
  moreTopics: NUMBERS.slice(1).map((number) => [number]),
  more: NUMBERS.map((number) => [
    { questions: number, facts: number, hasTimeline: number > 1, hasWording: number > 4 },
  ]),
  reachedTerm: [[{ at: 2, of: 9 }]],
  colophon: [[{ covers: DAY, checked: DAY, version: 2 }]],
  counts: NUMBERS.map((number) => [
    { cards: number, claims: number, works: number, publications: number },
  ]),
  datasetProblem: [
    [{ kind: 'incomplete', path: NAME }],
    [{ kind: 'damaged', path: NAME }],
    [{ kind: 'other-format', found: 2, read: 1 }],
    [{ kind: 'unknown' }],
  ],
  settingsProblem: [
    [{ kind: 'unavailable' }],
    [
      {
        kind: 'unreadable',
        parts: ['enabled', 'sites', 'marks', 'trigger', 'appearance', 'language', 'sources'],
      },
    ],
    [{ kind: 'newer', version: 9 }],
  ],
  refusal: [
    [{ kind: 'unavailable' }],
    [{ kind: 'newer', version: 9 }],
    [{ kind: 'invalid', detail: NAME }],
  ],
  backupProblem: [
    [{ kind: 'too-large', limit: 1_000 }],
    [{ kind: 'not-json', detail: NAME }],
    [{ kind: 'not-a-backup' }],
    [{ kind: 'newer', version: 9 }],
    [{ kind: 'invalid', place: NAME, detail: NAME }],
  ],
  ...Object.fromEntries(
    ['hiddenSources', 'sourcesShown', 'oneSided', 'hiddenOf'].map((key) => [
      key,
      NUMBERS.map((number) => [number, number + 1]),
    ]),
  ),
  ...Object.fromEntries(
    ['unsupported', 'factCard', 'publications', 'citations', 'percent', 'results', 'times'].map(
      (key) => [key, NUMBERS.map((number) => [number])],
    ),
  ),
  ...Object.fromEntries(
    ['fact', 'entry', 'wording', 'commonGround'].map((key) => [
      `hiddenItems.${key}`,
      NUMBERS.map((number) => [number]),
    ]),
  ),
  hiddenStatements: NUMBERS.flatMap((number) => [
    [number, ''],
    [number, NAME],
  ]),
  'corrections.version': [[3]],
  jump: NUMBERS.map((number) => [NAME, number]),
  datasetFailed: [[{ kind: 'damaged', path: NAME }]],
};

/** Where a text may be the same in both languages, or nothing at all. */
const MAY_BE_EQUAL =
  /^name$|\.lang$|\.dir$|\.separator$|^card\.list|^card\.names|siteExample|fileName|setAsideName|percent|times|^card\.(?:since|sinceUntil|until|covers|checked|asOf|articleFrom)$/u;
/** Texts, without their numbers, that are spelt as in English. */
const COGNATES: Readonly<Partial<Record<Language, readonly string[]>>> = {
  de: ['Person', 'Region', 'Resolution', 'Organisation'],
  fr: `Document Organisation Infrastructure Doctrine Programme Vote Inspection Source Sources
    Correction Corrections Version Extension Sites Commercial`.split(/\s+/u),
  es: ['Crisis'],
};

function asItIs(value: unknown): unknown {
  return value;
}

function isCognate(text: string, language: Language): boolean {
  const word = text.replaceAll(/[\d.,\s]+/gu, '').toLowerCase();
  return (
    COGNATES[language]?.some((known) => known.toLowerCase() === word.replace(NAME_IN, '')) ?? false
  );
}

/** Every text of a catalogue, by key; functions with each of their samples, as they are or enlarged. */
function texts(catalogue: object, path = '', prepare = asItIs): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue) as [string, unknown][]) {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') found.set(at, value);
    else if (typeof value === 'function') {
      for (const sample of samplesOf(at).map((given) => given.map(prepare))) {
        found.set(`${at}(${JSON.stringify(sample)})`, String(Reflect.apply(value, null, sample)));
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [inner, text] of texts(value, at, prepare)) found.set(inner, text);
    }
  }
  return found;
}

/** Every number of a sample made so large that languages group its digits; nothing stays nothing. */
function enlarged(value: unknown): unknown {
  if (typeof value === 'number') return value === 0 ? 0 : value + LARGE;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, enlarged(inner)]));
}

function samplesOf(path: string): readonly (readonly unknown[])[] {
  const parts = path.split('.');
  const key = parts.at(-1) ?? '';
  return SAMPLES[parts.slice(-2).join('.')] ?? SAMPLES[key] ?? [[NAME, NAME]];
}

function keys(catalogue: object, path = ''): string[] {
  return (Object.entries(catalogue) as [string, unknown][]).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && key !== 'presets'
      ? keys(value, `${path}${key}.`)
      : [`${path}${key} ${typeof value}`],
  );
}

const ENGLISH = texts(enPages);
const others = LANGUAGES.filter((language) => language !== 'en');

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  it('has the keys that English has', async () => {
    expect(keys(await loadPagesMessages(language)).sort()).toEqual(keys(enPages).sort());
  });

  it('says something, and nothing of its insides, wherever English does', async () => {
    const bad = [...texts(await loadPagesMessages(language))].filter(
      ([key, text]) =>
        (text.trim() === '' && ENGLISH.get(key) !== '') ||
        /undefined|null|NaN|\[object|function|=>|\$\{/u.test(text) ||
        (key !== 'card.separator' && / {2}|\s$|^\s| [,.]/u.test(text)),
    );
    expect(bad).toEqual([]);
  });

  it('writes every number as the language does', async () => {
    const raw = [...texts(await loadPagesMessages(language), '', enlarged)].filter(([, text]) =>
      /\d{5}/u.test(text),
    );
    expect(raw).toEqual([]);
  });

  it('names no id where it has words', async () => {
    const { card, options, corrections } = await loadPagesMessages(language);
    const words = [
      ...CARD_KINDS.map(card.kind),
      ...PUBLICATION_TYPES.map(options.type),
      ...CONTROL_CLASSES.map(options.control),
      ...FUNDING_KINDS.map(card.funding),
      corrections.type('source-change'),
      card.evidence('text-check'),
    ];
    const ids: readonly string[] = [
      ...CARD_KINDS,
      ...PUBLICATION_TYPES,
      ...CONTROL_CLASSES,
      ...FUNDING_KINDS,
      'source-change',
      'text-check',
    ].filter((id) => id.includes('-') && id !== 'fact-checker');
    for (const word of words) expect(ids).not.toContain(word);
  });

  it('writes its own language, from left to right', async () => {
    const { card } = await loadPagesMessages(language);
    expect([card.lang, card.dir]).toEqual([language, 'ltr']);
  });
});

describe.each(others)('the catalogue in %s', (language) => {
  it('has no English left over', async () => {
    const same = [...texts(await loadPagesMessages(language))].filter(
      ([key, text]) =>
        text !== '' &&
        text === ENGLISH.get(key) &&
        !MAY_BE_EQUAL.test(key.split('(')[0] ?? '') &&
        !isCognate(text, language),
    );
    expect(same).toEqual([]);
  });

  it('words every preset of the dataset', async () => {
    const { presets } = await loadPagesMessages(language);
    const inData = parse(readFileSync('data/presets.yaml', 'utf8')) as { readonly id: string }[];
    expect(Object.keys(presets).sort()).toEqual(inData.map(({ id }) => id).sort());
  });
});

describe('plurals', () => {
  const sources: Readonly<Record<Language, readonly string[]>> = {
    en: ['0 sources', '1 source', '2 sources', '5 sources', '21 sources'],
    uk: ['0 джерел', '1 джерело', '2 джерела', '5 джерел', '21 джерело'],
    ru: ['0 источников', '1 источник', '2 источника', '5 источников', '21 источник'],
    de: ['0 Quellen', '1 Quelle', '2 Quellen', '5 Quellen', '21 Quellen'],
    fr: ['0 source', '1 source', '2 sources', '5 sources', '21 sources'],
    es: ['0 fuentes', '1 fuente', '2 fuentes', '5 fuentes', '21 fuentes'],
  };

  it.each(LANGUAGES)('of sources in %s', async (language) => {
    const { options }: PagesMessages = await loadPagesMessages(language);
    expect([0, 1, 2, 5, 21].map(options.publications)).toEqual(sources[language]);
  });

  it('agree with the number after "of", too', async () => {
    const [uk, ru] = await Promise.all([loadPagesMessages('uk'), loadPagesMessages('ru')]);
    expect(uk.card.sourcesShown(1, 21)).toBe('Показано 1 з 21 джерела');
    expect(uk.card.sourcesShown(1, 22)).toBe('Показано 1 з 22 джерел');
    expect(ru.card.hiddenSources(2, 5)).toBe('Скрыто 2 из 5 источников');
    expect(ru.hiddenOf(1, 101)).toBe('Скрыто 1 из 101 источника');
  });
});
