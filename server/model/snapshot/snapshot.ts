import type { Catalogue } from '../catalogue.ts';
import type { Entity } from '../change.ts';
import type { Component } from '../component.ts';
import type { Contract } from '../contract.ts';
import type { Decision } from '../decision.ts';
import type { Model } from '../document.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import type { Link } from '../link.ts';
import type { Party } from '../party.ts';
import type { Proposal } from '../proposal.ts';
import type { Sheet } from '../sheet.ts';
import { eachInSteps, finish, type Steps } from '../steps.ts';
import { trustedJson, trustedText } from '../trusted.ts';
import type { ComponentId } from '../values.ts';
import { LINK_KINDS, NETWORK_TYPES } from '../vocabulary.ts';
import { at, intAt } from './at.ts';
import { dayText, NO_DAY } from './days.ts';
import { type GroupedRows, groupTables } from './groupings.ts';
import { lineCount, unpackLine } from './lines.ts';
import { type PackedSheet, packSheet } from './packedSheet.ts';
import { Strings } from './strings.ts';
import { countRows, makingTables, type RowEntities, TABLES, type TableList, type Tables } from './tables.ts';

/**
 * A frozen model as columns: numbers in typed arrays, one row an entity, strings interned, no object per entity.
 * Rows are positions in this snapshot only; ids are what lasts. Catalogues are few and stay as they are.
 */
export interface Snapshot extends Tables, GroupedRows {
  readonly strings: Strings;
  readonly catalogues: readonly Catalogue[];
}

/** A model whose sheets are packed. */
export type PackedModel = { readonly [L in keyof RowEntities]: readonly RowEntities[L][] };

/** Packs a model whose invariants hold (checkModel); references of a model that breaks them are undefined behaviour. */
export const buildSnapshot = (model: Model, strings: Strings = new Strings()): Snapshot =>
  finish(packingModel(model, strings));

/** The same in steps. */
export function* packingModel(model: Model, strings: Strings = new Strings()): Steps<Snapshot> {
  const sheets: PackedSheet[] = [];
  yield* eachInSteps(model.sheets, (sheet) => sheets.push(packSheet(sheet, strings)));
  return yield* assemblingSnapshot({ ...model, sheets }, model.catalogues, strings);
}

/** Packs in steps a model whose sheets are packed already. */
export function* assemblingSnapshot(
  model: PackedModel,
  catalogues: readonly Catalogue[],
  strings: Strings,
): Steps<Snapshot> {
  const tables = yield* makingTables(strings, (list, packing) => TABLES[list].packing(model[list], packing));
  return { strings, catalogues, ...tables, ...groupTables(tables) };
}

/** Entities read back out of their columns. A row that is not there throws NoSuchRow. */
export const readParty = (s: Snapshot, row: number): Party => trustedJson(at(s.parties.text, row));
export const readComponent = (s: Snapshot, row: number): Component => trustedJson(at(s.components.text, row));
export const readContract = (s: Snapshot, row: number): Contract => trustedJson(at(s.contracts.text, row));
export const readEvidence = (s: Snapshot, row: number): Evidence => trustedJson(at(s.evidence.text, row));
export const readFinding = (s: Snapshot, row: number): Finding => trustedJson(at(s.findings.text, row));
export const readDecision = (s: Snapshot, row: number): Decision => trustedJson(at(s.decisions.text, row));
export const readProposal = (s: Snapshot, row: number): Proposal => trustedJson(at(s.proposals.text, row));

const componentIdAt = (s: Snapshot, row: number): ComponentId => trustedText(at(s.components.ids, row));

export function readLink(s: Snapshot, row: number): Link {
  const { links } = s;
  const network = intAt(links.network, row);
  return {
    consumer: componentIdAt(s, intAt(links.consumer, row)),
    supplier: componentIdAt(s, intAt(links.supplier, row)),
    kind: at(LINK_KINDS, intAt(links.kind, row)),
    ...(network < 0 ? {} : { network: at(NETWORK_TYPES, network) }),
  };
}

export function readSheet(s: Snapshot, row: number): Sheet {
  const packed = at(s.sheets.lines, row);
  const date = intAt(s.sheets.publishedOn, row);
  const lines = Array.from({ length: lineCount(packed) }, (_, i) => unpackLine(packed, i, s.strings));
  return {
    component: componentIdAt(s, intAt(s.sheets.component, row)),
    version: s.strings.at(intAt(s.sheets.version, row)),
    publishedOn: date === NO_DAY ? null : dayText(date),
    ...(lines.length === 0 ? {} : { lines }),
  };
}

const READERS: { readonly [L in TableList]: (s: Snapshot, row: number) => Entity<L> } = {
  parties: readParty,
  components: readComponent,
  links: readLink,
  sheets: readSheet,
  contracts: readContract,
  evidence: readEvidence,
  findings: readFinding,
  decisions: readDecision,
  proposals: readProposal,
};

/** The entities in some rows of each list, in steps. A row that is not there throws NoSuchRow. */
export function* readingRows(s: Snapshot, rowsOf: RowsOf): Steps<Omit<Model, 'catalogues'>> {
  function* each<L extends TableList>(list: L): Steps<Entity<L>[]> {
    const entities: Entity<L>[] = [];
    yield* eachInSteps(rowsOf(list), (row) => entities.push(READERS[list](s, row)));
    return entities;
  }
  return {
    parties: yield* each('parties'),
    components: yield* each('components'),
    links: yield* each('links'),
    sheets: yield* each('sheets'),
    contracts: yield* each('contracts'),
    evidence: yield* each('evidence'),
    findings: yield* each('findings'),
    decisions: yield* each('decisions'),
    proposals: yield* each('proposals'),
  };
}

/** Which rows of each list are meant. */
type RowsOf = (list: TableList) => Iterable<number>;

/** The same at once. */
export const readRows = (s: Snapshot, rowsOf: RowsOf): Omit<Model, 'catalogues'> => finish(readingRows(s, rowsOf));

/** The whole model, as it was packed. */
export const readSnapshot = (s: Snapshot): Model => finish(readingSnapshot(s));

/** The same in steps. */
export function* readingSnapshot(s: Snapshot): Steps<Model> {
  const rows = yield* readingRows(s, (list) => Array(countRows(s, list)).keys());
  return { catalogues: s.catalogues, ...rows };
}
