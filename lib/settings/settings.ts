/** What the reader can choose, as one versioned value. */
import * as v from 'valibot';

import { PublicationIdSchema } from '../dataset/schema/primitives';
import { CONTROL_CLASSES, PUBLICATION_TYPES } from '../dataset/schema/registries';
import { LANGUAGES } from '../text/languages';

/** Raised with every change of shape; each step has a migration in stored-settings.ts. */
export const SETTINGS_VERSION = 3;

/** More hosts than anybody sets by hand; keeps a bad backup from filling the disk. */
const MAX_SITES = 5_000;

const HostSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9.-]{1,253}(?::\d{1,5})?$/u, 'a host name such as example.org'),
);

export const SettingsSchema = v.strictObject({
  /** Off means: no page is read, nothing is marked. */
  enabled: v.boolean(),
  /** Per host: always, or never. Hosts not listed run on articles only. */
  sites: v.pipe(
    v.record(HostSchema, v.picklist(['on', 'off'])),
    v.check((sites) => Object.keys(sites).length <= MAX_SITES, `at most ${MAX_SITES} sites`),
  ),
  marks: v.picklist(['first', 'all', 'none']),
  /** What opens a card: a pointer at rest, the same with a key held, or a click. */
  trigger: v.picklist(['hover', 'modifier', 'click']),
  appearance: v.strictObject({
    theme: v.picklist(['auto', 'light', 'dark']),
    /** Size of the card's text relative to the design, in percent. */
    textSize: v.picklist([100, 115, 130, 150, 200]),
  }),
  /** Of everything but the cards' own texts; `auto` follows the browser. */
  language: v.picklist(['auto', ...LANGUAGES]),
  sources: v.strictObject({
    publications: v.array(PublicationIdSchema),
    types: v.array(v.picklist(PUBLICATION_TYPES)),
    controls: v.array(v.picklist(CONTROL_CLASSES)),
    countries: v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u, 'two capital letters'))),
  }),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  sites: {},
  marks: 'first',
  trigger: 'hover',
  appearance: { theme: 'auto', textSize: 100 },
  language: 'auto',
  sources: { publications: [], types: [], controls: [], countries: [] },
};

/** The part of the settings a page's content script is told. It never sees other sites. */
export interface PageSettings {
  /** `auto`: on articles; `on`: on any HTML page; `off`: not at all. */
  readonly here: 'auto' | 'on' | 'off';
  readonly marks: Settings['marks'];
  readonly trigger: Settings['trigger'];
  /** Until then no card opens by itself, in ms since 1970; null: nobody asked for quiet. */
  readonly hushedUntil: number | null;
  readonly appearance: Settings['appearance'];
  readonly sources: Settings['sources'];
}

/** Reduces the settings to what the page on `host` may know. */
export function settingsForHost(
  settings: Settings,
  host: string,
  hushedUntil: number | null,
): PageSettings {
  const site = Object.hasOwn(settings.sites, host) ? settings.sites[host] : undefined;
  return {
    here: settings.enabled ? (site ?? 'auto') : 'off',
    marks: settings.marks,
    trigger: settings.trigger,
    hushedUntil,
    appearance: settings.appearance,
    sources: settings.sources,
  };
}
