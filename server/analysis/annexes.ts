import { rowsOf } from '../model/snapshot/csr.ts';
import { NO_DAY } from '../model/snapshot/days.ts';
import type { Snapshot } from '../model/snapshot/snapshot.ts';
import { addAll, type Bits, bitsOf } from './bits.ts';
import type { Node, Pair } from './chain.ts';
import type { CompiledUniverse } from './compile.ts';
import type { Contracts } from './contracts.ts';
import type { Position } from './positions.ts';
import { CONSUMER, SHARED } from './statements.ts';

export interface AnnexContext {
  readonly snapshot: Snapshot;
  readonly compiled: CompiledUniverse;
  readonly contracts: Contracts;
}

/**
 * Cells on which a contract in force of the consumer's owner annexes a published version of the sheet that the
 * supplier's line comes from, and that version leaves the duty to the consumer (`when` not looked at).
 */
export function annexedCells(pair: Pair, supplier: Position, duty: Bits, context: AnnexContext): Bits {
  const { snapshot, compiled, contracts } = context;
  const annexed = new Int32Array(duty.length);
  const service = supplier.node.service;
  const bought = contracts.boughtBy(pair.consumer.owner).inForce;
  const add = (component: Node, coveredBy: readonly number[], from: (w: number) => number) => {
    for (const contract of coveredBy) {
      for (const lines of annexedSheets(snapshot, contract, component.row)) {
        const { stances } = compiled.statements(lines);
        addAll(
          annexed,
          bitsOf(
            duty.length,
            (w) => ((stances[SHARED]?.[w] ?? 0) | (stances[CONSUMER]?.[w] ?? 0)) & from(w) & (duty[w] ?? 0),
          ),
        );
      }
    }
  };
  const direct = bought.filter((contract) => contracts.covers(contract, supplier.node.row));
  add(supplier.node, direct, (w) => supplier.ownCells[w] ?? 0);
  if (service !== undefined) {
    const either = bought.filter((k) => contracts.covers(k, supplier.node.row) || contracts.covers(k, service.row));
    add(service, either, (w) => ~(supplier.ownCells[w] ?? 0));
  }
  return annexed;
}

/** Interned versions of a component's sheet that a contract annexes, drafts among them, in the order of the contract. */
export function annexedVersions(snapshot: Snapshot, contract: number, component: number): number[] {
  const annexes = snapshot.contracts.annexes[contract] ?? new Int32Array();
  const versions: number[] = [];
  for (let i = 0; i < annexes.length; i += 2) if (annexes[i] === component) versions.push(annexes[i + 1] ?? -1);
  return versions;
}

/** The published sheets of a component that a contract annexes, of whatever date. */
function annexedSheets(snapshot: Snapshot, contract: number, component: number): Int32Array[] {
  const versions = annexedVersions(snapshot, contract, component);
  if (versions.length === 0) return [];
  const { publishedOn, version, lines } = snapshot.sheets;
  return [...rowsOf(snapshot.sheetsOf, component)].flatMap((sheet) => {
    const annexed = publishedOn[sheet] !== NO_DAY && versions.includes(version[sheet] ?? -1);
    const said = lines[sheet];
    return annexed && said !== undefined ? [said] : [];
  });
}
