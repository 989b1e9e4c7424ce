import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { acceptPanels, type ConnectedPanel } from './accept-panels';
import { PANEL_PORT, type PanelWish } from './protocol';
import { topic } from '../preview/preview.fixture';

/** A port as the browser hands it over, and its other end. */
function fakePort(sender: object, name = PANEL_PORT) {
  const leaving: (() => void)[] = [];
  const hearing: ((wish: PanelWish) => void)[] = [];
  return {
    name,
    sender,
    postMessage: vi.fn<(news: unknown) => void>(),
    onDisconnect: { addListener: (listener: () => void) => leaving.push(listener) },
    onMessage: { addListener: (listener: (wish: PanelWish) => void) => hearing.push(listener) },
    leave: () => leaving.forEach((listener) => listener()),
    wish: (wish: PanelWish) => hearing.forEach((listener) => listener(wish)),
  };
}

const fromPanel = () => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/sidepanel.html'),
});
const show = vi.fn<(topic: PanelWish['show']) => void>();

/** Accepts panels, and is the browser that a port comes from. */
function accept() {
  const panels: ConnectedPanel[] = [];
  const listeners: ((port: unknown) => void)[] = [];
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as (port: unknown) => void);
  });
  const serve = (panel: ConnectedPanel) => {
    panels.push(panel);
    return show;
  };
  acceptPanels(serve, new EventTarget());
  const connect = (port: unknown) => listeners.forEach((listener) => listener(port));
  return { panels, serve, connect };
}

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(globalThis, Symbol.for('newsgloss.panels'));
});

describe('acceptPanels', () => {
  it('serves a panel of ours until it leaves', () => {
    const { panels, connect } = accept();
    const port = fakePort(fromPanel());
    connect(port);
    panels[0]?.tell({ type: 'terms', terms: [] });
    expect(port.postMessage).toHaveBeenCalledWith({ type: 'terms', terms: [] });
    port.wish({ show: topic('nato') });
    expect(show).toHaveBeenCalledWith('nato');
    expect(panels[0]?.signal.aborted).toBe(false);
    port.leave();
    expect(panels[0]?.signal.aborted).toBe(true);
  });

  it('serves nobody else, and no other port', () => {
    const { panels, connect } = accept();
    connect(fakePort({ ...fromPanel(), id: 'someone-else' }));
    connect(fakePort({ id: fakeBrowser.runtime.id, url: 'https://example.org/', tab: { id: 1 } }));
    connect(fakePort(fromPanel(), 'another'));
    expect(panels).toEqual([]);
  });

  it('listens once, however often its script runs in a page', () => {
    const { panels, serve, connect } = accept();
    acceptPanels(serve, new EventTarget());
    connect(fakePort(fromPanel()));
    expect(panels).toHaveLength(1);
  });
});
