/** The browser's own shortcuts: that it took those we suggest, and that they do what they say. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { pressShortcut } from '../../scripts/browsers/firefox-itself';
import { openCards, waitForCard } from '../../scripts/browsers/reader-actions';
import { browserUnderTest } from './harness/browser-under-test';
import { useOwnBrowser } from './harness/use-harness';

const harness = useOwnBrowser();
const IS_FIREFOX = browserUnderTest() === 'firefox';

interface OwnApi {
  readonly commands: {
    readonly getAll: () => Promise<{ readonly name?: string; readonly shortcut?: string }[]>;
  };
  readonly extension: { readonly getViews: (filter: object) => readonly Window[] };
  readonly sidebarAction: { readonly isOpen: (where: object) => Promise<boolean> };
}

it('are taken as we suggest them', async () => {
  const own = await harness.openOwn('options.html');
  const taken = await own.evaluate(async () => {
    const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as OwnApi;
    const all = await api.commands.getAll();
    return Object.fromEntries(all.map(({ name = '', shortcut = '' }) => [name, shortcut]));
  });
  expect(taken).toEqual({
    'next-term': 'Alt+K',
    'previous-term': 'Alt+Shift+K',
    'enter-card': 'Alt+J',
    _execute_action: 'Alt+Shift+J',
    // Chromium suggests four at most.
    ...(IS_FIREFOX ? { _execute_sidebar_action: 'Alt+Shift+Y' } : { 'open-panel': '' }),
  });
});

// Chromium takes its shortcuts from the system's keyboard, which tests do not have.
describe.runIf(IS_FIREFOX)('pressed', () => {
  it('lead to the next term, to the one before, into the card and out', async () => {
    const page = await harness.openArticle();
    await pressShortcut(page, ['Alt', 'K']);
    await expect.poll(async () => openCards(page)).toEqual(['Budapest Memorandum']);
    await pressShortcut(page, ['Alt', 'K']);
    await expect.poll(async () => openCards(page)).not.toEqual(['Budapest Memorandum']);
    await pressShortcut(page, ['Alt', 'Shift', 'K']);
    await expect.poll(async () => openCards(page)).toEqual(['Budapest Memorandum']);
    await pressShortcut(page, ['Alt', 'J']);
    await expect.poll(async () => hasKeyboardInCard(page)).toBe(true);
    await pressShortcut(page, ['Alt', 'J']);
    await expect.poll(async () => hasKeyboardInCard(page)).toBe(false);
  });

  it('open the popup', async () => {
    const own = await harness.openOwn('options.html');
    await pressShortcut(own, ['Alt', 'Shift', 'J']);
    const popups = async () =>
      own.evaluate(() => {
        const { browser } = globalThis as unknown as { browser: OwnApi };
        return browser.extension.getViews({ type: 'popup' }).length;
      });
    await expect.poll(popups).toBe(1);
  });

  it('open the side panel', async () => {
    const own = await harness.openOwn('options.html');
    await pressShortcut(own, ['Alt', 'Shift', 'Y']);
    const isOpen = async () =>
      own.evaluate(async () => {
        const { browser } = globalThis as unknown as { browser: OwnApi };
        return browser.sidebarAction.isOpen({});
      });
    await expect.poll(isOpen).toBe(true);
  });
});

async function hasKeyboardInCard(page: Page): Promise<boolean> {
  const root = await waitForCard(page);
  return root.evaluate(({ activeElement }) => activeElement !== null);
}
