import { memoizeWeak } from '../../model/memoize.ts';
import { isKind, kindBit, type Node } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';
import { credentialsOf } from './credentials.ts';

/** Whether a component is a place at all: what a party uses, and what stands for an organisation, is not. */
export const isPlace = (node: Node): boolean => !isKind(node, 'USAGE') && !isKind(node, 'ORGANISATION');

/** Kinds of link that lead from the consumer to the supplier, and from the supplier to the consumer. */
const ONWARD = kindBit('CALLS') | kindBit('EXPOSED_BY');
const BACK = kindBit('OPERATED_BY') | kindBit('RUNS_ON') | kindBit('AUTHENTICATES_VIA');
const CONNECTS = kindBit('CONNECTS_VIA');

/**
 * The components that whoever controls one can try, by node index, in no order (SEMANTICS.md section 8, "Attack routes"). A
 * device does not hold the people who come through it: no connection leads into an operation.
 */
export const stepsOf = memoizeWeak((context: AnalysisContext): readonly ReadonlySet<Node>[] => {
  const steps = context.chain.nodes.map(() => new Set<Node>());
  const add = (from: Node, to: Node) => {
    if (from !== to && isPlace(from) && isPlace(to)) steps[from.index]?.add(to);
  };
  const connect = (from: Node, to: Node) => {
    if (!isKind(to, 'OPERATION')) add(from, to);
  };
  for (const { consumer, supplier, kinds } of context.chain.pairs) {
    if ((kinds & ONWARD) !== 0) add(consumer, supplier);
    if ((kinds & BACK) !== 0) add(supplier, consumer);
    if ((kinds & CONNECTS) !== 0) {
      connect(consumer, supplier);
      connect(supplier, consumer);
    }
  }
  for (const sharing of credentialsOf(context).values()) {
    for (const from of sharing) for (const to of sharing) add(from, to);
  }
  return steps;
});
