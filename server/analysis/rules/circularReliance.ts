import { wordOf } from '../bits.ts';
import type { Node } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';
import { circleFrom } from '../statements/cycles.ts';
import { eachOnce, statementAt } from '../statements/statement.ts';
import { cellsOf } from './places.ts';
import type { Finding, NodeRule } from './rule.ts';

/** The nodes of the cycles through a finding's component, phase by phase. */
function cycles(finding: Finding, context: AnalysisContext): { cell: number; nodes: Node[] }[] {
  const { component } = finding;
  if (component === undefined) return [];
  return cellsOf(finding, context).map((cell) => ({ cell, nodes: circleFrom(context, component, cell) }));
}

/** Following SUPPLIER lines from the component comes back to it (SEMANTICS.md section 2). */
export const circularReliance: NodeRule = {
  id: 'CIRCULAR_RELIANCE',
  severity: 'CRITICAL',
  visibility: 'INSTITUTION',
  place: 'node',
  blocks: true,
  cells: ({ node, position }, w, context) => wordOf(context.circular[node.index], w) & wordOf(position.ownCells, w),
  actors: (finding, context) => cycles(finding, context).flatMap(({ nodes }) => nodes.map((n) => n.owner)),
  witness: (finding, context) =>
    eachOnce(
      cycles(finding, context).flatMap(({ cell, nodes }) => nodes.map((node) => statementAt(context, node, cell))),
    ),
};
