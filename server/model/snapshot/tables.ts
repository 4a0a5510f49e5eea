import type { Component } from '../component.ts';
import type { Contract } from '../contract.ts';
import type { Decision } from '../decision.ts';
import type { Evidence } from '../evidence.ts';
import type { Link } from '../link.ts';
import type { Party } from '../party.ts';
import type { Proposal } from '../proposal.ts';
import type { Sheet } from '../sheet.ts';
import {
  ASSURANCE_TERMS,
  COMPONENT_KINDS,
  DISCLOSURE_KINDS,
  EXPOSURES,
  FACILITY_TYPES,
  LAYERS,
  LINK_KINDS,
  NETWORK_TYPES,
  SERVICE_TERMS,
  SUBCONTRACTING_POLICIES,
} from '../vocabulary.ts';
import { dayNumber } from './days.ts';
import { type PackedLines, packLines } from './lines.ts';
import type { Strings } from './strings.ts';

/** The ids of one kind of entity and the row of each. */
export interface Ids {
  readonly ids: readonly string[];
  readonly rows: ReadonlyMap<string, number>;
}

function indexIds(entities: readonly { readonly id: string }[]): Ids {
  return { ids: entities.map((e) => e.id), rows: new Map(entities.map((e, row) => [e.id, row])) };
}

/** A vocabulary's index, or −1 for a value that is left out. */
const code = <T>(vocabulary: readonly T[], value: T | undefined): number =>
  value === undefined ? -1 : vocabulary.indexOf(value);

/** A set of vocabulary values as a mask; bit i is the i-th value. */
export function maskOf<T>(vocabulary: readonly T[], values: readonly T[]): number {
  let mask = 0;
  for (const value of values) mask |= 1 << vocabulary.indexOf(value);
  return mask;
}

const column = <T>(entities: readonly T[], value: (entity: T) => number) => Int32Array.from(entities, value);

/** Entities are kept as their JSON text, which is compact, and read from it only when people look at them. */
const texts = (entities: readonly unknown[]): readonly string[] => entities.map((e) => JSON.stringify(e));

export interface PartyTable extends Ids {
  readonly isInstitution: Uint8Array;
  /** Index into FACILITY_TYPES, −1 if left out. */
  readonly facilityType: Int32Array;
  /** Interned JSON list of the adopted catalogues, sorted and without repeats. */
  readonly adopts: Int32Array;
  readonly text: readonly string[];
}

export function packParties(parties: readonly Party[], strings: Strings): PartyTable {
  return {
    ...indexIds(parties),
    isInstitution: Uint8Array.from(parties, (p) => (p.type === 'INSTITUTION' ? 1 : 0)),
    facilityType: column(parties, (p) => code(FACILITY_TYPES, p.facilityType)),
    adopts: column(parties, (p) => strings.intern(JSON.stringify([...new Set(p.adopts ?? [])].sort()))),
    text: texts(parties),
  };
}

/** In the column `layers`: the component names none, so its kind's apply. */
export const DEFAULT_LAYERS = -1;

export interface ComponentTable extends Ids {
  readonly owner: Int32Array;
  /** Index into COMPONENT_KINDS. */
  readonly kind: Int32Array;
  /** Mask over LAYERS, or DEFAULT_LAYERS. */
  readonly layers: Int32Array;
  /** Interned JSON list of traits, sorted. */
  readonly traits: Int32Array;
  /** Index into EXPOSURES, −1 if none. */
  readonly exposure: Int32Array;
  /** Two bits a term in the order of ASSURANCE_TERMS; 0: not given. */
  readonly assurance: Int32Array;
  /** Mask over DISCLOSURE_KINDS. */
  readonly disclosures: Int32Array;
  readonly text: readonly string[];
}

function packAssurance(of: Component['assurance']): number {
  return ASSURANCE_TERMS.reduce((packed, term, i) => packed | ((of?.[term] ?? 0) << (2 * i)), 0);
}

export function packComponents(components: readonly Component[], owners: Ids, strings: Strings): ComponentTable {
  return {
    ...indexIds(components),
    owner: column(components, (c) => owners.rows.get(c.owner) ?? -1),
    kind: column(components, (c) => COMPONENT_KINDS.indexOf(c.kind)),
    layers: column(components, (c) => (c.layers === undefined ? DEFAULT_LAYERS : maskOf(LAYERS, c.layers))),
    traits: column(components, (c) => strings.intern(JSON.stringify([...new Set(c.traits ?? [])].sort()))),
    exposure: column(components, (c) => code(EXPOSURES, c.exposure)),
    assurance: column(components, (c) => packAssurance(c.assurance)),
    disclosures: column(components, (c) =>
      maskOf(
        DISCLOSURE_KINDS,
        (c.disclosures ?? []).map((d) => d.kind),
      ),
    ),
    text: texts(components),
  };
}

export interface LinkTable {
  readonly consumer: Int32Array;
  readonly supplier: Int32Array;
  /** Index into LINK_KINDS. */
  readonly kind: Int32Array;
  /** Index into NETWORK_TYPES, −1 if left out. */
  readonly network: Int32Array;
}

export function packLinks(links: readonly Link[], components: Ids): LinkTable {
  const row = (id: string) => components.rows.get(id) ?? -1;
  return {
    consumer: column(links, (l) => row(l.consumer)),
    supplier: column(links, (l) => row(l.supplier)),
    kind: column(links, (l) => LINK_KINDS.indexOf(l.kind)),
    network: column(links, (l) => code(NETWORK_TYPES, l.network)),
  };
}

export interface SheetTable {
  readonly component: Int32Array;
  /** Interned version. */
  readonly version: Int32Array;
  /** NO_DAY for a draft. */
  readonly publishedOn: Int32Array;
  readonly lines: readonly PackedLines[];
}

export function packSheets(sheets: readonly Sheet[], components: Ids, strings: Strings): SheetTable {
  return {
    component: column(sheets, (s) => components.rows.get(s.component) ?? -1),
    version: column(sheets, (s) => strings.intern(s.version)),
    publishedOn: column(sheets, (s) => dayNumber(s.publishedOn)),
    lines: sheets.map((s) => packLines(s.lines ?? [], strings)),
  };
}

export interface ContractTable extends Ids {
  readonly customer: Int32Array;
  readonly supplier: Int32Array;
  readonly startsOn: Int32Array;
  /** NO_DAY where there is none. */
  readonly endsOn: Int32Array;
  readonly terminatedOn: Int32Array;
  readonly renewsItself: Uint8Array;
  readonly bundles: Uint8Array;
  /** Index into SUBCONTRACTING_POLICIES, −1 if not stated. */
  readonly policy: Int32Array;
  /** Covered component rows, without repeats. */
  readonly covers: readonly Int32Array[];
  /** Parties consented to as subcontractors. */
  readonly consented: readonly Int32Array[];
  /** Pairs of component row and interned sheet version. */
  readonly annexes: readonly Int32Array[];
  /** SERVICE_TERMS.length values a contract; NaN: not stated. */
  readonly terms: Float64Array;
  readonly text: readonly string[];
}

export function packContracts(
  contracts: readonly Contract[],
  parties: Ids,
  components: Ids,
  strings: Strings,
): ContractTable {
  const party = (id: string) => parties.rows.get(id) ?? -1;
  const component = (id: string) => components.rows.get(id) ?? -1;
  return {
    ...indexIds(contracts),
    customer: column(contracts, (k) => party(k.customer)),
    supplier: column(contracts, (k) => party(k.supplier)),
    startsOn: column(contracts, (k) => dayNumber(k.startsOn)),
    endsOn: column(contracts, (k) => dayNumber(k.endsOn)),
    terminatedOn: column(contracts, (k) => dayNumber(k.terminatedOn)),
    renewsItself: Uint8Array.from(contracts, (k) => (k.renewal === 'AUTOMATIC' ? 1 : 0)),
    bundles: Uint8Array.from(contracts, (k) => (k.bundles === true ? 1 : 0)),
    policy: column(contracts, (k) => code(SUBCONTRACTING_POLICIES, k.subcontracting?.policy)),
    covers: contracts.map((k) => Int32Array.from(new Set(k.covers), component)),
    consented: contracts.map((k) => Int32Array.from(k.subcontracting?.consented ?? [], party)),
    annexes: contracts.map((k) =>
      Int32Array.from((k.annexes ?? []).flatMap((a) => [component(a.component), strings.intern(a.sheetVersion)])),
    ),
    terms: Float64Array.from(contracts.flatMap((k) => SERVICE_TERMS.map((term) => k.terms?.[term] ?? Number.NaN))),
    text: texts(contracts),
  };
}

export interface EvidenceTable extends Ids {
  /** NO_DAY where left out. */
  readonly issuedOn: Int32Array;
  readonly validUntil: Int32Array;
  readonly text: readonly string[];
}

export function packEvidence(evidence: readonly Evidence[]): EvidenceTable {
  return {
    ...indexIds(evidence),
    issuedOn: column(evidence, (e) => dayNumber(e.issuedOn)),
    validUntil: column(evidence, (e) => dayNumber(e.validUntil)),
    text: texts(evidence),
  };
}

export interface DecisionTable {
  /** The row of the institution. */
  readonly institution: Int32Array;
  readonly gap: readonly string[];
  readonly text: readonly string[];
}

export function packDecisions(decisions: readonly Decision[], parties: Ids): DecisionTable {
  return {
    institution: column(decisions, (d) => parties.rows.get(d.institution) ?? -1),
    gap: decisions.map((d) => d.gap),
    text: texts(decisions),
  };
}

export interface ProposalTable extends Ids {
  /** The rows of the parties to the contract that is proposed. */
  readonly customer: Int32Array;
  readonly supplier: Int32Array;
  /** 1 where the supplier proposes, 0 where the customer does. */
  readonly bySupplier: Uint8Array;
  readonly isOpen: Uint8Array;
  readonly text: readonly string[];
}

export function packProposals(proposals: readonly Proposal[], parties: Ids): ProposalTable {
  return {
    ...indexIds(proposals),
    customer: column(proposals, (p) => parties.rows.get(p.contract.customer) ?? -1),
    supplier: column(proposals, (p) => parties.rows.get(p.contract.supplier) ?? -1),
    bySupplier: Uint8Array.from(proposals, (p) => (p.by === p.contract.supplier ? 1 : 0)),
    isOpen: Uint8Array.from(proposals, (p) => (p.answer === undefined ? 1 : 0)),
    text: texts(proposals),
  };
}
