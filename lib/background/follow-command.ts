/** Keyboard commands on their way: to the page in front, or to the side panel. */
import { browser } from '#imports';

import { askPage } from '../messaging/ask-page';
import type { PageCommand } from '../messaging/protocol';
import { openPanel } from './open-panel';

const PAGE_COMMANDS: readonly PageCommand[] = ['next-term', 'previous-term', 'enter-card'];

/**
 * Carries out a command of the manifest; an unknown one does nothing. The panel is opened before
 * this returns: see {@link openPanel}.
 *
 * @param tab the tab in front, where the browser tells
 */
export function followCommand(
  name: string,
  tab: { readonly windowId?: number | undefined } | undefined,
): void {
  const command = PAGE_COMMANDS.find((known) => known === name);
  if (command !== undefined) void runInPage(command);
  else if (name === 'open-panel') void openPanel(tab?.windowId);
}

/** Where no page of ours is in front, nothing happens. */
async function runInPage(command: PageCommand): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  await Promise.allSettled([askPage(tab.id, 'run-command', { command })]);
}
