import { intAt } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { type DayNumber, NO_DAY } from '../../model/snapshot/days.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';
import { STANCES } from '../../model/vocabulary.ts';
import { addAll, type Bits, bitsOf, hasBit, wordOf } from '../bits.ts';
import type { Node } from '../chain.ts';
import type { CompiledUniverse } from '../compile.ts';
import { CONSUMER, SHARED, type Statements, SUPPLIER } from './statements.ts';

const unionOf = (a: Bits, b: Bits): Bits => bitsOf(a.length, (w) => wordOf(a, w) | wordOf(b, w));

/**
 * What a node of a chain says on one day, cell by cell (SEMANTICS.md section 1). For an API it joins its own sheet and,
 * where that gives no line, its service's.
 */
export interface Position {
  readonly node: Node;
  /** Row of the sheet in force, −1 where there is none; and of the service's, for an API. */
  readonly sheet: number;
  readonly serviceSheet: number;
  readonly own: Statements | undefined;
  readonly service: Statements | undefined;
  /** Per index into STANCES. */
  readonly stances: readonly Bits[];
  /** Cells on which the node has a stance; those given by its own sheet. */
  readonly any: Bits;
  readonly ownCells: Bits;
  readonly withItems: Bits;
  readonly withWhen: Bits;
  readonly compensated: Bits;
  readonly claiming: Bits;
  /** The sheets that speak here: the own one, and for an API the service's where it is taken over. */
  readonly sources: readonly SheetSource[];
  /** Cells on which the node relies on a supplier, by supplier; only real suppliers are here. */
  readonly relied: ReadonlyMap<Node, Bits>;
  /** Cells whose SUPPLIER line (of the own sheet) names no supplier that the node has. */
  readonly broken: Bits;
}

/** A sheet that speaks at a node, and where: its lines count there for these cells only. */
export interface SheetSource {
  readonly sheet: number;
  readonly statements: Statements;
  readonly where: Bits;
}

/** Row of the sheet in force on a day: the published one with the latest date not after it; −1 if there is none. */
export function sheetInForce(snapshot: Snapshot, component: number, day: DayNumber): number {
  let best = -1;
  let latest = NO_DAY;
  for (const sheet of rowsOf(snapshot.sheetsOf, component)) {
    const date = intAt(snapshot.sheets.publishedOn, sheet);
    if (date !== NO_DAY && date <= day && date > latest) {
      latest = date;
      best = sheet;
    }
  }
  return best;
}

/** The cells on which an API takes over its service's line: its own gives none, and a part left to consumers is about interfaces. */
function takenOver(own: Bits, service: Statements, interfaces: Bits): Bits {
  const shared = service.stances[SHARED] ?? own;
  const left = service.stances[CONSUMER] ?? own;
  return bitsOf(own.length, (w) => {
    const toUsers = wordOf(shared, w) | wordOf(left, w);
    return wordOf(service.any, w) & ~wordOf(own, w) & (~toUsers | wordOf(interfaces, w));
  });
}

type DeclaredStances = Omit<
  Position,
  'node' | 'sheet' | 'serviceSheet' | 'own' | 'service' | 'relied' | 'broken' | 'sources'
>;

/** What the sources say together; one source alone is taken as it is. */
function join(sources: readonly SheetSource[], ownCells: Bits): DeclaredStances {
  const [only, second] = sources;
  if (only !== undefined && second === undefined && only.where === only.statements.any) {
    const { stances, any, withItems, withWhen, compensated, claiming } = only.statements;
    return { stances, any, ownCells, withItems, withWhen, compensated, claiming };
  }
  const joined = (get: (of: Statements) => Bits) =>
    bitsOf(ownCells.length, (w) =>
      sources.reduce((all, { statements, where }) => all | (wordOf(get(statements), w) & wordOf(where, w)), 0),
    );
  return {
    stances: STANCES.map((_, stance) => joined((s) => s.stances[stance] ?? ownCells)),
    any: joined((s) => s.any),
    ownCells,
    withItems: joined((s) => s.withItems),
    withWhen: joined((s) => s.withWhen),
    compensated: joined((s) => s.compensated),
    claiming: joined((s) => s.claiming),
  };
}

/** By the id that a SUPPLIER line names: the supplier that it stands for, if the node has it. */
function supplierNamed(node: Node, via: number, snapshot: Snapshot): Node | undefined {
  if (via < 0) return node.suppliers.length === 1 ? node.suppliers[0]?.supplier : undefined;
  const id = snapshot.strings.at(via);
  return node.suppliers.find(({ supplier }) => supplier.id === id)?.supplier;
}

function reliance(
  node: Node,
  own: Statements | undefined,
  sources: readonly SheetSource[],
  words: number,
  snapshot: Snapshot,
) {
  const relied = new Map<Node, Bits>();
  const broken = new Int32Array(words);
  for (const [via, cells] of own?.reliances ?? []) {
    const supplier = supplierNamed(node, via, snapshot);
    if (supplier === undefined) addAll(broken, cells);
    else relied.set(supplier, relied.has(supplier) ? unionOf(relied.get(supplier) ?? cells, cells) : cells);
  }
  // Where an API speaks through its service, SUPPLIER is read as SUPPLIER via that service.
  for (const { statements, where } of sources) {
    const supplied = statements.stances[SUPPLIER];
    if (statements === own || supplied === undefined || node.service === undefined) continue;
    const cells = bitsOf(words, (w) => wordOf(supplied, w) & wordOf(where, w));
    relied.set(node.service, unionOf(relied.get(node.service) ?? cells, cells));
  }
  return { relied, broken };
}

/** A node's position on a day. */
export function takePosition(snapshot: Snapshot, compiled: CompiledUniverse, node: Node, day: DayNumber): Position {
  const { universe } = compiled;
  const statementsOf = (sheet: number) => {
    const lines = snapshot.sheets.lines.get(sheet);
    return lines === undefined ? undefined : compiled.statements(lines);
  };
  const sheet = sheetInForce(snapshot, node.row, day);
  const serviceSheet = node.service === undefined ? -1 : sheetInForce(snapshot, node.service.row, day);
  const own = statementsOf(sheet);
  const service = statementsOf(serviceSheet);
  const ownCells = own?.any ?? new Int32Array(universe.words);
  const sources: SheetSource[] = [];
  if (own !== undefined) sources.push({ sheet, statements: own, where: own.any });
  if (service !== undefined) {
    const where = takenOver(ownCells, service, universe.interfaceCells);
    sources.push({ sheet: serviceSheet, statements: service, where });
  }
  const declared = join(sources, ownCells);
  return {
    node,
    sheet,
    serviceSheet,
    own,
    service,
    sources,
    ...declared,
    ...reliance(node, own, sources, universe.words, snapshot),
  };
}

/** The line that gives a position's stance on a cell: whose sheet, and which line of it. */
export interface SpokenLine {
  readonly sheet: number;
  readonly statements: Statements;
  readonly line: number;
  /** Whether an API took it over from its service. */
  readonly takenOver: boolean;
}

/** The line behind a position on a cell; undefined where the node says nothing. */
export function spokenLine(position: Position, cell: number): SpokenLine | undefined {
  if (!hasBit(position.any, cell)) return undefined;
  const takenOver = !hasBit(position.ownCells, cell);
  const statements = takenOver ? position.service : position.own;
  const line = statements?.lineOf[cell] ?? -1;
  if (statements === undefined || line < 0) return undefined;
  return { sheet: takenOver ? position.serviceSheet : position.sheet, statements, line, takenOver };
}
