import type { Catalogue, Requirement } from '../../model/catalogue.ts';

/** A requirement with the catalogue that it stands in. */
export interface IndexedRequirement {
  readonly catalogue: Catalogue;
  readonly data: Requirement;
}

const indexOf = new WeakMap<readonly Catalogue[], ReadonlyMap<string, IndexedRequirement>>();

/** The requirements of some catalogues by key (`catalogue:requirement`); kept as long as the list of catalogues. */
export function requirementIndex(catalogues: readonly Catalogue[]): ReadonlyMap<string, IndexedRequirement> {
  const known = indexOf.get(catalogues);
  if (known !== undefined) return known;
  const index = new Map<string, IndexedRequirement>();
  for (const catalogue of catalogues) {
    for (const data of catalogue.requirements ?? []) index.set(`${catalogue.id}:${data.id}`, { catalogue, data });
  }
  indexOf.set(catalogues, index);
  return index;
}
