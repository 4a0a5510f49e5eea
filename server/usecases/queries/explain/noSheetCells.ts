import { bitsOf, forEachBit } from '../../../analysis/bits.ts';
import type { AnalysisContext } from '../../../analysis/context.ts';
import type { Finding } from '../../../analysis/rules/rule.ts';

/** The cells that a NO_SHEET counts: what applies to the component and is not left to it from below (SEMANTICS.md section 2). */
export function noSheetCells({ component }: Finding, { nodes }: AnalysisContext): number[] {
  const facts = component && nodes[component.index];
  if (facts === undefined) return [];
  const cells: number[] = [];
  const { applicable, stackDuty } = facts;
  forEachBit(
    bitsOf(applicable.length, (w) => (applicable[w] ?? 0) & ~(stackDuty[w] ?? 0)),
    (cell) => cells.push(cell),
  );
  return cells;
}
