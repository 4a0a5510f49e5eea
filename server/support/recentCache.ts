/** Values by key, of which the most recently used are kept. */
export interface Recent<T> {
  /** The value, made now if it is not there. Who asks for one that is being made waits for it; failures are not kept. */
  get(key: string, make: () => Promise<T>): Promise<T>;
  /** Whether a value is there, or is being made. */
  has(key: string): boolean;
}

/** Keeps up to a number of values. */
export function recentCache<T>(most: number): Recent<T> {
  const kept = new Map<string, Promise<T>>();
  return {
    has: (key) => kept.has(key),
    get: (key, make) => {
      const known = kept.get(key);
      const value = known ?? make();
      // A map is in the order of insertion: putting a key in again makes it the most recent.
      kept.delete(key);
      kept.set(key, value);
      if (known !== undefined) return value;
      value.catch(() => {
        if (kept.get(key) === value) kept.delete(key);
      });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return value;
    },
  };
}
