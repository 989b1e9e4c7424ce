import { expect, it, vi } from 'vitest';

import { createOptionsOpener, OPTIONS_PAUSE_MS } from './open-options';

it('opens the options page once for presses that come together, and again later', async () => {
  let time = 5;
  const open = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const openOptions = createOptionsOpener(open, () => time);
  await openOptions();
  time += OPTIONS_PAUSE_MS - 1;
  await openOptions();
  expect(open).toHaveBeenCalledTimes(1);
  time += 1;
  await openOptions();
  expect(open).toHaveBeenCalledTimes(2);
});
