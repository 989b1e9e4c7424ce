/** What only the extension itself can do: settings, questions to pages. For tests. */
import type { Page } from 'puppeteer-core';

/** As much of the extension API as tests use. */
interface OwnApi {
  readonly tabs: {
    readonly query: (filter: object) => Promise<{ readonly id?: number; readonly url?: string }[]>;
    readonly sendMessage: (tab: number, message: object) => Promise<{ readonly answer?: unknown }>;
    readonly setZoom: (tab: number, factor: number) => Promise<void>;
  };
  readonly storage: {
    readonly session: StorageArea;
    readonly local: StorageArea;
  };
  readonly runtime: { readonly reload: () => void };
}
interface StorageArea {
  readonly set: (values: object) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** The settings of a reader who changed nothing. */
export const DEFAULT_SETTINGS = {
  enabled: true,
  sites: {},
  marks: 'first',
  trigger: 'hover',
  appearance: { theme: 'auto', textSize: 100 },
  language: 'auto',
  sources: { publications: [], types: [], controls: [], countries: [] },
} as const;

/** Acts as the extension, in a page of its own. */
export interface AsExtension {
  /** Asks every page of the test site one of our questions; the last answer counts. */
  readonly askPages: (question: string, ask: object) => Promise<unknown>;
  /** Stores settings as the options page does, over the defaults. */
  readonly storeSettings: (
    change: Partial<Record<keyof typeof DEFAULT_SETTINGS, unknown>>,
  ) => Promise<void>;
  /** Empties storage: what the reader chose and the quiet are gone. */
  readonly forget: () => Promise<void>;
  /** Zooms every page of the test site as the browser's own menu does; 1 is no zoom. */
  readonly zoomPages: (factor: number) => Promise<void>;
  /** Begins or ends the quiet, in ms since 1970. */
  readonly hush: (until: number | null) => Promise<void>;
  /** Reloads the extension under its open pages. It can do nothing more in this browser. */
  readonly reload: () => Promise<void>;
}

/** @param hand an extension page to act in */
export function asExtension(hand: () => Page): AsExtension {
  const run = async (act: string, ask: unknown): Promise<unknown> =>
    hand().evaluate(ACT, act, JSON.stringify(ask));
  return {
    askPages: (question, ask) => run('ask', { newsgloss: 1, question, ask }),
    storeSettings: async (change) => {
      const settings = { version: 3, settings: { ...DEFAULT_SETTINGS, ...change } };
      await run('store', { settings });
    },
    forget: async () => {
      await run('forget', null);
    },
    zoomPages: async (factor) => {
      await run('zoom', { factor });
    },
    hush: async (until) => {
      await run('hush', { 'hushed-until': until });
    },
    reload: async () => {
      await run('reload', null).catch(() => null);
    },
  };
}

/** Runs in the page, so it stands alone. */
const ACT = async (act: string, ask: string): Promise<unknown> => {
  const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as OwnApi;
  const value = JSON.parse(ask) as object;
  let answer: unknown = null;
  if (act === 'store') await api.storage.local.set(value);
  if (act === 'hush') await api.storage.session.set(value);
  if (act === 'forget') await Promise.all([api.storage.local.clear(), api.storage.session.clear()]);
  if (act === 'reload') api.runtime.reload();
  if (act !== 'ask' && act !== 'zoom') return answer;
  for (const { id, url } of await api.tabs.query({})) {
    if (id === undefined || url?.startsWith('http') !== true) continue;
    if ('factor' in value) await api.tabs.setZoom(id, Number(value.factor));
    else ({ answer } = await api.tabs.sendMessage(id, value));
  }
  return answer;
};
