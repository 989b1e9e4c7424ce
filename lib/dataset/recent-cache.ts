/** Keeps the values that were asked for last. */

export interface RecentCache<Value> {
  get(key: string): Promise<Value>;
}

/**
 * Values come from `load`; two questions at once share one answer, and a failed
 * load is forgotten, so that the next question tries again.
 */
export function createRecentCache<Value>(
  size: number,
  load: (key: string) => Promise<Value>,
): RecentCache<Value> {
  // A Map remembers the order of insertion: the first key is the one unused for longest.
  const kept = new Map<string, Promise<Value>>();
  return {
    async get(key) {
      const value = kept.get(key) ?? load(key);
      kept.delete(key);
      kept.set(key, value);
      for (const oldest of kept.keys()) {
        if (kept.size <= size) break;
        kept.delete(oldest);
      }
      try {
        return await value;
      } catch (error) {
        if (kept.get(key) === value) kept.delete(key);
        throw error;
      }
    },
  };
}
