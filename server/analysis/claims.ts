import { isEmpty } from './bits.ts';
import { type Node, type Pair, STACK_KINDS } from './chain.ts';
import type { Position, SpokenExtra } from './positions.ts';

/** Who claims which duty item: one entry per claiming node and line. */
interface Claimant {
  readonly node: Node;
  readonly sheet: number;
  readonly line: number;
  readonly cells: readonly number[];
}

/** For one owner: claimants by item. */
export type ClaimIndex = ReadonlyMap<string, readonly Claimant[]>;

/** All claims (`satisfies`) of the chain, by owner. */
export function indexClaims(positions: readonly Position[]): ReadonlyMap<number, ClaimIndex> {
  const index = new Map<number, Map<string, Claimant[]>>();
  for (const position of positions) {
    if (isEmpty(position.claiming)) continue;
    const owner = position.node.owner;
    const byItem = index.get(owner) ?? new Map<string, Claimant[]>();
    index.set(owner, byItem);
    for (const { sheet, line, extra, cells } of position.remarkable) {
      for (const item of new Set(extra.satisfies)) {
        const claimants = byItem.get(item) ?? [];
        byItem.set(item, claimants);
        claimants.push({ node: position.node, sheet, line, cells });
      }
    }
  }
  return index;
}

/** The nodes that claim an item of the supplier's line on a cell. */
export function claimantsOf(
  item: string,
  cell: number,
  pair: Pair,
  line: SpokenExtra,
  index: ClaimIndex | undefined,
): Node[] {
  const stack = (pair.kinds & STACK_KINDS) !== 0;
  const nodes: Node[] = [];
  for (const { node, sheet, line: at, cells } of index?.get(item) ?? []) {
    if (sheet === line.sheet && at === line.line) continue;
    if (stack && node !== pair.consumer && hasStackLink(node, pair.supplier)) continue;
    if (cells.includes(cell)) nodes.push(node);
  }
  return nodes;
}

function hasStackLink(consumer: Node, supplier: Node): boolean {
  return consumer.suppliers.some((p) => p.supplier === supplier && (p.kinds & STACK_KINDS) !== 0);
}
