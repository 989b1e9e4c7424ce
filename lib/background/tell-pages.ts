/** Settings and commands on their way to the pages. */
import { browser } from '#imports';

import { askPage } from '../messaging/ask-page';
import type { PageCommand } from '../messaging/protocol';

const COMMANDS: readonly PageCommand[] = ['next-term', 'previous-term', 'enter-card'];

/** Tells every page in every window that settings changed. Pages of others do not answer: no matter. */
export async function announceSettings(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => (id === undefined ? null : askPage(id, 'settings-changed', {}))),
  );
}

/** Runs a keyboard command in the page in front, where one of ours is. */
export async function runCommand(name: string): Promise<void> {
  const command = COMMANDS.find((known) => known === name);
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (command === undefined || tab?.id === undefined) return;
  await Promise.allSettled([askPage(tab.id, 'run-command', { command })]);
}

/**
 * Content scripts share the page's process, which may be taken over: where
 * the browser knows how, they cannot read storage at all.
 */
export async function closeStorageToPages(): Promise<void> {
  const area = browser.storage.local as {
    setAccessLevel?: (level: { accessLevel: string }) => Promise<void>;
  };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => null);
}
