/** What the background tells the pages, and what it keeps from them. */
import { browser } from '#imports';

import { askPage } from '../messaging/ask-page';

/** Tells every page in every window that settings changed. Pages of others do not answer: no matter. */
export async function announceSettings(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => (id === undefined ? null : askPage(id, 'settings-changed', {}))),
  );
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
