import type { Run } from './cypher.ts';
import { countEndsSteps, type Ends } from './degrees.ts';
import type { Difference } from './difference.ts';
import { drawSteps, forgetSteps, removeNodeSteps, takeAwaySteps } from './writeEdges.ts';
import { putCatalogueSteps, putComponentSteps, putEvidenceSteps, putPartySteps } from './writeNodes.ts';

/**
 * Writes a difference whose result has been checked. The order matters: edges go before the nodes they end at, nodes
 * come before the edges that are drawn to them, and requirements are forgotten when nothing speaks of them any more. Last it is noted
 * how many relationships the nodes have at which it drew or took away any.
 */
export async function writeDifference(run: Run, difference: Difference, ends: Ends): Promise<void> {
  const steps = [
    ...takeAwaySteps(difference),
    ...putCatalogueSteps(difference),
    ...putPartySteps(difference),
    ...putComponentSteps(difference),
    ...putEvidenceSteps(difference),
    ...drawSteps(difference),
    ...removeNodeSteps(difference),
    ...forgetSteps(difference),
    ...countEndsSteps(ends),
  ];
  // All are sent before the first is answered: one round trip for a small commit.
  await Promise.all(steps.map(({ statement, parameters }) => run(statement, parameters)));
}
