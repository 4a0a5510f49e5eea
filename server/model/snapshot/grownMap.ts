/** How many changes are laid over a base before everything is copied together: look-ups stay two steps long. */
const MAX_ADDITIONS = 10_000;

/** A map with some entries laid over another one, and some keys of it left out; that one is shared and not copied. */
class GrownMap<K, V> implements ReadonlyMap<K, V> {
  readonly base: ReadonlyMap<K, V>;
  readonly over: ReadonlyMap<K, V>;
  /** Keys of the base that are gone. */
  readonly gone: ReadonlySet<K>;
  readonly size: number;

  constructor(base: ReadonlyMap<K, V>, over: ReadonlyMap<K, V>, gone: ReadonlySet<K>) {
    this.base = base;
    this.over = over;
    this.gone = gone;
    let size = base.size - gone.size;
    for (const key of over.keys()) if (!base.has(key)) size += 1;
    this.size = size;
  }

  get(key: K): V | undefined {
    return this.over.get(key) ?? (this.gone.has(key) ? undefined : this.base.get(key));
  }

  has(key: K): boolean {
    return this.over.has(key) || (this.base.has(key) && !this.gone.has(key));
  }

  *entries(): MapIterator<[K, V]> {
    for (const entry of this.base.entries()) {
      if (!this.over.has(entry[0]) && !this.gone.has(entry[0])) yield entry;
    }
    yield* this.over.entries();
  }

  *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(use: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) use(value, key, this);
  }
}

/**
 * A map with entries added, or set again, and keys taken out, which are none of those. The given map stays as it is and is
 * shared. Values are never undefined.
 */
export function grow<K, V>(
  map: ReadonlyMap<K, V>,
  added: ReadonlyMap<K, V>,
  removed: ReadonlySet<K> = new Set(),
): ReadonlyMap<K, V> {
  if (added.size === 0 && removed.size === 0) return map;
  const { base, over, gone } = map instanceof GrownMap ? map : new GrownMap(map, new Map<K, V>(), new Set<K>());
  const together = new Map(over);
  const out = new Set(gone);
  for (const key of removed) {
    together.delete(key);
    if (base.has(key)) out.add(key);
  }
  for (const [key, value] of added) {
    together.set(key, value);
    out.delete(key);
  }
  const grown = new GrownMap(base, together, out);
  return together.size + out.size <= MAX_ADDITIONS ? grown : new Map(grown);
}

/**
 * The maps that a map is laid together from, the oldest first; they never change, and what grows from them shares them. They may
 * have keys that the map has no more, and both may have a key.
 */
export const layersOf = <K, V>(map: ReadonlyMap<K, V>): readonly ReadonlyMap<K, V>[] =>
  map instanceof GrownMap ? [map.base, map.over] : [map];
