import { intAt } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { wordOf } from '../bits.ts';
import { DUTY_KINDS } from '../chain.ts';
import type { AnalysisContext, NodeFacts } from '../context.ts';
import { CONSUMER, SHARED } from '../statements/statements.ts';
import { ownerActs, ownSays } from './places.ts';
import type { NodeRule } from './rule.ts';

/** Whether any component of the model, in the chain or not, consumes this one over a duty link. */
function isConsumed({ node }: NodeFacts, { snapshot }: AnalysisContext): boolean {
  return rowsOf(snapshot.linksTo, node.row).some(
    (link) => (DUTY_KINDS & (1 << intAt(snapshot.links.kind, link))) !== 0,
  );
}

/** The institution leaves work to consumers of its own component, and there are none (SEMANTICS.md section 2). */
export const deadEnd: NodeRule = {
  id: 'DEAD_END',
  severity: 'HIGH',
  visibility: 'INSTITUTION',
  place: 'node',
  blocks: true,
  cells: (facts, w, context) => {
    const { stances, ownCells } = facts.position;
    const left = (wordOf(stances[SHARED], w) | wordOf(stances[CONSUMER], w)) & wordOf(ownCells, w);
    return left === 0 || facts.node.owner !== context.institution || isConsumed(facts, context) ? 0 : left;
  },
  actors: ownerActs,
  witness: ownSays,
};
