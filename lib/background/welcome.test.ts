import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { welcome } from './welcome';

afterEach(() => {
  vi.restoreAllMocks();
});

/** The addresses of the tabs that it opens. */
async function opened(reason: string): Promise<unknown[]> {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(vi.fn());
  await welcome(reason);
  return create.mock.calls.map(([{ url }]) => url);
}

describe('welcome', () => {
  it('opens its page after the installation', async () => {
    expect(await opened('install')).toEqual([fakeBrowser.runtime.getURL('/welcome.html')]);
  });

  it.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])(
    'opens nothing after %s',
    async (reason) => {
      expect(await opened(reason)).toEqual([]);
    },
  );
});
