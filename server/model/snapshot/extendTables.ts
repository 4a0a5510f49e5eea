import type { EntityList, Model } from '../document.ts';
import { SERVICE_TERMS } from '../vocabulary.ts';
import { follow, isUnchanged, type Merge, mergeIds, mergeList, mergeNumbers } from './merge.ts';
import type { Snapshot } from './snapshot.ts';
import {
  type ComponentTable,
  type ContractTable,
  type DecisionTable,
  type EvidenceTable,
  type LinkTable,
  type PartyTable,
  type ProposalTable,
  packComponents,
  packContracts,
  packDecisions,
  packEvidence,
  packLinks,
  packParties,
  packProposals,
  packSheets,
  type SheetTable,
} from './tables.ts';

/** How each table changes. */
export type Merges = { readonly [L in Exclude<EntityList, 'catalogues'>]: Merge };

const ints = (merge: Merge, before: Int32Array, changed: Int32Array) =>
  mergeNumbers(merge, Int32Array, before, changed);
const flags = (merge: Merge, before: Uint8Array, changed: Uint8Array) =>
  mergeNumbers(merge, Uint8Array, before, changed);

function parties({ parties: before, strings }: Snapshot, put: Model, merge: Merge): PartyTable {
  if (isUnchanged(merge)) return before;
  const changed = packParties(put.parties, strings);
  return {
    ...mergeIds(merge, before, changed),
    isInstitution: flags(merge, before.isInstitution, changed.isInstitution),
    facilityType: ints(merge, before.facilityType, changed.facilityType),
    adopts: ints(merge, before.adopts, changed.adopts),
    text: mergeList(merge, before.text, changed.text),
  };
}

function components({ components: before, strings }: Snapshot, put: Model, owners: PartyTable, all: Merges) {
  const merge = all.components;
  const owner = follow(before.owner, all.parties);
  if (isUnchanged(merge)) return owner === before.owner ? before : { ...before, owner };
  const changed = packComponents(put.components, owners, strings);
  return {
    ...mergeIds(merge, before, changed),
    owner: ints(merge, owner, changed.owner),
    kind: ints(merge, before.kind, changed.kind),
    layers: ints(merge, before.layers, changed.layers),
    traits: ints(merge, before.traits, changed.traits),
    exposure: ints(merge, before.exposure, changed.exposure),
    assurance: ints(merge, before.assurance, changed.assurance),
    disclosures: ints(merge, before.disclosures, changed.disclosures),
    text: mergeList(merge, before.text, changed.text),
  };
}

function links({ links: before }: Snapshot, put: Model, ends: ComponentTable, all: Merges): LinkTable {
  if (isUnchanged(all.links) && all.components.moved === undefined) return before;
  const changed = packLinks(put.links, ends);
  return {
    consumer: ints(all.links, follow(before.consumer, all.components), changed.consumer),
    supplier: ints(all.links, follow(before.supplier, all.components), changed.supplier),
    kind: ints(all.links, before.kind, changed.kind),
    network: ints(all.links, before.network, changed.network),
  };
}

function sheets({ sheets: before, strings }: Snapshot, put: Model, of: ComponentTable, all: Merges): SheetTable {
  if (isUnchanged(all.sheets) && all.components.moved === undefined) return before;
  const changed = packSheets(put.sheets, of, strings);
  return {
    component: ints(all.sheets, follow(before.component, all.components), changed.component),
    version: ints(all.sheets, before.version, changed.version),
    publishedOn: ints(all.sheets, before.publishedOn, changed.publishedOn),
    lines: mergeList(all.sheets, before.lines, changed.lines),
  };
}

/** Annexes are pairs of a component's row and a version. */
const followAnnexes = (pairs: Int32Array, { moved }: Merge): Int32Array =>
  pairs.map((value, i) => (i % 2 === 0 ? (moved?.[value] ?? value) : value));

function contracts(
  { contracts: before, strings }: Snapshot,
  put: Model,
  of: { readonly parties: PartyTable; readonly components: ComponentTable },
  all: Merges,
): ContractTable {
  const merge = all.contracts;
  const { moved } = all.components;
  if (isUnchanged(merge) && moved === undefined && all.parties.moved === undefined) return before;
  const changed = packContracts(put.contracts, of.parties, of.components, strings);
  const covers = moved === undefined ? before.covers : before.covers.map((rows) => follow(rows, all.components));
  const annexes =
    moved === undefined ? before.annexes : before.annexes.map((pairs) => followAnnexes(pairs, all.components));
  const consented =
    all.parties.moved === undefined ? before.consented : before.consented.map((rows) => follow(rows, all.parties));
  return {
    ...mergeIds(merge, before, changed),
    customer: ints(merge, follow(before.customer, all.parties), changed.customer),
    supplier: ints(merge, follow(before.supplier, all.parties), changed.supplier),
    startsOn: ints(merge, before.startsOn, changed.startsOn),
    endsOn: ints(merge, before.endsOn, changed.endsOn),
    terminatedOn: ints(merge, before.terminatedOn, changed.terminatedOn),
    renewsItself: flags(merge, before.renewsItself, changed.renewsItself),
    bundles: flags(merge, before.bundles, changed.bundles),
    policy: ints(merge, before.policy, changed.policy),
    covers: mergeList(merge, covers, changed.covers),
    consented: mergeList(merge, consented, changed.consented),
    annexes: mergeList(merge, annexes, changed.annexes),
    terms: mergeNumbers(merge, Float64Array, before.terms, changed.terms, SERVICE_TERMS.length),
    text: mergeList(merge, before.text, changed.text),
  };
}

function evidence({ evidence: before }: Snapshot, put: Model, merge: Merge): EvidenceTable {
  if (isUnchanged(merge)) return before;
  const changed = packEvidence(put.evidence);
  return {
    ...mergeIds(merge, before, changed),
    issuedOn: ints(merge, before.issuedOn, changed.issuedOn),
    validUntil: ints(merge, before.validUntil, changed.validUntil),
    text: mergeList(merge, before.text, changed.text),
  };
}

function decisions({ decisions: before }: Snapshot, put: Model, of: PartyTable, all: Merges): DecisionTable {
  if (isUnchanged(all.decisions) && all.parties.moved === undefined) return before;
  const changed = packDecisions(put.decisions, of);
  return {
    institution: ints(all.decisions, follow(before.institution, all.parties), changed.institution),
    gap: mergeList(all.decisions, before.gap, changed.gap),
    text: mergeList(all.decisions, before.text, changed.text),
  };
}

function proposals({ proposals: before }: Snapshot, put: Model, of: PartyTable, all: Merges): ProposalTable {
  const merge = all.proposals;
  if (isUnchanged(merge) && all.parties.moved === undefined) return before;
  const changed = packProposals(put.proposals, of);
  return {
    ...mergeIds(merge, before, changed),
    customer: ints(merge, follow(before.customer, all.parties), changed.customer),
    supplier: ints(merge, follow(before.supplier, all.parties), changed.supplier),
    bySupplier: flags(merge, before.bySupplier, changed.bySupplier),
    isOpen: flags(merge, before.isOpen, changed.isOpen),
    text: mergeList(merge, before.text, changed.text),
  };
}

/** In steps the tables of a snapshot after merges with the packed entities of `put`; references follow rows that moved. */
export function* extendingTables(snapshot: Snapshot, put: Model, all: Merges) {
  const owners = parties(snapshot, put, all.parties);
  yield;
  const things = components(snapshot, put, owners, all);
  yield;
  const joins = links(snapshot, put, things, all);
  yield;
  const statements = sheets(snapshot, put, things, all);
  yield;
  const agreed = contracts(snapshot, put, { parties: owners, components: things }, all);
  yield;
  return {
    parties: owners,
    components: things,
    links: joins,
    sheets: statements,
    contracts: agreed,
    evidence: evidence(snapshot, put, all.evidence),
    decisions: decisions(snapshot, put, owners, all),
    proposals: proposals(snapshot, put, owners, all),
  };
}
