import type { Catalogue, Requirement } from '../../../model/catalogue.ts';
import { memoizeWeak } from '../../../model/memoize.ts';

/** A requirement with the catalogue that it stands in. */
export interface IndexedRequirement {
  readonly catalogue: Catalogue;
  readonly data: Requirement;
}

/** The requirements of some catalogues by key (`catalogue:requirement`); kept as long as the list of catalogues. */
export const requirementIndex = memoizeWeak(
  (catalogues: readonly Catalogue[]): ReadonlyMap<string, IndexedRequirement> => {
    const index = new Map<string, IndexedRequirement>();
    for (const catalogue of catalogues) {
      for (const data of catalogue.requirements ?? []) index.set(`${catalogue.id}:${data.id}`, { catalogue, data });
    }
    return index;
  },
);
