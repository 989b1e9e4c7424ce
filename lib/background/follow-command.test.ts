import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { followCommand } from './follow-command';

const send = vi.fn<(...asked: unknown[]) => Promise<unknown>>();
const openPanel = vi.fn<(where: { windowId: number }) => Promise<void>>(() => Promise.resolve());

beforeEach(() => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send);
  send.mockResolvedValue({ answer: {} });
  Object.assign(fakeBrowser, { sidePanel: { open: openPanel } });
});

afterEach(() => {
  vi.restoreAllMocks();
  send.mockReset();
  openPanel.mockClear();
  Reflect.deleteProperty(fakeBrowser, 'sidePanel');
  Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
});

/** Lets whatever was begun come to its end. */
async function settle(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}

describe('followCommand', () => {
  it.each(['next-term', 'previous-term', 'enter-card'])(
    'runs %s in the page in front',
    async (command) => {
      followCommand(command, { windowId: 3 });
      await settle();
      expect(fakeBrowser.tabs.query).toHaveBeenCalledWith({
        active: true,
        lastFocusedWindow: true,
      });
      expect(send).toHaveBeenCalledExactlyOnceWith(
        7,
        expect.objectContaining({ question: 'run-command', ask: { command } }),
        { frameId: 0 },
      );
      expect(openPanel).not.toHaveBeenCalled();
    },
  );

  it('opens the panel in the window of the tab before it returns', async () => {
    followCommand('open-panel', { windowId: 3 });
    expect(openPanel).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
    await settle();
    expect(send).not.toHaveBeenCalled();
  });

  it('opens no panel where the browser does not say in which window', () => {
    followCommand('open-panel', undefined);
    expect(openPanel).not.toHaveBeenCalled();
  });

  it('opens the sidebar of a browser that has one', () => {
    const open = vi.fn<() => Promise<void>>(() => Promise.resolve());
    Object.assign(fakeBrowser, { sidebarAction: { open } });
    followCommand('open-panel', undefined);
    expect(open).toHaveBeenCalledOnce();
  });

  it('does nothing for a command that it does not know', async () => {
    followCommand('constructor', { windowId: 3 });
    await settle();
    expect(send).not.toHaveBeenCalled();
    expect(openPanel).not.toHaveBeenCalled();
  });

  it.each([
    ['no tab is in front', []],
    ['the tab in front has no id', [{}]],
  ])('asks no page when %s', async (_name, tabs) => {
    vi.mocked(fakeBrowser.tabs.query).mockResolvedValue(tabs as never);
    followCommand('next-term', undefined);
    await settle();
    expect(send).not.toHaveBeenCalled();
  });

  it('takes no harm from a page that is not ours', async () => {
    send.mockRejectedValue(new Error('Could not establish connection.'));
    followCommand('next-term', undefined);
    // An error that nobody caught would fail the run.
    await settle();
    expect(send).toHaveBeenCalledOnce();
  });
});
