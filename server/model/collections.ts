import { getOrCompute } from './memoize.ts';

/** The items by a key that each has: groups in the order of their first items, items in their own. */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) append(groups, keyOf(item), item);
  return groups;
}

/** Adds an item to the group of a key, as the last one. */
export const append = <K, T>(groups: Map<K, T[]>, key: K, item: T): number =>
  getOrCompute(groups, key, () => []).push(item);

/** How often each of some values comes, in the order in which they first come. */
export function countBy<K>(values: Iterable<K>): Map<K, number> {
  const counts = new Map<K, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
