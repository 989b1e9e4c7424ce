// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';

import type { Preset } from '../../lib/dataset/compiled';
import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';
import { svalbardPublications } from '../../lib/dataset/visibility/svalbard-registries.fixture';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { mount } from '../mount.fixture';
import type { OptionsActions } from './options-controller';
import { OptionsPage } from './options-page';
import { INITIAL_OPTIONS, type OptionsState } from './options-state';

const NONE = { publications: [], types: [], controls: [], countries: [] };
const PRESETS: readonly Preset[] = [
  { id: 'all', label: 'All', description: '', hides: NONE },
  { id: 'texts', label: 'Texts', description: '', hides: { ...NONE, types: ['news'] } },
];

const READY: OptionsState = {
  ...INITIAL_OPTIONS,
  settings: { settings: DEFAULT_SETTINGS, problem: null },
  dataset: {
    manifest: {
      format: 2,
      version: '2026.11.1',
      checkedOn: '2026-11-21',
      cards: {},
      counts: { cards: 1, claims: 4, works: 9, publications: 7 },
      files: {},
    },
    registries: {
      parties: [],
      publications: Object.values(svalbardPublications).map((publication) => ({
        ...publication,
        citations: 2,
      })),
      presets: PRESETS,
      topics: [],
    },
    preview: svalbardBundle,
  },
};

function setup(state: Partial<OptionsState> = {}, settings: Settings = DEFAULT_SETTINGS) {
  const actions = {
    change: vi.fn<OptionsActions['change']>(),
    setSite: vi.fn<OptionsActions['setSite']>(),
    addSite: vi.fn<OptionsActions['addSite']>(),
    restore: vi.fn<OptionsActions['restore']>(),
  };
  const mounted = mount(
    <OptionsPage
      state={{ ...READY, settings: { settings, problem: null }, ...state }}
      actions={actions}
      backup={'{"a": "100 % #1"}'}
      extensionVersion="0.1.0"
      today="2026-11-21"
      locale="en-GB"
    />,
  );
  /** What the last change makes of the settings. */
  const changed = () => actions.change.mock.lastCall?.[0](settings);
  return { ...mounted, actions, changed };
}

function find<T extends HTMLElement>(root: HTMLElement, selector: string, kind: new () => T): T {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`there is no ${selector}`);
  return element;
}

describe('sections', () => {
  it('each have an address that the contents link to', () => {
    const { root } = setup();
    const links = [...root.querySelectorAll<HTMLAnchorElement>('nav a')].map(({ hash }) => hash);
    expect(links).toEqual(['#sources', '#sites', '#marks', '#appearance', '#backup', '#about']);
    for (const hash of links) expect(root.querySelector(hash)).not.toBeNull();
  });

  it('say what is wrong and work all the same', () => {
    const { texts } = setup({
      dataset: null,
      datasetProblem: { kind: 'damaged', path: 'registries.json' },
      settings: { settings: DEFAULT_SETTINGS, problem: { kind: 'newer', version: 9 } },
    });
    expect(texts('.ng-alarm')[0]).toMatch(/^The card data is damaged: /u);
    expect(texts('.ng-alarm')[1]).toContain('format 9');
    expect(texts('h2')).toHaveLength(6);
  });
});

describe('sources', () => {
  it('stand in groups with what is known of each publisher', () => {
    const { texts } = setup();
    expect(texts('.ng-group summary')[0]).toBe('Archives of documents 1 source · 2 citations');
    expect(texts('.ng-source').find((row) => row.startsWith('TASS'))).toBe(
      'TASSstate-controlled media · Russia · owned by Russian state · funding: state budget · 2 citations',
    );
  });

  it('can be hidden one by one, by group and by preset', async () => {
    const { press, changed } = setup();
    await press(
      'TASSstate-controlled media · Russia · owned by Russian state · funding: state budget · 2 citations',
    );
    expect(changed()?.sources.publications).toEqual(['tass']);
    await press('Show State media');
    expect(changed()?.sources.types).toEqual(['state-media']);
    await press('Texts');
    expect(changed()?.sources.types).toEqual(['news']);
  });

  it('have the chosen preset’s words and what it hides in sight, not in a tooltip alone', () => {
    expect(setup().texts('.ng-preset')).toEqual([expect.stringMatching(/All 7 sources shown$/u)]);
    const sources = { ...DEFAULT_SETTINGS.sources, controls: ['state-controlled' as const] };
    expect(setup({}, { ...DEFAULT_SETTINGS, sources }).texts('.ng-preset')).toEqual([
      'A choice of your own, made in Options. 1 of 7 sources hidden',
    ]);
  });

  it('regroup by country and find letters', async () => {
    const { press, texts, root } = setup();
    await press('Country');
    expect(texts('.ng-group summary b')).toEqual([
      'International or no one country',
      'Norway',
      'Russia',
    ]);
    const search = find(root, '#sources input[type="search"]', HTMLInputElement);
    search.value = 'tass';
    await act(() => {
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(texts('.ng-group summary b')).toEqual(['Russia']);
    expect(root.querySelector('details')?.open).toBe(true);
  });

  it('hidden by a group say so and cannot be shown alone', () => {
    const sources = { ...DEFAULT_SETTINGS.sources, countries: ['RU'] };
    const { root, texts } = setup({}, { ...DEFAULT_SETTINGS, sources });
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.ng-source input')];
    expect(boxes.filter(({ disabled, checked }) => disabled && !checked)).toHaveLength(2);
    expect(texts('.ng-source em')).toEqual(['hidden with: Russia', 'hidden with: Russia']);
  });
});

describe('sites', () => {
  const settings = { ...DEFAULT_SETTINGS, sites: { 'example.org': 'off' as const } };

  it('are listed, changed and removed', async () => {
    const { root, press, actions } = setup({}, settings);
    const select = find(root, '[aria-label="On example.org"]', HTMLSelectElement);
    expect(select.value).toBe('off');
    select.value = 'on';
    await act(() => {
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(actions.setSite).toHaveBeenLastCalledWith('example.org', 'on');
    await press('Remove example.org');
    expect(actions.setSite).toHaveBeenLastCalledWith('example.org', 'auto');
  });

  it('are added by name', async () => {
    const { root, actions } = setup();
    const input = find(root, '#sites form input', HTMLInputElement);
    input.value = 'news.example.com';
    await act(() => {
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(() => find(root, '#sites form', HTMLFormElement).requestSubmit());
    expect(actions.addSite).toHaveBeenCalledWith('news.example.com', 'off');
  });

  it('that are none are refused in words', () => {
    expect(setup({ isSiteRefused: true }).texts('#sites output')).toEqual([
      'This is not a site: write a name such as example.org.',
    ]);
  });
});

describe('marks and appearance', () => {
  it('are chosen', async () => {
    const { press, changed } = setup();
    await press('Every mentionAll mentions are marked.');
    expect(changed()?.marks).toBe('all');
    await press('Dark');
    expect(changed()?.appearance).toEqual({ theme: 'dark', textSize: 100 });
    await press('130%');
    expect(changed()?.appearance).toEqual({ theme: 'auto', textSize: 130 });
  });

  it('are seen at once on a card that can only be looked at', () => {
    const appearance = { theme: 'dark' as const, textSize: 130 as const };
    const { root } = setup({}, { ...DEFAULT_SETTINGS, appearance });
    const card = find(root, 'figure .ng-card', HTMLElement);
    expect(card.dataset['theme']).toBe('dark');
    expect(card.style.getPropertyValue('--ng-scale')).toBe('1.3');
    expect(card.closest('figure')?.hasAttribute('inert')).toBe(true);
  });

  it.each([
    ['first', ['Budapest Memorandum', 'NATO']],
    ['all', ['Budapest Memorandum', 'pact', 'NATO', 'alliance']],
    ['none', []],
  ] as const)('show in a few lines which words are marked: %s', (marks, words) => {
    const { texts } = setup({}, { ...DEFAULT_SETTINGS, marks });
    expect(texts('figure .ng-mark')).toEqual(words);
  });
});

describe('backup', () => {
  it('is a link that holds the text itself', () => {
    const link = find(setup().root, '#backup a', HTMLAnchorElement);
    expect(link.download).toBe('newsgloss-settings-2026-11-21.json');
    expect(decodeURIComponent(link.href.slice(link.href.indexOf(',') + 1))).toBe(
      '{"a": "100 % #1"}',
    );
  });

  it('says how restoring went, with the place of a mistake', () => {
    const problem = { kind: 'invalid', place: 'settings.marks', detail: 'Invalid type' } as const;
    const refused = setup({ restore: { kind: 'refused', problem } });
    expect(refused.texts('#backup .ng-alarm')).toEqual([
      'This backup has a mistake at settings.marks: Invalid type. Nothing was changed.',
    ]);
    const done = setup({ restore: { kind: 'restored' } });
    expect(done.texts('#backup .ng-alarm')).toEqual(['Settings restored.']);
  });

  it('gives back a value that was set aside', () => {
    const { root } = setup({ setAside: '{"version": 1}' });
    const links = [...root.querySelectorAll<HTMLAnchorElement>('#backup a')];
    expect(links.map(({ download }) => download)).toContain('newsgloss-settings-old.json');
  });
});

it('about names privacy, dataset and versions', () => {
  const [about] = setup().texts('#about');
  expect(about).toContain('sends nothing to anybody');
  expect(about).toContain('Cards 2026.11.1, last checked 21 Nov 2026');
  expect(about).toContain('Extension 0.1.0');
});
