import { memoizeWeak } from '../../model/memoize.ts';
import { at, intAt } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { NO_DAY } from '../../model/snapshot/days.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';
import { addAll, type Bits, bitsOf, hasBit, wordOf } from '../bits.ts';
import type { Node, Pair } from '../chain.ts';
import type { CompiledUniverse } from '../compile.ts';
import type { Contracts } from '../contracts/contracts.ts';
import type { Position } from '../statements/positions.ts';
import { CONSUMER, SHARED, type Statements } from '../statements/statements.ts';

export interface AnnexContext {
  readonly snapshot: Snapshot;
  readonly compiled: CompiledUniverse;
  readonly contracts: Contracts;
}

/** A published version that a contract annexes, with the cells of the duty that its sheet speaks about and that it leaves as well. */
interface Signing {
  readonly contract: number;
  readonly statements: Statements;
  readonly cells: Bits;
}

/** What the consumer's owner has taken on by signing versions of the sheet that a duty comes from (SEMANTICS.md section 1, "annexed"). */
export interface Signed {
  /** Cells on which some signed version leaves at least as much as the line in force, whatever items it names. */
  readonly cells: Bits;
  /** Whether an item of the duty on a cell was signed; for a duty without items ask `cells`. */
  has(item: string, cell: number): boolean;
  /** The contracts by which an item (undefined: the duty as a whole) on a cell was signed, in the order of contracts. */
  contractsFor(cell: number, item: string | undefined): number[];
}

const itemsByLine = memoizeWeak(
  ({ itemLines }: Statements) => new Map(itemLines.map(({ line, items }) => [line, items] as const)),
);

/** Whether a signed line names an item, or leaves everything without saying what. */
function names({ statements, cells }: Signing, item: string | undefined, cell: number): boolean {
  if (!hasBit(cells, cell)) return false;
  if (item === undefined) return true;
  const items = itemsByLine(statements).get(intAt(statements.lineOf, cell));
  return items === undefined ? hasBit(statements.stances[CONSUMER] ?? cells, cell) : items.includes(item);
}

/**
 * What is signed of the duty that a supplier's line leaves to the consumer of a pair: by contracts in force of the
 * consumer's owner that annex published versions of the sheet that the line comes from (`when` not looked at). A part
 * that was signed is not the whole: SHARED counts only where the line in force says SHARED too.
 */
export function signedDuty(pair: Pair, supplier: Position, duty: Bits, context: AnnexContext): Signed {
  const { snapshot, compiled, contracts } = context;
  const shared = supplier.stances[SHARED];
  const signings: Signing[] = [];
  const add = (component: Node, coveredBy: readonly number[], from: (w: number) => number) => {
    for (const contract of coveredBy) {
      for (const lines of annexedSheets(snapshot, contract, component.row)) {
        const statements = compiled.statements(lines);
        const [whole, part] = [statements.stances[CONSUMER], statements.stances[SHARED]];
        const cells = bitsOf(duty.length, (w) => {
          const asMuch = wordOf(whole, w) | (wordOf(part, w) & wordOf(shared, w));
          return asMuch & from(w) & wordOf(duty, w);
        });
        signings.push({ contract, statements, cells });
      }
    }
  };
  const bought = contracts.boughtBy(pair.consumer.owner).inForce;
  const direct = bought.filter((contract) => contracts.covers(contract, supplier.node.row));
  add(supplier.node, direct, (w) => wordOf(supplier.ownCells, w));
  const { service } = supplier.node;
  if (service !== undefined) {
    const either = bought.filter((k) => contracts.covers(k, supplier.node.row) || contracts.covers(k, service.row));
    add(service, either, (w) => ~wordOf(supplier.ownCells, w));
  }
  return signedBy(signings, duty.length);
}

/** In a function of its own: what it gives is kept with the analysis, and must not hold on to the snapshot. */
function signedBy(signings: readonly Signing[], words: number): Signed {
  const cells = new Int32Array(words);
  for (const signing of signings) addAll(cells, signing.cells);
  return {
    cells,
    has: (item, cell) => hasBit(cells, cell) && signings.some((signing) => names(signing, item, cell)),
    contractsFor: (cell, item) => [
      ...new Set(signings.filter((signing) => names(signing, item, cell)).map(({ contract }) => contract)),
    ],
  };
}

/** Interned versions of a component's sheet that a contract annexes, drafts among them, in the order of the contract. */
export function annexedVersions(snapshot: Snapshot, contract: number, component: number): number[] {
  const annexes = at(snapshot.contracts.annexes, contract);
  const versions: number[] = [];
  for (let i = 0; i < annexes.length; i += 2) if (annexes[i] === component) versions.push(intAt(annexes, i + 1));
  return versions;
}

/** The published sheets of a component that a contract annexes, of whatever date. */
export function annexedSheets(snapshot: Snapshot, contract: number, component: number): Int32Array[] {
  const versions = annexedVersions(snapshot, contract, component);
  if (versions.length === 0) return [];
  const { publishedOn, version, lines } = snapshot.sheets;
  return [...rowsOf(snapshot.sheetsOf, component)].flatMap((sheet) => {
    const annexed = publishedOn[sheet] !== NO_DAY && versions.includes(intAt(version, sheet));
    const said = lines.get(sheet);
    return annexed && said !== undefined ? [said] : [];
  });
}
