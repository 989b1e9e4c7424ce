import { describe, expect, it, vi } from 'vitest';

import { createRecentCache } from './recent-cache';

describe('a recent cache', () => {
  it('loads once while a value is kept, also when asked twice at once', async () => {
    const load = vi.fn<(key: string) => Promise<string>>(async (key) => `value of ${key}`);
    const cache = createRecentCache(2, load);
    expect(await Promise.all([cache.get('a'), cache.get('a')])).toEqual([
      'value of a',
      'value of a',
    ]);
    await cache.get('a');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('forgets what was not asked for longest', async () => {
    const load = vi.fn<(key: string) => Promise<string>>(async (key) => key);
    const cache = createRecentCache(2, load);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await cache.get(key);
    expect(load.mock.calls.map(([key]) => key)).toEqual(['a', 'b', 'c', 'b']);
  });

  it('tries again after a failure', async () => {
    const load = vi
      .fn<(key: string) => Promise<string>>()
      .mockRejectedValueOnce(new Error('gone'))
      .mockResolvedValueOnce('back');
    const cache = createRecentCache(2, load);
    await expect(cache.get('a')).rejects.toThrow('gone');
    expect(await cache.get('a')).toBe('back');
  });
});
