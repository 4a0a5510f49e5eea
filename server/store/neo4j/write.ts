import type { Run } from './cypher.ts';
import type { Difference } from './difference.ts';
import { drawSteps, forgetSteps, removeNodeSteps, takeAwaySteps } from './writeEdges.ts';
import { putCatalogueSteps, putComponentSteps, putEvidenceSteps, putPartySteps } from './writeNodes.ts';

/**
 * Writes a difference whose result has been checked. The order matters: edges go before the nodes they end at, nodes
 * come before the edges that are drawn to them, and requirements are forgotten when nothing speaks of them any more.
 */
export async function writeDifference(run: Run, difference: Difference): Promise<void> {
  const steps = [
    ...takeAwaySteps(difference),
    ...putCatalogueSteps(difference),
    ...putPartySteps(difference),
    ...putComponentSteps(difference),
    ...putEvidenceSteps(difference),
    ...drawSteps(difference),
    ...removeNodeSteps(difference),
    ...forgetSteps(difference),
  ];
  // All are sent before the first is answered: one round trip for a small commit.
  await Promise.all(steps.map(({ statement, parameters }) => run(statement, parameters)));
}
