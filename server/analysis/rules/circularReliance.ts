import type { Node } from '../chain.ts';
import type { Scene } from '../context.ts';
import { circleFrom } from '../statements/cycles.ts';
import { eachOnce, statementAt } from '../statements/statement.ts';
import { cellsOf } from './places.ts';
import type { Finding, NodeRule } from './rule.ts';

/** The nodes of the circles through a finding's component, phase by phase. */
function circles(finding: Finding, scene: Scene): { cell: number; nodes: Node[] }[] {
  const { component } = finding;
  if (component === undefined) return [];
  return cellsOf(finding, scene).map((cell) => ({ cell, nodes: circleFrom(scene, component, cell) }));
}

/** Following SUPPLIER lines from the component comes back to it (SEMANTICS.md section 2). */
export const circularReliance: NodeRule = {
  id: 'CIRCULAR_RELIANCE',
  place: 'node',
  blocks: true,
  cells: ({ node, position }, w, scene) => (scene.circular[node.index]?.[w] ?? 0) & (position.ownCells[w] ?? 0),
  actors: (finding, scene) => circles(finding, scene).flatMap(({ nodes }) => nodes.map((n) => n.owner)),
  witness: (finding, scene) =>
    eachOnce(circles(finding, scene).flatMap(({ cell, nodes }) => nodes.map((node) => statementAt(scene, node, cell)))),
};
