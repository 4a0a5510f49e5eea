import type { Analysis } from '../../../analysis/analyse.ts';
import { hasBit } from '../../../analysis/bits.ts';
import { type Node, STACK_KINDS } from '../../../analysis/chain.ts';
import type { AnalysisContext } from '../../../analysis/context.ts';
import type { Finding } from '../../../analysis/rules/rule.ts';
import { SELF, SHARED } from '../../../analysis/statements/statements.ts';
import { pairOf } from './cellFacts.ts';
import { gapCells } from './gapCells.ts';

/** A component and everything under it that speaks about the same thing, however deep. */
function stackOf(context: AnalysisContext, node: Node): Set<Node> {
  const reached = new Set([node]);
  for (const at of reached) {
    for (const { pair } of context.nodes[at.index]?.suppliers ?? []) {
      if ((pair.kinds & STACK_KINDS) !== 0) reached.add(pair.supplier);
    }
  }
  return reached;
}

/** Whether a component says that it does (part of) a cell, to whomever: `when` may make a part the whole, never nothing of it. */
function works(context: AnalysisContext, node: Node, cell: number): boolean {
  const stances = context.nodes[node.index]?.position.stances;
  return [SELF, SHARED].some((stance) => hasBit(stances?.[stance], cell));
}

/**
 * Whether a component around a gap's place says, gap or no gap, that it does at least part of the work on some cell of it: the
 * component or whoever is under it, the supplier of the link, and those who take on some of the items.
 */
export function isPerformed({ context }: Analysis, finding: Finding): boolean {
  const node = finding.component ?? finding.consumer;
  if (node === undefined) return false;
  const around = stackOf(context, node);
  if (finding.supplier !== undefined) around.add(finding.supplier);
  const claims = pairOf(context, finding)?.duties?.claims ?? [];
  return gapCells(finding, context).some(
    (cell) =>
      claims.some((claim) => hasBit(claim.cells, cell)) || [...around].some((each) => works(context, each, cell)),
  );
}
