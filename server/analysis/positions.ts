import { rowsOf } from '../model/snapshot/csr.ts';
import { type DayNumber, NO_DAY } from '../model/snapshot/days.ts';
import type { Snapshot } from '../model/snapshot/snapshot.ts';
import { addAll, type Bits, bitsOf, forEachBit, hasBit, setBit } from './bits.ts';
import type { Chain, Node } from './chain.ts';
import type { CompiledUniverse } from './compile.ts';
import { CONSUMER, namedVia, type RemarkableLine, SHARED, type Statements, SUPPLIER } from './statements.ts';

/**
 * What a node of a chain says on one day, cell by cell, within R(I) (gaps.md section 1). For an API it joins its own
 * sheet and, where that gives no line, its service's.
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
  /** The lines with extras that speak here, with the cells for which they do. */
  readonly remarkable: readonly SpokenExtra[];
  /** Cells on which the node relies on a supplier, by supplier; only real suppliers are here. */
  readonly relied: ReadonlyMap<Node, Bits>;
  /** Cells whose SUPPLIER line (of the own sheet) names no supplier that the node has. */
  readonly broken: Bits;
}

/** A line with extras as it speaks at one node: its sheet's row, and only the cells within R(I) that it gives there. */
export interface SpokenExtra extends RemarkableLine {
  readonly sheet: number;
}

/** Row of the sheet in force on a day: the published one with the latest date not after it; −1 if there is none. */
export function sheetInForce(snapshot: Snapshot, component: number, day: DayNumber): number {
  let best = -1;
  let latest = NO_DAY;
  for (const sheet of rowsOf(snapshot.sheetsOf, component)) {
    const date = snapshot.sheets.publishedOn[sheet] ?? NO_DAY;
    if (date !== NO_DAY && date <= day && date > latest) {
      latest = date;
      best = sheet;
    }
  }
  return best;
}

/** Joins an API's own set with its service's for the cells on which the own sheet gives no line. */
function join(own: Bits | undefined, service: Bits | undefined, taken: Bits, within: Bits): Bits {
  return bitsOf(within.length, (w) => {
    return ((own?.[w] ?? 0) | ((service?.[w] ?? 0) & (taken[w] ?? 0))) & (within[w] ?? 0);
  });
}

const saysSomething = (statements: Statements | undefined, words: number): Bits =>
  bitsOf(words, (w) => statements?.stances.reduce((all, bits) => all | (bits[w] ?? 0), 0) ?? 0);

/** The cells on which an API takes over its service's line: its own gives none, and a part left to consumers is about interfaces. */
function takenOver(own: Bits, service: Statements | undefined, interfaces: Bits): Bits {
  return bitsOf(own.length, (w) => {
    const left = (service?.stances[SHARED]?.[w] ?? 0) | (service?.stances[CONSUMER]?.[w] ?? 0);
    return ~(own[w] ?? 0) & (~left | (interfaces[w] ?? 0));
  });
}

function spokenExtras(sheet: number, statements: Statements | undefined, where: Bits, within: Bits): SpokenExtra[] {
  const spoken: SpokenExtra[] = [];
  for (const remarkable of statements?.remarkable ?? []) {
    const cells = remarkable.cells.filter((cell) => hasBit(where, cell) && hasBit(within, cell));
    if (cells.length > 0) spoken.push({ ...remarkable, sheet, cells });
  }
  return spoken;
}

function reliance(
  position: Omit<Position, 'relied' | 'broken'>,
  snapshot: Snapshot,
): Pick<Position, 'relied' | 'broken'> {
  const { node, own, ownCells } = position;
  const supplied = position.stances[SUPPLIER] ?? ownCells;
  const relied = new Map<Node, Bits>();
  const broken = new Int32Array(supplied.length);
  const suppliers = new Map(node.suppliers.map(({ supplier }) => [supplier.id, supplier]));
  const only = node.suppliers.length === 1 ? node.suppliers[0]?.supplier : undefined;
  forEachBit(supplied, (cell) => {
    let via = node.service;
    if (own !== undefined && hasBit(ownCells, cell)) {
      const named = namedVia(own, own.lineOf[cell] ?? -1);
      via = named < 0 ? only : suppliers.get(snapshot.strings.at(named));
    }
    let cells = via === undefined ? broken : relied.get(via);
    if (cells === undefined && via !== undefined) {
      cells = new Int32Array(supplied.length);
      relied.set(via, cells);
    }
    if (cells !== undefined) setBit(cells, cell);
  });
  return { relied, broken };
}

function takePosition(
  snapshot: Snapshot,
  compiled: CompiledUniverse,
  within: Bits,
  node: Node,
  day: DayNumber,
): Position {
  const { universe } = compiled;
  const statementsOf = (sheet: number) => {
    const lines = snapshot.sheets.lines[sheet];
    return lines === undefined ? undefined : compiled.statements(lines);
  };
  const sheet = sheetInForce(snapshot, node.row, day);
  const serviceSheet = node.service === undefined ? -1 : sheetInForce(snapshot, node.service.row, day);
  const own = statementsOf(sheet);
  const service = statementsOf(serviceSheet);
  const said = saysSomething(own, universe.words);
  const taken = takenOver(said, service, universe.interfaceCells);
  const joined = (pick: (of: Statements) => Bits | undefined) =>
    join(own && pick(own), service && pick(service), taken, within);
  const stances = [0, 1, 2, 3, 4, 5].map((stance) => joined((s) => s.stances[stance]));
  const any = new Int32Array(universe.words);
  for (const bits of stances) addAll(any, bits);
  const position = {
    node,
    sheet,
    serviceSheet,
    own,
    service,
    stances,
    any,
    ownCells: bitsOf(universe.words, (w) => (said[w] ?? 0) & (within[w] ?? 0)),
    withItems: joined((s) => s.withItems),
    withWhen: joined((s) => s.withWhen),
    compensated: joined((s) => s.compensated),
    claiming: joined((s) => s.claiming),
    remarkable: [...spokenExtras(sheet, own, said, within), ...spokenExtras(serviceSheet, service, taken, within)],
  };
  return { ...position, ...reliance(position, snapshot) };
}

/** Every node's position on a day, by node index. */
export function takePositions(
  snapshot: Snapshot,
  compiled: CompiledUniverse,
  within: Bits,
  chain: Chain,
  day: DayNumber,
): Position[] {
  return chain.nodes.map((node) => takePosition(snapshot, compiled, within, node, day));
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
