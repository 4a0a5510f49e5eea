import { intAt } from '../../model/snapshot/at.ts';
import { EXPOSURES, PHASES } from '../../model/vocabulary.ts';
import { kindBit, type Node } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';
import { eachOnce, type Statement, sheetStatement, statementAt } from '../statements/statement.ts';
import type { Finding } from './rule.ts';

/** What several rules share: who must act at a place, and which statements show the gap there. */

/** The cells of a finding about a requirement, in the order of phases; without phases, all of the requirement's. */
export function cellsOf({ requirement, phases }: Finding, { universe }: AnalysisContext): number[] {
  if (requirement === undefined) return [];
  const cells: number[] = [];
  for (
    let cell = intAt(universe.firstCell, requirement);
    cell < intAt(universe.firstCell, requirement + 1);
    cell += 1
  ) {
    if (phases === undefined || (phases & (1 << (universe.phaseOfCell[cell] ?? PHASES.length))) !== 0) cells.push(cell);
  }
  return cells;
}

const owner = (node: Node | undefined): number[] => (node === undefined ? [] : [node.owner]);

/** The component's owner, or the consumer's. */
export const ownerActs = ({ component, consumer }: Finding): number[] => owner(component ?? consumer);

/** Both ends of the link. */
export const bothAct = ({ consumer, supplier }: Finding): number[] => [...owner(consumer), ...owner(supplier)];

/** Both ends of the link, and the institution where the link is its concern. */
export function bothActAndWe({ consumer, supplier }: Finding, context: AnalysisContext): number[] {
  const pair = consumer?.suppliers.find((p) => p.supplier === supplier);
  const ours = pair !== undefined && context.contracts.isOurs(pair);
  return [...owner(consumer), ...owner(supplier), ...(ours ? [context.institution] : [])];
}

/** The contract's parties. */
export function partiesAct({ contract }: Finding, { snapshot }: AnalysisContext): number[] {
  if (contract === undefined) return [];
  return [intAt(snapshot.contracts.customer, contract), intAt(snapshot.contracts.supplier, contract)];
}

/** Those of whom it came out while the gap was found. */
export const actingParties = ({ beside }: Finding): readonly number[] => beside?.acting ?? [];

const EXPOSED = [EXPOSURES.indexOf('INTERNET'), EXPOSURES.indexOf('REMOTE_MAINTENANCE')];

/** Whether a component has an exposure that makes gaps heavier (SEMANTICS.md section 4). */
export const isExposed = ({ snapshot }: AnalysisContext, node: Node): boolean =>
  EXPOSED.includes(intAt(snapshot.components.exposure, node.row));

/** The institution and the owner of what its usage uses. */
export function usageActs({ component }: Finding, context: AnalysisContext): number[] {
  return [context.institution, ...owner(component && usedBy(component))];
}

/** What a usage uses: the supplier of its one USES. */
export function usedBy(usage: Node): Node | undefined {
  return usage.suppliers.find((p) => (p.kinds & kindBit('USES')) !== 0)?.supplier;
}

/** What both ends say, phase by phase, each line once: the phases of a gap may have different lines. */
export function bothSay(finding: Finding, context: AnalysisContext): Statement[] {
  const ends = [finding.consumer, finding.supplier].filter((n) => n !== undefined);
  return eachOnce(cellsOf(finding, context).flatMap((cell) => ends.map((node) => statementAt(context, node, cell))));
}

/** What the component says, phase by phase, each line once; where the gap is about no cells, which sheet it has. */
export function ownSays(finding: Finding, context: AnalysisContext): Statement[] {
  const { component } = finding;
  if (component === undefined) return [];
  const cells = cellsOf(finding, context);
  if (cells.length === 0) return [sheetStatement(context, component)];
  return eachOnce(cells.map((cell) => statementAt(context, component, cell)));
}

/** Rules that rest on contracts alone show no statements. */
export const noStatements = (): Statement[] => [];
