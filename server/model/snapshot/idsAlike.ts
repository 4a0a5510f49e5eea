import { append } from '../collections.ts';
import { type IdsAlike, looksLike } from '../lookalike.ts';
import { memoizeWeak } from '../memoize.ts';
import { layersOf } from './grownMap.ts';
import type { Snapshot } from './snapshot.ts';

/** Ids that do not look like themselves, by what they look like: few, so that they alone are indexed. */
const disguised = memoizeWeak((rows: ReadonlyMap<string, number>) => {
  const looks = new Map<string, string[]>();
  for (const id of rows.keys()) {
    const look = looksLike(id);
    if (look !== id) append(looks, look, id);
  }
  return looks;
});

/**
 * The ids in a snapshot that look like a given one: first the one that it looks like, then the others in the order of
 * their rows. What a table of ids was grown from is looked through once for all that grow from it.
 */
export const idsAlikeAt =
  (snapshot: Snapshot): IdsAlike =>
  (list, id) => {
    const look = looksLike(id);
    switch (list) {
      case 'catalogues':
        return snapshot.catalogues.flatMap((catalogue) => (looksLike(catalogue.id) === look ? [catalogue.id] : []));
      case 'links':
      case 'sheets':
      case 'decisions':
        return [];
      default: {
        const { rows } = snapshot[list];
        const plain = rows.has(look) && looksLike(look) === look ? [look] : [];
        const inLayers = new Set(layersOf(rows).flatMap((layer) => disguised(layer).get(look) ?? []));
        const rowOf = (alike: string) => rows.get(alike) ?? -1;
        const others = [...inLayers].filter((alike) => rows.has(alike));
        return [...plain, ...others.sort((a, b) => rowOf(a) - rowOf(b))];
      }
    }
  };
