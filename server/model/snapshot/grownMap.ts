/** So many additions are laid over a base before everything is copied together: look-ups stay two steps long. */
const MAX_ADDITIONS = 10_000;

/** A map with some entries added to another one, which is shared and not copied. */
class GrownMap<K, V> implements ReadonlyMap<K, V> {
  readonly base: ReadonlyMap<K, V>;
  readonly added: ReadonlyMap<K, V>;

  constructor(base: ReadonlyMap<K, V>, added: ReadonlyMap<K, V>) {
    this.base = base;
    this.added = added;
  }

  get size(): number {
    return this.base.size + this.added.size;
  }

  get(key: K): V | undefined {
    return this.base.get(key) ?? this.added.get(key);
  }

  has(key: K): boolean {
    return this.base.has(key) || this.added.has(key);
  }

  *entries(): MapIterator<[K, V]> {
    yield* this.base.entries();
    yield* this.added.entries();
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

/** A map with entries added whose keys it does not have yet; the given map stays as it is and is shared. */
export function grow<K, V>(map: ReadonlyMap<K, V>, added: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  if (added.size === 0) return map;
  const base = map instanceof GrownMap ? map.base : map;
  const together = map instanceof GrownMap ? new Map([...map.added, ...added]) : added;
  return together.size <= MAX_ADDITIONS ? new GrownMap(base, together) : new Map([...base, ...together]);
}

/** The maps that a map is laid together from, the oldest first; they never change, and what grows from them shares them. */
export const layersOf = <K, V>(map: ReadonlyMap<K, V>): readonly ReadonlyMap<K, V>[] =>
  map instanceof GrownMap ? [map.base, map.added] : [map];
