import { LRUCache } from 'lru-cache';

/** A cache that drops what was not used for longest where it would hold more than `most` values. */
export const cacheOf = <K extends {}, V extends {}>(most: number): LRUCache<K, V> =>
  // By size and not by number: that would take the memory of a full cache at once, and there is one for each of many models.
  new LRUCache<K, V>({ maxSize: most, sizeCalculation: () => 1 });

/** Values that are made asynchronously, by key; the most recently used are cached. */
export interface PromiseCache<T> {
  /** The value, made now if it is not there. Who asks for one that is being made waits for it; failures are not cached. */
  get(key: string, make: () => Promise<T>): Promise<T>;
  /** Whether a value is there, or is being made. */
  has(key: string): boolean;
}

/** Caches `most` values. */
export function promiseCache<T>(most: number): PromiseCache<T> {
  const cache = cacheOf<string, Promise<T>>(most);
  return {
    has: (key) => cache.has(key),
    get: (key, make) => {
      const cached = cache.get(key);
      if (cached !== undefined) return cached;
      const value = make();
      cache.set(key, value);
      value.catch(() => {
        if (cache.peek(key) === value) cache.delete(key);
      });
      return value;
    },
  };
}
