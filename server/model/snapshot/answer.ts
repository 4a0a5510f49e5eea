import { type Put, putAll } from '../change.ts';
import { ENTITY_LISTS, type EntityList, type Model } from '../document.ts';
import type { Ask } from '../neighbourhood.ts';
import { type ReferenceRole, referencesOf } from '../references.ts';
import { splitRequirementKey } from '../values.ts';
import { LINK_KINDS } from '../vocabulary.ts';
import { type Groups, rowsOf } from './csr.ts';
import { extraOf, lineCount, type PackedLines, requirementOf } from './lines.ts';
import { RowFinder } from './rowFinder.ts';
import {
  readComponent,
  readContract,
  readDecision,
  readEvidence,
  readLink,
  readParty,
  readProposal,
  readSheet,
  type Snapshot,
} from './snapshot.ts';

const READERS = {
  parties: readParty,
  components: readComponent,
  links: readLink,
  sheets: readSheet,
  contracts: readContract,
  evidence: readEvidence,
  decisions: readDecision,
  proposals: readProposal,
} as const;

type TableList = Exclude<EntityList, 'catalogues'>;

const BINDING = [LINK_KINDS.indexOf('USES'), LINK_KINDS.indexOf('EXPOSED_BY')];

/** The rows of a snapshot's tables that an answer names, read only once they are all known. */
class Rows {
  readonly #snapshot: Snapshot;
  readonly #rows = new Map<TableList, Set<number>>();

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  add(list: TableList, rows: Iterable<number>): void {
    const known = this.#rows.get(list) ?? new Set();
    for (const row of rows) if (row >= 0) known.add(row);
    this.#rows.set(list, known);
  }

  read(): Put[] {
    const model: { -readonly [L in EntityList]?: Model[L] } = {};
    const rowsIn = (list: TableList) => [...(this.#rows.get(list) ?? [])].sort((a, b) => a - b);
    const each = <T>(list: TableList, read: (s: Snapshot, row: number) => T): T[] =>
      rowsIn(list).map((row) => read(this.#snapshot, row));
    model.parties = each('parties', READERS.parties);
    model.components = each('components', READERS.components);
    model.links = each('links', READERS.links);
    model.sheets = each('sheets', READERS.sheets);
    model.contracts = each('contracts', READERS.contracts);
    model.evidence = each('evidence', READERS.evidence);
    model.decisions = each('decisions', READERS.decisions);
    model.proposals = each('proposals', READERS.proposals);
    return putAll(model);
  }
}

function* rowsWhere<T>(column: Iterable<T>, accepts: (value: T) => boolean): Generator<number> {
  let row = 0;
  for (const value of column) {
    if (accepts(value)) yield row;
    row += 1;
  }
}

const linesOf = (lines: PackedLines): number[] => Array.from({ length: lineCount(lines) }, (_, i) => i);

/** Rows of the sheets with a line whose requirement is accepted; each requirement is looked at once. */
function sheetsWith({ sheets, strings }: Snapshot, accepts: (requirement: string) => boolean): Iterable<number> {
  const known = new Map<number, boolean>();
  const isAccepted = (number: number) => {
    const before = known.get(number) ?? accepts(strings.at(number));
    known.set(number, before);
    return before;
  };
  return rowsWhere(sheets.lines, (lines) => linesOf(lines).some((i) => isAccepted(requirementOf(lines, i))));
}

function rowsReferring(snapshot: Snapshot, role: ReferenceRole, keys: ReadonlySet<string>): Iterable<number> {
  const { parties, components, contracts, decisions, sheets, strings } = snapshot;
  const grouped = (groups: Groups, rows: ReadonlyMap<string, number>) =>
    [...keys].flatMap((key) => [...rowsOf(groups, rows.get(key) ?? groups.start.length)]);
  const partyRows = new Set([...keys].map((key) => parties.rows.get(key) ?? -2));
  const componentRows = new Set([...keys].map((key) => components.rows.get(key) ?? -2));
  switch (role) {
    case 'components.owner':
      return grouped(snapshot.owned, parties.rows);
    case 'links.consumer':
      return grouped(snapshot.linksFrom, components.rows);
    case 'links.supplier':
      return grouped(snapshot.linksTo, components.rows);
    case 'sheets.component':
      return grouped(snapshot.sheetsOf, components.rows);
    case 'contracts.customer':
      return grouped(snapshot.contractsOfCustomer, parties.rows);
    case 'contracts.supplier':
      return grouped(snapshot.contractsOfSupplier, parties.rows);
    case 'contracts.consented':
      return rowsWhere(contracts.consented, (rows) => rows.some((row) => partyRows.has(row)));
    case 'contracts.covers':
      return rowsWhere(contracts.covers, (rows) => rows.some((row) => componentRows.has(row)));
    case 'contracts.annex':
      return rowsWhere(contracts.annexes, (pairs) => pairs.some((row, i) => i % 2 === 0 && componentRows.has(row)));
    case 'decisions.institution':
      return rowsWhere(decisions.institution, (row) => partyRows.has(row));
    case 'proposals.customer':
      return grouped(snapshot.proposalsOfCustomer, parties.rows);
    case 'proposals.supplier':
      return grouped(snapshot.proposalsOfSupplier, parties.rows);
    case 'parties.adopts':
      return rowsWhere(parties.adopts, (number) => {
        const adopted: string[] = JSON.parse(strings.at(number));
        return adopted.some((id) => keys.has(id));
      });
    case 'sheets.evidence':
      return rowsWhere(sheets.lines, (lines) =>
        linesOf(lines).some((i) => extraOf(lines, i, strings).evidence?.some((id) => keys.has(id))),
      );
    case 'sheets.catalogue':
      return sheetsWith(snapshot, (key) => keys.has(splitRequirementKey(key)?.catalogue ?? ''));
    case 'catalogues.mapping':
      return [];
  }
}

/**
 * Answers what a check of changes asks (neighbourhood.ts) from a snapshot, so that a check over a resident model reads
 * only what the changes touch.
 */
export function answerFrom(snapshot: Snapshot): (ask: Ask) => Put[] {
  const finder = new RowFinder(snapshot);
  const catalogues = putAll({ catalogues: snapshot.catalogues });
  return (ask) => {
    const keys = new Set(ask.keys);
    const rows = new Rows(snapshot);
    if (ask.by === 'key' && ask.list === 'catalogues') {
      return catalogues.filter(({ entity }) => 'id' in entity && keys.has(entity.id));
    }
    if (ask.by === 'reference' && ask.role === 'catalogues.mapping') {
      return catalogues.filter((put) => referencesOf(put).some(({ key }) => keys.has(key)));
    }
    if (ask.by === 'key' && ask.list !== 'catalogues') {
      const { list } = ask;
      rows.add(
        list,
        ask.keys.map((key) => finder.rowOfKey(list, key)),
      );
    } else if (ask.by === 'reference') {
      const list = ENTITY_LISTS.find((each) => ask.role.startsWith(`${each}.`));
      if (list !== undefined && list !== 'catalogues') rows.add(list, rowsReferring(snapshot, ask.role, keys));
    } else if (ask.by === 'requirement') {
      rows.add(
        'sheets',
        sheetsWith(snapshot, (key) => keys.has(key)),
      );
    } else if (ask.by === 'binding') {
      const from = rowsReferring(snapshot, 'links.consumer', keys);
      const isBinding = (row: number) => BINDING.includes(snapshot.links.kind[row] ?? -1);
      rows.add('links', [...from].filter(isBinding));
    }
    return rows.read();
  };
}
