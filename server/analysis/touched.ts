import { type Change, keyOfChange, type Put } from '../model/change.ts';
import { at, flagAt, intAt } from '../model/snapshot/at.ts';
import { rowsOf } from '../model/snapshot/csr.ts';
import { NO_DAY } from '../model/snapshot/days.ts';
import type { Extension } from '../model/snapshot/extend.ts';
import { readParty, type Snapshot } from '../model/snapshot/snapshot.ts';
import { upstreamOf } from '../model/snapshot/upstream.ts';
import type { Steps } from '../model/steps.ts';
import { CLOSURE_KINDS, kindBit } from './chain.ts';

/** What the analyses of a model rest on, and changes have changed: analyses of all others stay as they are. */
export interface Touched {
  /** Ids of institutions. */
  readonly institutions: ReadonlySet<string>;
  /** Ids of evidence: touched is whoever has a line that names it. */
  readonly evidence: ReadonlySet<string>;
}

/** Rows of one snapshot that changed, by what an analysis may see of them. */
interface Places {
  readonly parties: Set<number>;
  readonly components: Set<number>;
  /** Links, as the rows of their ends and their kind. */
  readonly links: { readonly consumer: number; readonly supplier: number; readonly kind: number }[];
  readonly contracts: Set<number>;
}

const noPlaces = (): Places => ({ parties: new Set(), components: new Set(), links: [], contracts: new Set() });

function addRow(rows: Set<number>, row: number | undefined): void {
  if (row !== undefined) rows.add(row);
}

/** Where an entity that was put is in a snapshot, if it is there. */
function addPut(places: Places, { list, entity }: Put, snapshot: Snapshot): void {
  const { parties, components, contracts } = snapshot;
  if (list === 'parties') addRow(places.parties, parties.rows.get(entity.id));
  if (list === 'components') addRow(places.components, components.rows.get(entity.id));
  if (list === 'contracts') addRow(places.contracts, contracts.rows.get(entity.id));
  // No analysis reads a draft before it is published, which is another sheet.
  if (list === 'sheets' && (entity.publishedOn ?? null) !== null)
    addRow(places.components, components.rows.get(entity.component));
  if (list === 'findings') addRow(places.components, components.rows.get(entity.component));
  if (list !== 'links') return;
  const [consumer, supplier] = [entity.consumer, entity.supplier].map((id) => components.rows.get(id));
  if (consumer === undefined || supplier === undefined) return;
  places.links.push({ consumer, supplier, kind: kindBit(entity.kind) });
}

/** Rows of the snapshot before that are gone or have another number count as changed. */
function addDisplaced(places: Places, displaced: Extension['displaced'], { links, sheets, findings }: Snapshot): void {
  for (const row of displaced.parties) places.parties.add(row);
  for (const row of displaced.components) places.components.add(row);
  for (const row of displaced.contracts) places.contracts.add(row);
  for (const row of displaced.sheets) {
    if (intAt(sheets.publishedOn, row) !== NO_DAY) places.components.add(intAt(sheets.component, row));
  }
  for (const row of displaced.findings) places.components.add(intAt(findings.component, row));
  for (const row of displaced.links) {
    const [consumer, supplier] = [intAt(links.consumer, row), intAt(links.supplier, row)];
    places.links.push({ consumer, supplier, kind: 1 << intAt(links.kind, row) });
  }
}

/** Institutions (rows) whose chain holds one of these components. */
function institutionsOver(snapshot: Snapshot, components: Iterable<number>): Set<number> {
  const { parties } = snapshot;
  const found = new Set<number>();
  for (const row of upstreamOf(snapshot, components)) {
    const owner = intAt(snapshot.components.owner, row);
    if (owner >= 0 && flagAt(parties.isInstitution, owner)) found.add(owner);
  }
  return found;
}

const VIA = kindBit('CONNECTS_VIA');

/** Components of a party to which others connect: whoever works at its site, whatever contract it does so by. */
function siteOf({ owned, links, linksTo, components }: Snapshot, party: number): number[] {
  return [...rowsOf(owned, party)].filter((row) =>
    rowsOf(linksTo, row).some((link) => {
      const consumer = intAt(links.consumer, link);
      return consumer >= 0 && 1 << intAt(links.kind, link) === VIA && intAt(components.owner, consumer) !== party;
    }),
  );
}

/**
 * Institutions to which contracts of one customer matter: the customer; those whose chain holds something of the
 * customer and something that the contracts cover; those that connect to the customer's site.
 */
function bySignature(snapshot: Snapshot, customer: number, covered: ReadonlySet<number>): Set<number> {
  const found = institutionsOver(snapshot, siteOf(snapshot, customer));
  const theirs = institutionsOver(snapshot, rowsOf(snapshot.owned, customer));
  const over = theirs.size === 0 ? theirs : institutionsOver(snapshot, covered);
  for (const row of over) if (theirs.has(row)) found.add(row);
  return found.add(customer);
}

/** The components that contracts cover, by customer. */
function coveredByCustomer({ contracts }: Snapshot, changed: ReadonlySet<number>): Map<number, Set<number>> {
  const covered = new Map<number, Set<number>>();
  for (const contract of changed) {
    const customer = intAt(contracts.customer, contract);
    const rows = covered.get(customer) ?? new Set<number>();
    for (const row of at(contracts.covers, contract)) rows.add(row);
    covered.set(customer, rows);
  }
  covered.delete(-1);
  return covered;
}

/** Components of the sites at which a supplier works through what a link of a closure kind leads on to. */
function* sitesBeside(snapshot: Snapshot, consumers: Iterable<number>): Generator<number> {
  const customers = new Set<number>();
  for (const row of upstreamOf(snapshot, consumers, CLOSURE_KINDS)) {
    for (const contract of rowsOf(snapshot.contractsCovering, row))
      customers.add(intAt(snapshot.contracts.customer, contract));
  }
  customers.delete(-1);
  for (const customer of customers) yield* siteOf(snapshot, customer);
}

/** The institutions (rows) whose analyses rest on these places of one snapshot. */
function* restingOn(snapshot: Snapshot, places: Places): Steps<Set<number>> {
  const found = new Set(places.parties);
  const roots = new Set(places.components);
  for (const party of places.parties) for (const row of rowsOf(snapshot.owned, party)) roots.add(row);
  for (const { consumer, supplier } of places.links) {
    roots.add(consumer);
    // Whether a component consumes what an institution owns is asked of the whole model.
    if (supplier >= 0) found.add(intAt(snapshot.components.owner, supplier));
  }
  yield;
  const leading = places.links.filter(({ kind }) => (kind & CLOSURE_KINDS) !== 0).map(({ consumer }) => consumer);
  for (const row of leading.length === 0 ? [] : sitesBeside(snapshot, leading)) roots.add(row);
  yield;
  for (const row of institutionsOver(snapshot, roots)) found.add(row);
  for (const [customer, covered] of coveredByCustomer(snapshot, places.contracts)) {
    yield;
    for (const row of bySignature(snapshot, customer, covered)) found.add(row);
  }
  found.delete(-1);
  return found;
}

/** More changes than this are not looked at one by one: an import touches every institution. */
const MAX_CHANGES = 500;

/** Whether what analyses and totals read of a party is as it was: only people read the rest. */
function isSameParty(before: Snapshot, after: Snapshot, id: string): boolean {
  const [was, is] = [before.parties.rows.get(id), after.parties.rows.get(id)];
  if (was === undefined || is === undefined) return false;
  const columns = ['isInstitution', 'area', 'facilityClass', 'facilityType', 'adopts', 'treated'] as const;
  if (!columns.every((name) => before.parties[name][was] === after.parties[name][is])) return false;
  const decided = (snapshot: Snapshot, row: number) => JSON.stringify(readParty(snapshot, row).treatments);
  return decided(before, was) === decided(after, is);
}

/**
 * What the analyses of a snapshot rest on, of what a commit has changed or displaced: an analysis of any other institution,
 * on any day, is the same before and after, rows and all. Undefined where that may be every one. Costs what lies upstream of
 * the changes, however large the model. In steps.
 */
export function* findingTouched(
  before: Snapshot,
  { snapshot: after, displaced }: Extension,
  changes: readonly Change[],
): Steps<Touched | undefined> {
  const rows = Object.values(displaced).reduce((sum, { length }) => sum + length, 0);
  if (after.catalogues !== before.catalogues || changes.length + rows > MAX_CHANGES) return undefined;
  const institutions = new Set<string>();
  const puts = changes.filter((change): change is Put => change.op === 'put');
  const read = puts.filter(({ list, entity }) => list !== 'parties' || !isSameParty(before, after, entity.id));
  for (const snapshot of [before, after]) {
    const places = noPlaces();
    if (snapshot === before) addDisplaced(places, displaced, before);
    for (const put of read) addPut(places, put, snapshot);
    for (const row of yield* restingOn(snapshot, places)) institutions.add(at(snapshot.parties.ids, row));
  }
  return { institutions, evidence: new Set(changes.filter(({ list }) => list === 'evidence').map(keyOfChange)) };
}
