import { canonicalText, type KeyedModel, keyModel } from '../../model/apply.ts';
import { type Change, type Entity, keyOfChange } from '../../model/change.ts';
import { ENTITY_LISTS, type EntityList, type Model } from '../../model/document.ts';

/** What a list of changes comes to for one list of entities; what ends as it began is left out. */
export interface ListDifference<T> {
  readonly added: readonly T[];
  /** Entities that stay under their key, before and after. */
  readonly replaced: readonly { readonly before: T; readonly after: T }[];
  readonly removed: readonly T[];
}

export type Difference = { readonly [L in EntityList]: ListDifference<Entity<L>> };

/** Keys by list of what the changes are about. */
function touchedKeys(changes: readonly Change[]): ReadonlyMap<EntityList, ReadonlySet<string>> {
  const touched = new Map<EntityList, Set<string>>(ENTITY_LISTS.map((list) => [list, new Set()]));
  for (const change of changes) touched.get(change.list)?.add(keyOfChange(change));
  return touched;
}

function compare<T>(
  keys: ReadonlySet<string>,
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): ListDifference<T> {
  const added: T[] = [];
  const replaced: { before: T; after: T }[] = [];
  const removed: T[] = [];
  for (const key of keys) {
    const was = before.get(key);
    const is = after.get(key);
    if (was === undefined && is !== undefined) added.push(is);
    else if (was !== undefined && is === undefined) removed.push(was);
    else if (was !== undefined && is !== undefined && canonicalText(was) !== canonicalText(is)) {
      replaced.push({ before: was, after: is });
    }
  }
  return { added, replaced, removed };
}

/**
 * What the changes come to between the model before and the one after them; both hold all that the changes are about.
 */
export function differenceOf(changes: readonly Change[], before: Model, after: Model): Difference {
  const touched = touchedKeys(changes);
  const was: KeyedModel = keyModel(before);
  const is: KeyedModel = keyModel(after);
  const of = <L extends EntityList>(list: L) =>
    compare<Entity<L>>(touched.get(list) ?? new Set(), read(was, list), read(is, list));
  return {
    catalogues: of('catalogues'),
    parties: of('parties'),
    components: of('components'),
    links: of('links'),
    sheets: of('sheets'),
    contracts: of('contracts'),
    evidence: of('evidence'),
    decisions: of('decisions'),
    proposals: of('proposals'),
  };
}

const read = <L extends EntityList>(keyed: KeyedModel, list: L): ReadonlyMap<string, Entity<L>> => keyed[list];

/** The entities that are to be written, whether they are new or not. */
export const putOf = <T>({ added, replaced }: ListDifference<T>): T[] => [
  ...added,
  ...replaced.map(({ after }) => after),
];

/** The entities that are there no longer as they were: removed, or about to be redrawn. */
export const goneOf = <T>({ removed, replaced }: ListDifference<T>): T[] => [
  ...removed,
  ...replaced.map(({ before }) => before),
];
