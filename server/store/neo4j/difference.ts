import { canonicalText, type KeyedModel, keyingOf } from '../../model/apply.ts';
import { type Change, type Entity, keyOfChange } from '../../model/change.ts';
import { ENTITY_LISTS, type EntityList, type Model } from '../../model/document.ts';
import { eachInSteps, type Steps } from '../../model/steps.ts';

/** What a list of changes comes to for one list of entities; what ends as it began is left out. */
export interface ListDifference<T> {
  readonly added: readonly T[];
  /** Entities that stay under their key, before and after. */
  readonly replaced: readonly { readonly before: T; readonly after: T }[];
  readonly removed: readonly T[];
}

export type Difference = { readonly [L in EntityList]: ListDifference<Entity<L>> };

/** Keys by list of what the changes are about. */
function* touchedKeys(changes: readonly Change[]): Steps<ReadonlyMap<EntityList, ReadonlySet<string>>> {
  const touched = new Map<EntityList, Set<string>>(ENTITY_LISTS.map((list) => [list, new Set()]));
  yield* eachInSteps(changes, (change) => touched.get(change.list)?.add(keyOfChange(change)));
  return touched;
}

function* compare<T>(
  keys: ReadonlySet<string>,
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): Steps<ListDifference<T>> {
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
    yield;
  }
  return { added, replaced, removed };
}

/**
 * What the changes come to between the model before and the one after them; both hold all that the changes are about. In steps.
 */
export function* findingDifference(changes: readonly Change[], before: Model, after: Model): Steps<Difference> {
  const touched = yield* touchedKeys(changes);
  const was: KeyedModel = yield* keyingOf(before);
  const is: KeyedModel = yield* keyingOf(after);
  const of = <L extends EntityList>(list: L) =>
    compare<Entity<L>>(touched.get(list) ?? new Set(), read(was, list), read(is, list));
  return {
    catalogues: yield* of('catalogues'),
    parties: yield* of('parties'),
    components: yield* of('components'),
    links: yield* of('links'),
    sheets: yield* of('sheets'),
    contracts: yield* of('contracts'),
    evidence: yield* of('evidence'),
    findings: yield* of('findings'),
    decisions: yield* of('decisions'),
    proposals: yield* of('proposals'),
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
