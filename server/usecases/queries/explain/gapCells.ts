import { bitsOf, forEachBit } from '../../../analysis/bits.ts';
import type { AnalysisContext } from '../../../analysis/context.ts';
import { RULES } from '../../../analysis/rules/index.ts';
import { cellsOf } from '../../../analysis/rules/places.ts';
import type { Finding, NodeRule } from '../../../analysis/rules/rule.ts';
import type { GapFacts } from '../../../text/facts.ts';

/** The rule of a finding if it makes one gap of all the cells of its component; undefined for all others. */
function wholeRule(finding: Finding): NodeRule | undefined {
  const rule = RULES[finding.rule];
  return rule.place === 'node' && rule.whole ? rule : undefined;
}

/** The cells of a finding: of its requirement and phases, or, where it is about a component as a whole, all of them. */
export function gapCells(finding: Finding, context: AnalysisContext): number[] {
  const rule = wholeRule(finding);
  const facts = finding.component && context.nodes[finding.component.index];
  if (rule === undefined || facts === undefined) return cellsOf(finding, context);
  const cells: number[] = [];
  forEachBit(
    bitsOf(facts.applicable.length, (w) => rule.cells(facts, w, context)),
    (cell) => cells.push(cell),
  );
  return cells;
}

/** Whether a finding is about a component as a whole, and holds on a cell of it; undefined where it is about less. */
export function holdsAsWhole(finding: Finding, context: AnalysisContext, cell: number): boolean | undefined {
  const rule = wholeRule(finding);
  if (rule === undefined) return undefined;
  const facts = finding.component && context.nodes[finding.component.index];
  if (facts === undefined) return false;
  return (rule.cells(facts, cell >> 5, context) & (1 << (cell & 31))) !== 0;
}

/** A component without a sheet: how many requirements it should speak to, and how many cells these make. */
export function noSheetFacts(context: AnalysisContext, finding: Finding): GapFacts {
  const cells = gapCells(finding, context);
  const n = new Set(cells.map((cell) => context.universe.requirementOfCell[cell])).size;
  return { n, cells: cells.length };
}
