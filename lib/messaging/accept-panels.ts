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

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

const SLOT = Symbol.for('newsgloss.panels');
type World = { [SLOT]?: true };

/**
 * Calls `serve` for every panel of ours that connects, and what that returns
 * for every wish of that panel. A panel runs the script that calls this each
 * time it comes to the page: only the first call counts.
 *
 * @param page the window of the page. Firefox keeps lines to pages that it
 *   keeps for going back, and opens new ones to them: a hidden page hangs up.
 */
export function acceptPanels(
  serve: (panel: ConnectedPanel) => (topic: PanelWish['show']) => void,
  page: EventTarget,
): void {
  const world = globalThis as World;
  if (world[SLOT]) return;
  world[SLOT] = true;
  const self: Identity = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };
  const hidden = new AbortController();

  const onConnect = (port: Port): void => {
    if (port.name !== PANEL_PORT || !isExtensionContext(port.sender ?? {}, self)) return;
    const left = new AbortController();
    port.onDisconnect.addListener(() => left.abort());
    hidden.signal.addEventListener('abort', () => {
      left.abort();
      port.disconnect();
    });
    const show = serve({ tell: (news) => port.postMessage(news), signal: left.signal });
    port.onMessage.addListener((wish) => show((wish as PanelWish).show));
  };
  const onHide = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    browser.runtime.onConnect.removeListener(onConnect);
    delete world[SLOT];
    hidden.abort();
  };
  browser.runtime.onConnect.addListener(onConnect);
  page.addEventListener('pagehide', onHide, { signal: hidden.signal });
}
