import { addAll, type Bits, bitsOf, isEmpty } from '../bits.ts';
import type { Node } from '../chain.ts';
import type { NodeFacts, SettledContext } from '../context.ts';
import { CONSUMER, SELF, SHARED, SUPPLIER } from '../statements/statements.ts';

/** That the answer of one node on some cells is (also) the answer of another. */
export interface Passing {
  readonly to: Node;
  readonly cells: Bits;
}

/**
 * Where a node's answer comes from, cell by cell (SEMANTICS.md section 5): cells that a gap blocks, cells on which it
 * performs itself, other nodes whose answer counts, and suppliers that say toward it that they do it themselves.
 */
export interface Answer {
  readonly blocked: Bits;
  readonly performs: Bits;
  readonly passings: readonly Passing[];
  readonly performers: readonly Passing[];
}

/** left(c): who answers for what the node leaves to its consumers. */
function leftTo(facts: NodeFacts, free: Bits): Passing[] {
  const { stances } = facts.position;
  const leaves = bitsOf(
    free.length,
    (w) => ((stances[SHARED]?.[w] ?? 0) | (stances[CONSUMER]?.[w] ?? 0)) & (free[w] ?? 0),
  );
  if (isEmpty(leaves)) return [];
  return facts.consumers.flatMap(({ pair, duties }) => {
    if (duties === undefined) return [];
    const claimed = (w: number) => (duties.claimedWhole[w] ?? 0) & (leaves[w] ?? 0);
    const claims = duties.claims.map(({ node, cells }) => ({
      to: node,
      cells: bitsOf(free.length, (w) => (cells[w] ?? 0) & claimed(w)),
    }));
    const others = bitsOf(
      free.length,
      (w) => (duties.duty[w] ?? 0) & ~(duties.claimedWhole[w] ?? 0) & (leaves[w] ?? 0),
    );
    return [...claims, { to: pair.consumer, cells: others }];
  });
}

/** Who answers for the duties that fall on cells of which the node says nothing. */
function takenOn(facts: NodeFacts, free: Bits): { passings: Passing[]; byAnnex: Bits } {
  const silent = (w: number) => (free[w] ?? 0) & ~(facts.position.any[w] ?? 0);
  const byAnnex = new Int32Array(free.length);
  const passings: Passing[] = [];
  for (const { duties } of facts.suppliers) {
    if (duties === undefined) continue;
    addAll(
      byAnnex,
      bitsOf(free.length, (w) => (duties.anyTacit[w] ?? 0) & silent(w)),
    );
    for (const { node, cells } of duties.claims) {
      passings.push({ to: node, cells: bitsOf(free.length, (w) => (cells[w] ?? 0) & silent(w)) });
    }
  }
  return { passings, byAnnex };
}

function answerOf(facts: NodeFacts, blocked: Bits): Answer {
  const { stances, relied } = facts.position;
  const free = bitsOf(blocked.length, (w) => ~(blocked[w] ?? 0));
  const { passings, byAnnex } = takenOn(facts, free);
  const self = (w: number) => (stances[SELF]?.[w] ?? 0) | (stances[SHARED]?.[w] ?? 0) | (byAnnex[w] ?? 0);
  const performers: Passing[] = [];
  for (const { pair, toward } of facts.suppliers) {
    const cells = relied.get(pair.supplier);
    if (cells === undefined) continue;
    const does = (w: number) => toward[SELF]?.[w] ?? 0;
    const used = (w: number) => (cells[w] ?? 0) & (free[w] ?? 0) & (stances[SUPPLIER]?.[w] ?? 0);
    performers.push({ to: pair.supplier, cells: bitsOf(free.length, (w) => used(w) & does(w)) });
    passings.push({ to: pair.supplier, cells: bitsOf(free.length, (w) => used(w) & ~does(w)) });
  }
  const some = ({ cells }: Passing) => !isEmpty(cells);
  return {
    blocked,
    performs: bitsOf(free.length, (w) => self(w) & (free[w] ?? 0)),
    passings: [...passings, ...leftTo(facts, free)].filter(some),
    performers: performers.filter(some),
  };
}

/** Every node's answer, by node index. */
export function answersOf(context: SettledContext, blocked: readonly Bits[]): Answer[] {
  return context.nodes.map((facts, i) => answerOf(facts, blocked[i] ?? new Int32Array(context.universe.words)));
}
