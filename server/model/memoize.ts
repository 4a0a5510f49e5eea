/** Where computed values stay: a Map, a WeakMap, or a cache that drops what was not used for long (lru-cache). */
export interface Cache<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** The value of a key, computed when first asked for; one that is undefined is computed each time. */
export function getOrCompute<K, V>(cache: Cache<K, V>, key: K, compute: () => V): V {
  const cached = cache.get(key);
  if (cached !== undefined) return cached;
  const value = compute();
  cache.set(key, value);
  return value;
}

/** A value in its cache, so that undefined is a value too. */
export interface Cached<V> {
  readonly value: V;
}

/** A function that computes its result once for each key, for as long as the cache has it; a failure is not cached. */
export function memoize<K, V>(compute: (key: K) => V, cache: Cache<K, Cached<V>> = new Map()): (key: K) => V {
  return (key) => getOrCompute(cache, key, () => ({ value: compute(key) })).value;
}

/** A function of an object that computes its result once, for as long as the object is referenced elsewhere. */
export const memoizeWeak = <K extends object, V>(compute: (of: K) => V): ((of: K) => V) =>
  memoize(compute, new WeakMap());
