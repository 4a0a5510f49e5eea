import { applyTo, emptyKeyed, unkeyModel } from '../apply.ts';
import { type Change, keyOfChange } from '../change.ts';
import type { EntityList, Model } from '../document.ts';
import { finish, type Steps } from '../steps.ts';
import { type Groups, groupRows } from './csr.ts';
import { extendingTables, type Merges } from './extendTables.ts';
import { isUnchanged, type Merge, planMerge } from './merge.ts';
import { RowFinder } from './rowFinder.ts';
import type { Snapshot } from './snapshot.ts';

type TableList = Exclude<EntityList, 'catalogues'>;

/** What a list of changes comes to: entities that are there afterwards, and keys that are gone. */
interface Net {
  readonly put: Model;
  readonly gone: ReadonlyMap<EntityList, ReadonlySet<string>>;
}

function netOf(changes: readonly Change[]): Net {
  const last = new Map<string, Change>();
  for (const change of changes) {
    const name = `${change.list}/${keyOfChange(change)}`;
    // Taken out first, so that what counts stands where it was said last.
    last.delete(name);
    last.set(name, change);
  }
  const put = emptyKeyed();
  const gone = new Map<EntityList, Set<string>>();
  for (const change of last.values()) {
    if (change.op === 'put') applyTo(put, change);
    else gone.set(change.list, (gone.get(change.list) ?? new Set()).add(change.key));
  }
  return { put: unkeyModel(put), gone };
}

function planFor(list: TableList, net: Net, finder: RowFinder, before: number): Merge {
  const gone = new Set<number>();
  for (const key of net.gone.get(list) ?? []) {
    const row = finder.rowOfKey(list, key);
    if (row >= 0) gone.add(row);
  }
  return planMerge(before, gone, finder.rowsOf(list, net.put));
}

function planAll(snapshot: Snapshot, net: Net): Merges {
  const finder = new RowFinder(snapshot);
  return {
    parties: planFor('parties', net, finder, snapshot.parties.ids.length),
    components: planFor('components', net, finder, snapshot.components.ids.length),
    links: planFor('links', net, finder, snapshot.links.kind.length),
    sheets: planFor('sheets', net, finder, snapshot.sheets.version.length),
    contracts: planFor('contracts', net, finder, snapshot.contracts.ids.length),
    evidence: planFor('evidence', net, finder, snapshot.evidence.ids.length),
    decisions: planFor('decisions', net, finder, snapshot.decisions.gap.length),
    proposals: planFor('proposals', net, finder, snapshot.proposals.ids.length),
  };
}

function extendCatalogues({ catalogues }: Snapshot, { put, gone }: Net): Snapshot['catalogues'] {
  const removed = gone.get('catalogues');
  if (put.catalogues.length === 0 && removed === undefined) return catalogues;
  const byId = new Map<string, Snapshot['catalogues'][number]>(catalogues.map((c) => [c.id, c]));
  for (const id of removed ?? []) byId.delete(id);
  for (const catalogue of put.catalogues) byId.set(catalogue.id, catalogue);
  return [...byId.values()];
}

/** Groups rows again, unless neither the rows nor what they are grouped by has changed. */
function regroup(before: Groups, keys: Int32Array, size: number, ...merges: readonly Merge[]): Groups {
  return merges.every(isUnchanged) ? before : groupRows(keys, size);
}

/**
 * The snapshot after changes that a store has taken (their invariants hold). Tables without a change are shared with
 * the given snapshot, of the others only numbers are copied; texts and packed sheets are shared, and so are strings,
 * which grow. The given snapshot stays as it is. Much faster than packing the whole model again, for small changes.
 */
export const extendSnapshot = (snapshot: Snapshot, changes: readonly Change[]): Snapshot =>
  finish(extendingSnapshot(snapshot, changes));

/** The same in steps. */
export function* extendingSnapshot(snapshot: Snapshot, changes: readonly Change[]): Steps<Snapshot> {
  const net = netOf(changes);
  yield;
  const merges = planAll(snapshot, net);
  yield;
  const tables = yield* extendingTables(snapshot, net.put, merges);
  const { parties, components, links, sheets, contracts, proposals } = tables;
  const parts = parties.ids.length;
  const things = components.ids.length;
  return {
    strings: snapshot.strings,
    catalogues: extendCatalogues(snapshot, net),
    ...tables,
    owned: regroup(snapshot.owned, components.owner, parts, merges.components, merges.parties),
    linksFrom: regroup(snapshot.linksFrom, links.consumer, things, merges.links, merges.components),
    linksTo: regroup(snapshot.linksTo, links.supplier, things, merges.links, merges.components),
    sheetsOf: regroup(snapshot.sheetsOf, sheets.component, things, merges.sheets, merges.components),
    contractsOfCustomer: regroup(
      snapshot.contractsOfCustomer,
      contracts.customer,
      parts,
      merges.contracts,
      merges.parties,
    ),
    contractsOfSupplier: regroup(
      snapshot.contractsOfSupplier,
      contracts.supplier,
      parts,
      merges.contracts,
      merges.parties,
    ),
    proposalsOfCustomer: regroup(
      snapshot.proposalsOfCustomer,
      proposals.customer,
      parts,
      merges.proposals,
      merges.parties,
    ),
    proposalsOfSupplier: regroup(
      snapshot.proposalsOfSupplier,
      proposals.supplier,
      parts,
      merges.proposals,
      merges.parties,
    ),
  };
}
