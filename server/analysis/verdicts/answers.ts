import { mapInSteps, type Steps } from '../../model/steps.ts';
import { addAll, type Bits, bitsOf, isEmpty, wordOf } from '../bits.ts';
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
    (w) => (wordOf(stances[SHARED], w) | wordOf(stances[CONSUMER], w)) & wordOf(free, w),
  );
  if (isEmpty(leaves)) return [];
  return facts.consumers.flatMap(({ pair, duties }) => {
    if (duties === undefined) return [];
    const claimed = (w: number) => wordOf(duties.claimedWhole, w) & wordOf(leaves, w);
    const claims = duties.claims.map(({ node, cells }) => ({
      to: node,
      cells: bitsOf(free.length, (w) => wordOf(cells, w) & claimed(w)),
    }));
    const others = bitsOf(
      free.length,
      (w) => wordOf(duties.duty, w) & ~wordOf(duties.claimedWhole, w) & wordOf(leaves, w),
    );
    return [...claims, { to: pair.consumer, cells: others }];
  });
}

/** Who answers for the duties that fall on cells of which the node says nothing. */
function takenOn(facts: NodeFacts, free: Bits): { passings: Passing[]; byAnnex: Bits } {
  const silent = (w: number) => wordOf(free, w) & ~wordOf(facts.position.any, w);
  const byAnnex = new Int32Array(free.length);
  const passings: Passing[] = [];
  for (const { duties } of facts.suppliers) {
    if (duties === undefined) continue;
    addAll(
      byAnnex,
      bitsOf(free.length, (w) => wordOf(duties.anyTacit, w) & silent(w)),
    );
    for (const { node, cells } of duties.claims) {
      passings.push({ to: node, cells: bitsOf(free.length, (w) => wordOf(cells, w) & silent(w)) });
    }
  }
  return { passings, byAnnex };
}

function answerOf(facts: NodeFacts, blocked: Bits): Answer {
  const { stances, relied } = facts.position;
  const free = bitsOf(blocked.length, (w) => ~wordOf(blocked, w));
  const { passings, byAnnex } = takenOn(facts, free);
  const self = (w: number) => wordOf(stances[SELF], w) | wordOf(stances[SHARED], w) | wordOf(byAnnex, w);
  const performers: Passing[] = [];
  for (const { pair, toward } of facts.suppliers) {
    const cells = relied.get(pair.supplier);
    if (cells === undefined) continue;
    const does = (w: number) => wordOf(toward[SELF], w);
    const used = (w: number) => wordOf(cells, w) & wordOf(free, w) & wordOf(stances[SUPPLIER], w);
    performers.push({ to: pair.supplier, cells: bitsOf(free.length, (w) => used(w) & does(w)) });
    passings.push({ to: pair.supplier, cells: bitsOf(free.length, (w) => used(w) & ~does(w)) });
  }
  const some = ({ cells }: Passing) => !isEmpty(cells);
  return {
    blocked,
    performs: bitsOf(free.length, (w) => self(w) & wordOf(free, w)),
    passings: [...passings, ...leftTo(facts, free)].filter(some),
    performers: performers.filter(some),
  };
}

/** Every node's answer, by node index; in steps. */
export function answering(context: SettledContext, blocked: readonly Bits[]): Steps<Answer[]> {
  return mapInSteps(context.nodes, (facts, i) => answerOf(facts, blocked[i] ?? new Int32Array(context.universe.words)));
}
