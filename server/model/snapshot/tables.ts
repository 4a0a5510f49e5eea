import type { Component } from '../component.ts';
import type { Contract } from '../contract.ts';
import type { Decision } from '../decision.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import type { Link } from '../link.ts';
import type { Party } from '../party.ts';
import type { Proposal } from '../proposal.ts';
import type { Steps } from '../steps.ts';
import { cataloguesNamed } from '../values.ts';
import {
  ASSURANCE_TERMS,
  COMPONENT_KINDS,
  DISCLOSURE_KINDS,
  EXPOSURES,
  FACILITY_CLASSES,
  FACILITY_TYPES,
  LAYERS,
  LINK_KINDS,
  NETWORK_TYPES,
  SERVICE_TERMS,
  SUBCONTRACTING_POLICIES,
} from '../vocabulary.ts';
import { at, intAt } from './at.ts';
import {
  codes,
  days,
  flags,
  fractions,
  ints,
  json,
  list,
  maskOf,
  naming,
  type Packing,
  reference,
  referencePairs,
  references,
  rowsById,
  textSets,
} from './column.ts';
import { evidenceIn, extrasOf, requirementsOf } from './lines.ts';
import type { PackedSheet } from './packedSheet.ts';
import { type Strings, textsIn } from './strings.ts';
import { type DataOf, type Table, table } from './table.ts';

const byId = <E extends { readonly id: string }>() => ({
  ids: list((entity: E): string => entity.id),
  rows: rowsById<E>(),
  text: json<E>(),
});

const PARTIES = table({
  ...byId<Party>(),
  isInstitution: flags((party: Party) => party.type === 'INSTITUTION'),
  /** Interned area, −1 if left out. */
  area: ints(({ area }: Party, strings) => (area === undefined ? -1 : strings.intern(area))),
  /** Index into FACILITY_CLASSES, −1 if left out. */
  facilityClass: codes(FACILITY_CLASSES, (party: Party) => party.facilityClass),
  /** Index into FACILITY_TYPES, −1 if left out. */
  facilityType: codes(FACILITY_TYPES, (party: Party) => party.facilityType),
  /** The adopted catalogues. */
  adopts: naming(
    { 'parties.adopts': { textsAt: (column, row) => [intAt(column, row)], keysIn: textsIn } },
    textSets((party: Party) => party.adopts),
  ),
  /** The components of whose forms something was decided. */
  treated: naming(
    { 'parties.treatments': { textsAt: (column, row) => [intAt(column, row)], keysIn: textsIn } },
    textSets((party: Party) => party.treatments && [...new Set(party.treatments.map(({ component }) => component))]),
  ),
});
export type PartyTable = DataOf<typeof PARTIES>;

/** In the column `layers`: the component names none, so its kind's apply. */
export const DEFAULT_LAYERS = -1;

function packAssurance(of: Component['assurance']): number {
  return ASSURANCE_TERMS.reduce((packed, term, i) => packed | ((of?.[term] ?? 0) << (2 * i)), 0);
}

const COMPONENTS = table({
  ...byId<Component>(),
  owner: reference('parties', (component: Component) => component.owner),
  /** Index into COMPONENT_KINDS. */
  kind: codes(COMPONENT_KINDS, (component: Component) => component.kind),
  /** Mask over LAYERS, or DEFAULT_LAYERS. */
  layers: ints(({ layers }: Component) => (layers === undefined ? DEFAULT_LAYERS : maskOf(LAYERS, layers))),
  traits: textSets((component: Component) => component.traits),
  lacks: textSets((component: Component) => component.lacks),
  credentials: textSets((component: Component) => component.credentials),
  /** Index into EXPOSURES, −1 if none. */
  exposure: codes(EXPOSURES, (component: Component) => component.exposure),
  /** Two bits a term in the order of ASSURANCE_TERMS; 0: not given. */
  assurance: ints((component: Component) => packAssurance(component.assurance)),
  /** Interned JSON of what a usage needs, −1 if it says nothing. */
  needs: ints(({ needs }: Component, strings) => (needs === undefined ? -1 : strings.intern(JSON.stringify(needs)))),
  /** Mask over DISCLOSURE_KINDS. */
  disclosures: ints(({ disclosures = [] }: Component) =>
    maskOf(
      DISCLOSURE_KINDS,
      disclosures.map(({ kind }) => kind),
    ),
  ),
});
export type ComponentTable = DataOf<typeof COMPONENTS>;

const LINKS = table({
  consumer: reference('components', (link: Link) => link.consumer),
  supplier: reference('components', (link: Link) => link.supplier),
  /** Index into LINK_KINDS. */
  kind: codes(LINK_KINDS, (link: Link) => link.kind),
  /** Index into NETWORK_TYPES, −1 if left out. */
  network: codes(NETWORK_TYPES, (link: Link) => link.network),
});
export type LinkTable = DataOf<typeof LINKS>;

/** The catalogue of a requirement, as a list. */
const catalogueIn = (requirement: string): readonly string[] => [...cataloguesNamed([requirement])];

const SHEETS = table({
  component: reference('components', (sheet: PackedSheet) => sheet.component),
  /** Interned version. */
  version: ints((sheet: PackedSheet, strings) => strings.intern(sheet.version)),
  /** NO_DAY for a draft. */
  publishedOn: days((sheet: PackedSheet) => sheet.publishedOn),
  lines: naming(
    {
      'sheets.evidence': { textsAt: (column, row) => extrasOf(at(column, row)), keysIn: evidenceIn },
      'sheets.catalogue': { textsAt: (column, row) => requirementsOf(at(column, row)), keysIn: catalogueIn },
    },
    list((sheet: PackedSheet) => sheet.lines),
  ),
});
export type SheetTable = DataOf<typeof SHEETS>;

const CONTRACTS = table({
  ...byId<Contract>(),
  customer: reference('parties', (contract: Contract) => contract.customer),
  supplier: reference('parties', (contract: Contract) => contract.supplier),
  startsOn: days((contract: Contract) => contract.startsOn),
  /** NO_DAY where there is none. */
  endsOn: days((contract: Contract) => contract.endsOn),
  /** NO_DAY where there is none. */
  terminatedOn: days((contract: Contract) => contract.terminatedOn),
  renewsItself: flags((contract: Contract) => contract.renewal === 'AUTOMATIC'),
  isPurchase: flags((contract: Contract) => contract.kind === 'PURCHASE'),
  bundles: flags((contract: Contract) => contract.bundles === true),
  /** Index into SUBCONTRACTING_POLICIES, −1 if not stated. */
  policy: codes(SUBCONTRACTING_POLICIES, (contract: Contract) => contract.subcontracting?.policy),
  /** Components covered. */
  covers: references('components', (contract: Contract) => contract.covers),
  /** Parties consented to as subcontractors. */
  consented: references('parties', (contract: Contract) => contract.subcontracting?.consented ?? []),
  /** Pairs of component row and interned sheet version. */
  annexes: referencePairs('components', (contract: Contract) =>
    (contract.annexes ?? []).map(({ component, sheetVersion }) => [component, sheetVersion] as const),
  ),
  /** SERVICE_TERMS.length values a contract; NaN: not stated. */
  terms: fractions(SERVICE_TERMS.length, (contract: Contract) =>
    SERVICE_TERMS.map((term) => contract.terms?.[term] ?? Number.NaN),
  ),
});
export type ContractTable = DataOf<typeof CONTRACTS>;

const EVIDENCE = table({
  ...byId<Evidence>(),
  /** NO_DAY where left out. */
  issuedOn: days((evidence: Evidence) => evidence.issuedOn),
  /** NO_DAY where left out. */
  validUntil: days((evidence: Evidence) => evidence.validUntil),
});
export type EvidenceTable = DataOf<typeof EVIDENCE>;

/** In the column `requirement`: the finding is about none. */
const NO_REQUIREMENT = -1;

const FINDINGS = table({
  ...byId<Finding>(),
  component: reference('components', (finding: Finding) => finding.component),
  /** The party, in one list: none where the finding is not assigned. */
  assignee: references('parties', ({ assignee }: Finding) => (assignee === undefined ? [] : [assignee])),
  foundOn: days((finding: Finding) => finding.foundOn),
  /** NO_DAY where there is none. */
  dueOn: days((finding: Finding) => finding.dueOn),
  /** NO_DAY where there is none. */
  closedOn: days((finding: Finding) => finding.closedOn),
  /** Interned `catalogue:requirement`, or NO_REQUIREMENT. */
  requirement: naming(
    { 'findings.catalogue': { textsAt: requirementAt, keysIn: catalogueIn } },
    ints(({ requirement }: Finding, strings) =>
      requirement === undefined ? NO_REQUIREMENT : strings.intern(requirement),
    ),
  ),
});
export type FindingTable = DataOf<typeof FINDINGS>;

function requirementAt(column: Int32Array, row: number): readonly number[] {
  const requirement = intAt(column, row);
  return requirement === NO_REQUIREMENT ? [] : [requirement];
}

const DECISIONS = table({
  institution: reference('parties', (decision: Decision) => decision.institution),
  /** Id of the gap. */
  gap: list((decision: Decision) => decision.gap),
  text: json<Decision>(),
});
export type DecisionTable = DataOf<typeof DECISIONS>;

const PROPOSALS = table({
  ...byId<Proposal>(),
  /** The party that would be the customer of the contract that is proposed. */
  customer: reference('parties', (proposal: Proposal) => proposal.contract.customer),
  supplier: reference('parties', (proposal: Proposal) => proposal.contract.supplier),
  /** Whether the supplier proposes; elsewhere the customer does. */
  bySupplier: flags((proposal: Proposal) => proposal.by === proposal.contract.supplier),
  isOpen: flags((proposal: Proposal) => proposal.answer === undefined),
});
export type ProposalTable = DataOf<typeof PROPOSALS>;

/** The entities that the rows of each table are packed from. */
export interface RowEntities {
  readonly parties: Party;
  readonly components: Component;
  readonly links: Link;
  readonly sheets: PackedSheet;
  readonly contracts: Contract;
  readonly evidence: Evidence;
  readonly findings: Finding;
  readonly decisions: Decision;
  readonly proposals: Proposal;
}
export type TableList = keyof RowEntities;

/** The tables of a snapshot. */
export interface Tables {
  readonly parties: PartyTable;
  readonly components: ComponentTable;
  readonly links: LinkTable;
  readonly sheets: SheetTable;
  readonly contracts: ContractTable;
  readonly evidence: EvidenceTable;
  readonly findings: FindingTable;
  readonly decisions: DecisionTable;
  readonly proposals: ProposalTable;
}

/** How each table is made. */
export const TABLES: { readonly [L in TableList]: Table<RowEntities[L], Tables[L]> } = {
  parties: PARTIES,
  components: COMPONENTS,
  links: LINKS,
  sheets: SHEETS,
  contracts: CONTRACTS,
  evidence: EVIDENCE,
  findings: FINDINGS,
  decisions: DECISIONS,
  proposals: PROPOSALS,
};

/** How many rows a table has. */
export const countRows = (tables: Tables, list: TableList): number => {
  if (list === 'links') return tables.links.kind.length;
  if (list === 'sheets') return tables.sheets.lines.length;
  return tables[list].text.length;
};

const NO_ROWS: ReadonlyMap<string, number> = new Map();

/** Makes all tables in steps, those first whose rows others name. `make` is given what packing looks up by then. */
export function* makingTables(
  strings: Strings,
  make: <L extends TableList>(list: L, packing: Packing) => Steps<Tables[L]>,
): Steps<Tables> {
  const parties = yield* make('parties', { strings, rows: { parties: NO_ROWS, components: NO_ROWS } });
  const components = yield* make('components', { strings, rows: { parties: parties.rows, components: NO_ROWS } });
  const packing = { strings, rows: { parties: parties.rows, components: components.rows } };
  const links = yield* make('links', packing);
  const sheets = yield* make('sheets', packing);
  const contracts = yield* make('contracts', packing);
  const evidence = yield* make('evidence', packing);
  const findings = yield* make('findings', packing);
  const decisions = yield* make('decisions', packing);
  const proposals = yield* make('proposals', packing);
  return { parties, components, links, sheets, contracts, evidence, findings, decisions, proposals };
}
