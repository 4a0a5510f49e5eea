import { LINK_RULES } from '../model/link.ts';
import { at, intAt } from '../model/snapshot/at.ts';
import { rowsOf } from '../model/snapshot/csr.ts';
import type { Snapshot } from '../model/snapshot/snapshot.ts';
import { COMPONENT_KINDS, LINK_KINDS, type LinkKind } from '../model/vocabulary.ts';

/** A mask over LINK_KINDS of the kinds that a predicate accepts. */
function kindsWhere(accepts: (kind: LinkKind) => boolean): number {
  return LINK_KINDS.reduce((mask, kind, i) => (accepts(kind) ? mask | (1 << i) : mask), 0);
}

/** Kinds of link over which duties flow; which are about the same thing; the closure kinds; which need a contract. */
export const DUTY_KINDS = kindsWhere((kind) => LINK_RULES[kind].carriesDuties);
export const STACK_KINDS = kindsWhere((kind) => LINK_RULES[kind].stack);
export const CLOSURE_KINDS = kindsWhere((kind) => LINK_RULES[kind].closure);
export const CONTRACT_KINDS = kindsWhere((kind) => LINK_RULES[kind].needsContract);
export const kindBit = (kind: LinkKind): number => 1 << LINK_KINDS.indexOf(kind);

/** A component of the chain. Nodes are numbered by their ids as text, so that their order is the order of gaps. */
export interface Node {
  readonly index: number;
  readonly row: number;
  readonly id: string;
  readonly owner: number;
  readonly kind: number;
  /** The component that an API is exposed by. */
  readonly service: Node | undefined;
  readonly suppliers: readonly Pair[];
  readonly consumers: readonly Pair[];
}

/** A consumer and a supplier of the chain, with all links between them. */
export interface Pair {
  readonly consumer: Node;
  readonly supplier: Node;
  /** Mask over LINK_KINDS. */
  readonly kinds: number;
}

/** What an institution depends on: all that it owns and all that this reaches (SEMANTICS.md section 1). Date-free. */
export interface Chain {
  readonly institution: number;
  readonly nodes: readonly Node[];
  /** By consumer, then supplier. */
  readonly pairs: readonly Pair[];
  /** The node of a component row, if it is in the chain. */
  nodeOf(row: number): Node | undefined;
}

interface MutableNode extends Node {
  service: Node | undefined;
  suppliers: Pair[];
  consumers: Pair[];
}

function reachedRows(snapshot: Snapshot, roots: Iterable<number>): number[] {
  const seen = new Set<number>(roots);
  for (const row of seen) {
    for (const link of rowsOf(snapshot.linksFrom, row)) seen.add(intAt(snapshot.links.supplier, link));
  }
  return [...seen];
}

function makeNodes(snapshot: Snapshot, roots: Iterable<number>): MutableNode[] {
  const { ids, owner, kind } = snapshot.components;
  const named = reachedRows(snapshot, roots).map((row) => ({ row, id: at(ids, row) }));
  named.sort((a, b) => (a.id < b.id ? -1 : 1));
  return named.map(({ row, id }, index) => ({
    index,
    row,
    id,
    owner: intAt(owner, row),
    kind: intAt(kind, row),
    service: undefined,
    suppliers: [],
    consumers: [],
  }));
}

function connect(snapshot: Snapshot, nodes: readonly MutableNode[], byRow: ReadonlyMap<number, MutableNode>): Pair[] {
  const pairs: Pair[] = [];
  for (const consumer of nodes) {
    const kinds = new Map<MutableNode, number>();
    for (const link of rowsOf(snapshot.linksFrom, consumer.row)) {
      const supplier = byRow.get(intAt(snapshot.links.supplier, link));
      if (supplier === undefined) throw new Error('a chain is closed under its links');
      kinds.set(supplier, (kinds.get(supplier) ?? 0) | (1 << intAt(snapshot.links.kind, link)));
    }
    for (const [supplier, mask] of [...kinds].sort(([a], [b]) => a.index - b.index)) {
      const pair = { consumer, supplier, kinds: mask };
      pairs.push(pair);
      consumer.suppliers.push(pair);
      supplier.consumers.push(pair);
      if ((mask & kindBit('EXPOSED_BY')) !== 0) consumer.service = supplier;
    }
  }
  return pairs;
}

/**
 * Walks the chain of an institution, or the part of it that begins at some of its components; cycles end by themselves.
 */
export function traceChain(
  snapshot: Snapshot,
  institution: number,
  roots: Iterable<number> = rowsOf(snapshot.owned, institution),
): Chain {
  const nodes = makeNodes(snapshot, roots);
  const byRow = new Map(nodes.map((node) => [node.row, node]));
  return { institution, nodes, pairs: connect(snapshot, nodes, byRow), nodeOf: (row) => byRow.get(row) };
}

/** Whether a node is of a kind. */
export const isKind = (node: Node, kind: (typeof COMPONENT_KINDS)[number]): boolean =>
  COMPONENT_KINDS[node.kind] === kind;
