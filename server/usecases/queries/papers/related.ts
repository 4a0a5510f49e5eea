import { memoizeWeak } from '../../../model/memoize.ts';
import type { Snapshot } from '../../../model/snapshot/snapshot.ts';

/** For each requirement those that a mapping of a loaded catalogue relates to it, however closely. */
export const relatedRequirements = memoizeWeak(({ catalogues }: Snapshot): ReadonlyMap<string, ReadonlySet<string>> => {
  const related = new Map<string, Set<string>>();
  const relate = (one: string, other: string) => related.set(one, (related.get(one) ?? new Set()).add(other));
  for (const { mappings = [] } of catalogues) {
    for (const { source, target } of mappings) {
      relate(source, target);
      relate(target, source);
    }
  }
  return related;
});
