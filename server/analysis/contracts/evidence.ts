import { intAt } from '../../model/snapshot/at.ts';
import { type DayNumber, NO_DAY } from '../../model/snapshot/days.ts';
import { extraOf } from '../../model/snapshot/lines.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';
import { hasBit } from '../bits.ts';
import type { AnalysisContext, NodeFacts } from '../context.ts';
import type { Finding } from '../rules/rule.ts';
import { eachOnce, type Statement, statementAt } from '../statements/statement.ts';
import { SELF, SHARED } from '../statements/statements.ts';

/** A requirement that asks for evidence, at a component whose own sheet says that it is done, and what it names. */
export interface EvidenceQuestion {
  readonly place: Pick<Finding, 'component' | 'requirement'>;
  /** Evidence ids, from all lines that say SELF or SHARED. */
  readonly named: readonly string[];
}

/** Cells of a requirement on which the component's own sheet says SELF or SHARED. */
function performedCells(
  { position }: NodeFacts,
  requirement: number,
  { universe }: Pick<AnalysisContext, 'universe'>,
): number[] {
  const { stances, ownCells } = position;
  const done = (cell: number) => [SELF, SHARED].some((stance) => hasBit(stances[stance] ?? ownCells, cell));
  const cells: number[] = [];
  for (
    let cell = intAt(universe.firstCell, requirement);
    cell < intAt(universe.firstCell, requirement + 1);
    cell += 1
  ) {
    if (hasBit(ownCells, cell) && done(cell)) cells.push(cell);
  }
  return cells;
}

/** What is known of an institution, and the texts of its snapshot. */
type AskedOf = Pick<AnalysisContext, 'universe' | 'nodes'> & { readonly snapshot: Pick<Snapshot, 'strings'> };

/** Every place at which UNEVIDENCED or EVIDENCE_EXPIRED may hold. */
export function evidenceQuestions(context: AskedOf): EvidenceQuestion[] {
  const asking = context.universe.requirements.flatMap((r, index) => (r.evidenceRequired === true ? [index] : []));
  const questions: EvidenceQuestion[] = [];
  for (const facts of context.nodes) {
    const { own } = facts.position;
    if (own === undefined) continue;
    for (const requirement of asking) {
      const cells = performedCells(facts, requirement, context);
      if (cells.length === 0) continue;
      const lines = new Set(cells.map((cell) => intAt(own.lineOf, cell)));
      const named = [...lines].flatMap((line) => extraOf(own.packed, line, context.snapshot.strings).evidence ?? []);
      questions.push({ place: { component: facts.node, requirement }, named });
    }
  }
  return questions;
}

/** The lines that say it is done: each should name valid evidence, or one of them at least. */
export function performersSay({ component, requirement }: Finding, context: AnalysisContext): Statement[] {
  const facts = component && context.nodes[component.index];
  if (facts === undefined || requirement === undefined) return [];
  return eachOnce(performedCells(facts, requirement, context).map((cell) => statementAt(context, facts.node, cell)));
}

/** Issued by the day, and not past its last valid day; a date that is left out does not limit it. */
export function isValidOn({ snapshot: { evidence } }: AnalysisContext, id: string, day: DayNumber): boolean {
  const row = evidence.rows.get(id);
  // A part of a model, as one that changes are tried out in, holds no evidence that is hidden: it limits nothing there.
  if (row === undefined) return true;
  const until = intAt(evidence.validUntil, row);
  return intAt(evidence.issuedOn, row) <= day && (until === NO_DAY || day <= until);
}
