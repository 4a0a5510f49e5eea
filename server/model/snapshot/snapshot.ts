import type { Catalogue } from '../catalogue.ts';
import type { Component } from '../component.ts';
import type { Contract } from '../contract.ts';
import type { Decision } from '../decision.ts';
import type { Model } from '../document.ts';
import type { Evidence } from '../evidence.ts';
import type { Link } from '../link.ts';
import type { Party } from '../party.ts';
import type { Proposal } from '../proposal.ts';
import { type Sheet, sheet as sheetSchema } from '../sheet.ts';
import { finish, type Steps } from '../steps.ts';
import { LINK_KINDS, NETWORK_TYPES } from '../vocabulary.ts';
import { type Groups, groupRows } from './csr.ts';
import { dayText, NO_DAY } from './days.ts';
import { lineCount, unpackLine } from './lines.ts';
import { Strings } from './strings.ts';
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

/**
 * A frozen model as columns: numbers in typed arrays, one row an entity, strings interned, no object per entity.
 * Rows are positions in this snapshot only; ids are what lasts. Catalogues are few and stay as they are.
 */
export interface Snapshot {
  readonly strings: Strings;
  readonly catalogues: readonly Catalogue[];
  readonly parties: PartyTable;
  readonly components: ComponentTable;
  readonly links: LinkTable;
  readonly sheets: SheetTable;
  readonly contracts: ContractTable;
  readonly evidence: EvidenceTable;
  readonly decisions: DecisionTable;
  readonly proposals: ProposalTable;
  /** Component rows by owner row. */
  readonly owned: Groups;
  /** Link rows by the row of their consumer, and of their supplier. */
  readonly linksFrom: Groups;
  readonly linksTo: Groups;
  /** Sheet rows by component row. */
  readonly sheetsOf: Groups;
  /** Contract rows by the row of the customer, and of the supplier. */
  readonly contractsOfCustomer: Groups;
  readonly contractsOfSupplier: Groups;
  /** Proposal rows by the row of the customer, and of the supplier. */
  readonly proposalsOfCustomer: Groups;
  readonly proposalsOfSupplier: Groups;
}

/** Packs a model whose invariants hold (checkModel); references of a model that breaks them are undefined behaviour. */
export function buildSnapshot(model: Model, strings: Strings = new Strings()): Snapshot {
  const sheetsFor = (components: ComponentTable) => packSheets(model.sheets, components, strings);
  return finish(assemblingSnapshot(model, strings, sheetsFor));
}

/** Packs in steps a model whose sheets are packed already, or are packed once the rows of the components are known. */
export function* assemblingSnapshot(
  model: Omit<Model, 'sheets'>,
  strings: Strings,
  sheetsFor: (components: ComponentTable) => SheetTable,
): Steps<Snapshot> {
  const parties = packParties(model.parties, strings);
  yield;
  const components = packComponents(model.components, parties, strings);
  yield;
  const links = packLinks(model.links, components);
  yield;
  const sheets = sheetsFor(components);
  yield;
  const contracts = packContracts(model.contracts, parties, components, strings);
  yield;
  const proposals = packProposals(model.proposals, parties);
  const evidence = packEvidence(model.evidence);
  yield;
  const parts = parties.ids.length;
  const things = components.ids.length;
  return {
    strings,
    catalogues: model.catalogues,
    parties,
    components,
    links,
    sheets,
    contracts,
    evidence,
    decisions: packDecisions(model.decisions, parties),
    proposals,
    owned: groupRows(components.owner, parts),
    linksFrom: groupRows(links.consumer, things),
    linksTo: groupRows(links.supplier, things),
    sheetsOf: groupRows(sheets.component, things),
    contractsOfCustomer: groupRows(contracts.customer, parts),
    contractsOfSupplier: groupRows(contracts.supplier, parts),
    proposalsOfCustomer: groupRows(proposals.customer, parts),
    proposalsOfSupplier: groupRows(proposals.supplier, parts),
  };
}

const textAt = (texts: readonly string[], row: number): string => {
  const text = texts[row];
  if (text === undefined) throw new RangeError(`no entity in row ${row}`);
  return text;
};

/** Entities read back out of their columns. A row that is not there throws a RangeError. */
export const readParty = (s: Snapshot, row: number): Party => JSON.parse(textAt(s.parties.text, row));
export const readComponent = (s: Snapshot, row: number): Component => JSON.parse(textAt(s.components.text, row));
export const readContract = (s: Snapshot, row: number): Contract => JSON.parse(textAt(s.contracts.text, row));
export const readEvidence = (s: Snapshot, row: number): Evidence => JSON.parse(textAt(s.evidence.text, row));
export const readDecision = (s: Snapshot, row: number): Decision => JSON.parse(textAt(s.decisions.text, row));
export const readProposal = (s: Snapshot, row: number): Proposal => JSON.parse(textAt(s.proposals.text, row));

export function readLink(s: Snapshot, row: number): Link {
  const network = NETWORK_TYPES[s.links.network[row] ?? -1];
  const kind = LINK_KINDS[s.links.kind[row] ?? -1];
  if (kind === undefined) throw new RangeError(`no link in row ${row}`);
  return {
    consumer: readComponent(s, s.links.consumer[row] ?? -1).id,
    supplier: readComponent(s, s.links.supplier[row] ?? -1).id,
    kind,
    ...(network === undefined ? {} : { network }),
  };
}

export function readSheet(s: Snapshot, row: number): Sheet {
  const packed = s.sheets.lines[row];
  if (packed === undefined) throw new RangeError(`no sheet in row ${row}`);
  const date = s.sheets.publishedOn[row] ?? NO_DAY;
  const lines = Array.from({ length: lineCount(packed) }, (_, i) => unpackLine(packed, i, s.strings));
  return sheetSchema.parse({
    component: s.components.ids[s.sheets.component[row] ?? -1],
    version: s.strings.at(s.sheets.version[row] ?? -1),
    publishedOn: date === NO_DAY ? null : dayText(date),
    ...(lines.length === 0 ? {} : { lines }),
  });
}

const each = <T>(count: number, read: (s: Snapshot, row: number) => T, s: Snapshot): T[] =>
  Array.from({ length: count }, (_, row) => read(s, row));

/** The whole model, as it was packed. */
export function readSnapshot(s: Snapshot): Model {
  return {
    catalogues: s.catalogues,
    parties: each(s.parties.ids.length, readParty, s),
    components: each(s.components.ids.length, readComponent, s),
    links: each(s.links.kind.length, readLink, s),
    sheets: each(s.sheets.version.length, readSheet, s),
    contracts: each(s.contracts.ids.length, readContract, s),
    evidence: each(s.evidence.ids.length, readEvidence, s),
    decisions: each(s.decisions.gap.length, readDecision, s),
    proposals: each(s.proposals.ids.length, readProposal, s),
  };
}
