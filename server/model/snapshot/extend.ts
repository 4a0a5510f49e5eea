import { applyTo, emptyKeyed, unkeyModel } from '../apply.ts';
import { type Change, keyOfChange } from '../change.ts';
import type { EntityList, Model } from '../document.ts';
import { mapFields, mappingFields } from '../fields.ts';
import { eachInSteps, finish, type Steps } from '../steps.ts';
import type { Moves } from './column.ts';
import { rowsOf } from './csr.ts';
import { groupsOfColumn, type Merges, regroupingTables } from './groupings.ts';
import { type Merge, planMerge } from './merge.ts';
import { type PackedSheet, packSheet } from './packedSheet.ts';
import { RowFinder } from './rowFinder.ts';
import type { PackedModel, Snapshot } from './snapshot.ts';
import { countRows, makingTables, TABLES, type TableList } from './tables.ts';

/** What a list of changes comes to: entities that are there afterwards, and keys that are gone. */
interface Net {
  readonly put: Model;
  readonly gone: ReadonlyMap<EntityList, ReadonlySet<string>>;
}

function* gatheringNet(changes: readonly Change[]): Steps<Net> {
  const last = new Map<string, Change>();
  yield* eachInSteps(changes, (change) => {
    const name = `${change.list}/${keyOfChange(change)}`;
    // Taken out first, so that what counts stands where it was said last.
    last.delete(name);
    last.set(name, change);
  });
  const put = emptyKeyed();
  const gone = new Map<EntityList, Set<string>>();
  yield* eachInSteps(last.values(), (change) => {
    if (change.op === 'put') applyTo(put, change);
    else gone.set(change.list, (gone.get(change.list) ?? new Set()).add(change.key));
  });
  return { put: unkeyModel(put), gone };
}

function planFor(list: TableList, net: Net, finder: RowFinder, before: number): Merge {
  const gone = new Set<number>();
  for (const key of net.gone.get(list) ?? []) {
    const row = finder.rowOfKey(list, key);
    if (row >= 0) gone.add(row);
  }
  return planMerge(before, gone, finder.rowsOf(list, net.put), (row) => finder.idAt(list, row));
}

function planningAll(snapshot: Snapshot, net: Net): Steps<Merges> {
  const finder = new RowFinder(snapshot);
  return mappingFields<Merges>(TABLES, function* planOne(list) {
    yield;
    return planFor(list, net, finder, countRows(snapshot, list));
  });
}

function extendCatalogues({ catalogues }: Snapshot, { put, gone }: Net): Snapshot['catalogues'] {
  const removed = gone.get('catalogues');
  if (put.catalogues.length === 0 && removed === undefined) return catalogues;
  const byId = new Map<string, Snapshot['catalogues'][number]>(catalogues.map((c) => [c.id, c]));
  for (const id of removed ?? []) byId.delete(id);
  for (const catalogue of put.catalogues) byId.set(catalogue.id, catalogue);
  return [...byId.values()];
}

/** How what a list refers to moves; the rows that name something of it are found by their groups. */
const movesFor = (snapshot: Snapshot, list: TableList, merges: Merges): Moves => ({
  merges,
  referring: (column, named) => {
    const groups = groupsOfColumn(snapshot, list, column);
    return new Set([...named].flatMap((row) => [...rowsOf(groups, row)]));
  },
});

/**
 * The snapshot after changes that a store has taken (their invariants hold). Tables without a change are shared with
 * the given snapshot, of the others only numbers are copied; texts and packed sheets are shared, and so are strings,
 * which grow. The given snapshot stays as it is. Much faster than packing the whole model again, for small changes.
 */
export const extendSnapshot = (snapshot: Snapshot, changes: readonly Change[]): Snapshot =>
  finish(extendingSnapshot(snapshot, changes)).snapshot;

/** A snapshot after changes, and the rows of the one before, by list, that are gone or have another number. */
export interface Extension {
  readonly snapshot: Snapshot;
  readonly displaced: { readonly [L in TableList]: readonly number[] };
}

const displacedBy = ({ gone, fills }: Merge): readonly number[] => [...gone, ...fills.map(({ from }) => from)];

/** The same in steps. */
export function* extendingSnapshot(snapshot: Snapshot, changes: readonly Change[]): Steps<Extension> {
  const net = yield* gatheringNet(changes);
  const merges = yield* planningAll(snapshot, net);
  const { strings } = snapshot;
  const sheets: PackedSheet[] = [];
  yield* eachInSteps(net.put.sheets, (sheet) => sheets.push(packSheet(sheet, strings)));
  const put: PackedModel = { ...net.put, sheets };
  yield;
  const tables = yield* makingTables(strings, (list, packing) =>
    TABLES[list].extending(snapshot[list], put[list], merges[list], movesFor(snapshot, list, merges), packing),
  );
  const groups = yield* regroupingTables(snapshot, tables, merges);
  return {
    snapshot: { strings, catalogues: extendCatalogues(snapshot, net), ...tables, ...groups },
    displaced: mapFields<Extension['displaced']>(merges, (list) => displacedBy(merges[list])),
  };
}
