import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** Every extension page gets exactly this; tests/browser/package.browser.test.ts pins it. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** What runs in pages is kept small, and it is kept quiet. */
const IN_PAGE_ALIASES = {
  // Four calls that all browsers have.
  'webextension-polyfill': pathOf('./lib/messaging/native-browser.ts'),
  // WXT's context sends an event through the page's document whose name holds our id.
  'wxt/utils/content-script-context': pathOf('./lib/messaging/quiet-context.ts'),
};

/**
 * Readability's test is an old script, whose export needs 370 gzipped bytes of help in every page:
 * as a module it needs none.
 */
const READERABLE = {
  file: 'Readability-readerable.js',
  end: /if \(typeof module === "object"\) \{.*\}\s*$/su,
  asModule: 'export default isProbablyReaderable;',
};

const readerableAsModule = {
  name: 'readerable-as-module',
  transform: (code: string, id: string): string | null => {
    if (!id.endsWith(READERABLE.file)) return null;
    if (!READERABLE.end.test(code)) {
      throw new Error(`${READERABLE.file} ends in another way now: see wxt.config.ts`);
    }
    return code.replace(READERABLE.end, READERABLE.asModule);
  },
};

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // Explicit imports keep the import graph visible to readers and to the layer test.
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    // What the browser itself shows stands in public/_locales.
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // `scripting` brings the card's script to a page at its first card: without it every page
    // would load it. It may run where the content script runs, and nowhere else.
    permissions: ['storage', 'scripting'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    // Alt and the first letter of a menu opens that menu in Firefox, with Shift too, and Ctrl+Shift
    // and most letters are its own: tests/browser/shortcuts.browser.test.ts presses each.
    commands: {
      'next-term': { suggested_key: { default: 'Alt+K' }, description: '__MSG_commandNextTerm__' },
      'previous-term': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousTerm__',
      },
      'enter-card': {
        suggested_key: { default: 'Alt+J' },
        description: '__MSG_commandEnterCard__',
      },
      _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
      // Chromium suggests four keys at most: there the reader chooses one for the panel.
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+Y' } } }
        : { 'open-panel': { description: '__MSG_commandOpenPanel__' } }),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'newsgloss@newsgloss.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128', externally_connectable: { ids: [] } }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'reader' || name === 'page-feed')) return;
      const { alias } = config.resolve ?? {};
      const replaced = Object.entries(IN_PAGE_ALIASES);
      const known = Array.isArray(alias)
        ? alias
        : Object.entries(alias ?? {}).map(([find, replacement]) => ({ find, replacement }));
      config.plugins = [...(config.plugins ?? []), readerableAsModule];
      config.resolve = {
        ...config.resolve,
        alias: [...known, ...replaced.map(([find, replacement]) => ({ find, replacement }))],
      };
    },
    'build:publicAssets': async (_wxt, files) => {
      // Loaded here, not above: `wxt prepare` must work while an editor has a broken card.
      const { datasetFiles } = await import('./scripts/data/dataset-files');
      files.push(...(await datasetFiles()));
    },
  },
  vite: () => ({
    build: {
      // light-dark() and popover need no lowering: both minimum browsers have them.
      cssTarget: ['chrome128', 'firefox140'],
      target: ['chrome128', 'firefox140'],
    },
  }),
});
