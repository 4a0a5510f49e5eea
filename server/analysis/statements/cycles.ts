import { addAll, type Bits, bitsOf, isEmpty, wordOf } from '../bits.ts';
import type { Node } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';
import type { Position } from './positions.ts';
import { reliedOn } from './statement.ts';

/**
 * Per node the cells on which following SUPPLIER/via comes back to it. On one cell every node relies on at most one
 * other, so that trimming whatever leads nowhere, and then whatever no component on a cycle leads to, leaves exactly the
 * cycles. Both trims run on 32 cells at a time and only among nodes that rely on something.
 */
export function cyclicCells(positions: readonly Position[]): readonly Bits[] {
  const words = positions[0]?.any.length ?? 0;
  const cells = positions.map(({ relied }) => {
    const all = new Int32Array(words);
    for (const bits of relied.values()) addAll(all, bits);
    return all;
  });
  const edges = positions.flatMap(({ node, relied }) =>
    [...relied].map(([to, bits]) => ({ from: node.index, to: to.index, bits })),
  );
  trim(cells, edges);
  if (cells.every(isEmpty)) return cells;
  trim(
    cells,
    edges.map(({ from, to, bits }) => ({ from: to, to: from, bits })),
  );
  return cells;
}

/** Keeps on each node only the cells on which some edge leads on to a node that keeps them, until nothing changes. */
function trim(cells: Bits[], edges: readonly { from: number; to: number; bits: Bits }[]): void {
  for (let changed = true; changed; ) {
    changed = false;
    const kept = cells.map((bits) => new Int32Array(bits.length));
    for (const { from, to, bits } of edges) {
      const onward = cells[to];
      const target = kept[from];
      if (onward === undefined || target === undefined) continue;
      addAll(
        target,
        bitsOf(bits.length, (w) => wordOf(bits, w) & wordOf(onward, w)),
      );
    }
    cells.forEach((bits, i) => {
      const after = bitsOf(bits.length, (w) => wordOf(bits, w) & wordOf(kept[i], w));
      if (after.some((word, w) => word !== bits[w])) {
        changed = true;
        cells[i] = after;
      }
    });
  }
}

/** The cycle through a node on a cell, from that node on; empty where following does not come back. */
export function circleFrom(context: AnalysisContext, start: Node, cell: number): Node[] {
  const cycle: Node[] = [];
  let node: Node | undefined = start;
  do {
    cycle.push(node);
    const position: Position | undefined = context.nodes[node.index]?.position;
    node = position && reliedOn(position, cell);
  } while (node !== undefined && node !== start && cycle.length <= context.nodes.length);
  return node === start ? cycle : [];
}
