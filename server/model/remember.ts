/** The value of a key, computed when first asked for; one that is undefined is computed each time. */
export function remember<K, V>(
  known: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  compute: () => V,
): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = compute();
  known.set(key, value);
  return value;
}

/** A function of an object, computed once for as long as that object is kept by somebody. */
export function onceFor<K extends object, V>(compute: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => remember(known, of, () => ({ value: compute(of) })).value;
}
