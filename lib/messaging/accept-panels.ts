/** The page's end of the line to a side panel: checks who connects, then tells and is told. */
import { browser } from '#imports';

import { PANEL_PORT, type PageNews, type PanelWish } from './protocol';
import { isExtensionContext, type Identity } from './sender';

/** A panel that is connected. */
export interface ConnectedPanel {
  readonly tell: (news: PageNews) => void;
  /** Aborts when the panel leaves. */
  readonly signal: AbortSignal;
}

const SLOT = Symbol.for('newsgloss.panels');
type World = { [SLOT]?: true };

/**
 * Calls `serve` for every panel of ours that connects, and what that returns
 * for every wish of that panel. A panel runs the script that calls this each
 * time it comes to the page: only the first call counts.
 */
export function acceptPanels(
  serve: (panel: ConnectedPanel) => (topic: PanelWish['show']) => void,
): void {
  const world = globalThis as World;
  if (world[SLOT]) return;
  world[SLOT] = true;
  const self: Identity = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT || !isExtensionContext(port.sender ?? {}, self)) return;
    const left = new AbortController();
    port.onDisconnect.addListener(() => left.abort());
    const show = serve({ tell: (news) => port.postMessage(news), signal: left.signal });
    port.onMessage.addListener((wish) => show((wish as PanelWish).show));
  });
}
