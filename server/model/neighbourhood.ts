import { emptyKeyed, type KeyedModel, unkeyModel } from './apply.ts';
import { type Change, keyOfChange, keyOfEntity, type Put } from './change.ts';
import type { EntityList, Model } from './document.ts';
import { referencesOf } from './references.ts';
import { changedSights, type Sights } from './sights.ts';

/** An entity together with the list it is in. */
export type Found = Pick<Put, 'list' | 'entity'>;

/**
 * One question to a store about what it holds before the changes:
 * - `key`: the entities of a list with these keys;
 * - `referring`: the entities of a list that refer to one of these keys by the given reference;
 * - `bindings`: the USES and EXPOSED_BY links from these components.
 * More may be answered than asked for, never less. Entities of one list come in the order in which they were added.
 */
export type Ask =
  | { readonly by: 'key'; readonly list: EntityList; readonly keys: readonly string[] }
  | { readonly by: 'referring'; readonly reference: Reference; readonly keys: readonly string[] }
  | { readonly by: 'bindings'; readonly keys: readonly string[] };

/** A way in which entities of one list refer to others: `list.what`. Contract parties: customer, supplier, consented. */
export type Reference =
  | 'components.owner'
  | 'links.component'
  | 'sheets.component'
  | 'sheets.evidence'
  | 'sheets.catalogue'
  | 'contracts.party'
  | 'contracts.component'
  | 'decisions.institution'
  | 'parties.catalogue'
  | 'catalogues.catalogue';

const REFERRING: Readonly<Record<keyof Sights, readonly Reference[]>> = {
  parties: ['components.owner', 'contracts.party', 'decisions.institution'],
  components: ['links.component', 'sheets.component', 'contracts.component'],
  sheetOwners: ['contracts.component'],
  evidence: ['sheets.evidence'],
  catalogues: ['parties.catalogue', 'sheets.catalogue', 'catalogues.catalogue'],
};

/** Entities by key, list by list, that are to be asked for. */
type Wanted = Map<EntityList, Set<string>>;

function want(wanted: Wanted, list: EntityList, keys: Iterable<string>): void {
  const known = wanted.get(list) ?? new Set();
  for (const key of keys) known.add(key);
  wanted.set(list, known);
}

/** The questions about what is wanted and not there yet. */
function missing(wanted: Wanted, held: KeyedModel): Ask[] {
  return [...wanted].flatMap(([list, keys]) => {
    const open = [...keys].filter((key) => !held[list].has(key));
    return open.length === 0 ? [] : [{ by: 'key' as const, list, keys: open }];
  });
}

function add(held: KeyedModel, found: readonly Found[]): void {
  for (const { list, entity } of found) {
    const into: Map<string, Found['entity']> = held[list];
    const key = keyOfEntity({ list, entity } as Put);
    if (!into.has(key)) into.set(key, entity);
  }
}

export { add, missing, REFERRING, want, unkeyModel, emptyKeyed, keyOfChange, changedSights, referencesOf };
export type { Change, Model, Wanted };
