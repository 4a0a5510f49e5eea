import { getOrCompute } from '../../model/memoize.ts';
import { type Bits, hasBit, isEmpty } from '../bits.ts';
import { type Node, type Pair, STACK_KINDS } from '../chain.ts';
import type { Position, SheetSource } from '../statements/positions.ts';
import type { SpeakingLine } from '../statements/statements.ts';

/** A line of a node that claims an item, and the cells for which it speaks there. */
interface Claimant {
  readonly node: Node;
  readonly sheet: number;
  readonly line: number;
  readonly cells: readonly number[];
  readonly where: Bits;
}

/** For one owner: claimants by item. */
export type ClaimIndex = ReadonlyMap<string, readonly Claimant[]>;

function addClaims(byItem: Map<string, Claimant[]>, node: Node, { sheet, statements, where }: SheetSource): void {
  for (const { line, extra, cells } of statements.claimLines) {
    for (const item of new Set(extra.satisfies)) {
      const claimant = { node, sheet, line, cells, where };
      const claimants = byItem.get(item);
      if (claimants === undefined) byItem.set(item, [claimant]);
      else claimants.push(claimant);
    }
  }
}

/** All claims (`satisfies`) of the chain, by owner: a duty is owed by the party, once. */
export function indexClaims(positions: readonly Position[]): ReadonlyMap<number, ClaimIndex> {
  const index = new Map<number, Map<string, Claimant[]>>();
  for (const { node, sources, claiming } of positions) {
    if (isEmpty(claiming)) continue;
    const byItem = getOrCompute(index, node.owner, () => new Map<string, Claimant[]>());
    for (const source of sources) addClaims(byItem, node, source);
  }
  return index;
}

/** The nodes that claim an item of the supplier's line on a cell (SEMANTICS.md section 1, "claimed"). */
export function claimantsOf(
  item: string,
  cell: number,
  pair: Pair,
  { sheet }: SheetSource,
  { line }: SpeakingLine,
  index: ClaimIndex,
): Node[] {
  const stack = (pair.kinds & STACK_KINDS) !== 0;
  const nodes: Node[] = [];
  for (const claimant of index.get(item) ?? []) {
    const { node, cells, where } = claimant;
    if (claimant.sheet === sheet && claimant.line === line) continue;
    if (stack && node !== pair.consumer && hasStackLink(node, pair.supplier)) continue;
    if (hasBit(where, cell) && cells.includes(cell)) nodes.push(node);
  }
  return nodes;
}

function hasStackLink(consumer: Node, supplier: Node): boolean {
  return consumer.suppliers.some((p) => p.supplier === supplier && (p.kinds & STACK_KINDS) !== 0);
}
