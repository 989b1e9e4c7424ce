/** The script that shows cards, on its way to the page that needs it. */
import { browser } from '#imports';

import type { Sender } from '../messaging/sender';

/**
 * Runs it beside the content script that asks. Resolves when it has run;
 * rejects when the page is gone.
 */
export async function sendCardView({ tab, frameId }: Sender): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: ['/card-view.js'],
  });
}
