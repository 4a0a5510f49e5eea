import { type Analysis, analyse, cellCountsOf } from '../../../server/analysis/analyse.ts';
import type { Contribution, Counting } from '../../../server/analysis/census/counting.ts';
import { Outcomes } from '../../../server/analysis/census/outcomes.ts';
import type { Compiled } from '../../../server/analysis/compile.ts';
import type { CellCounts } from '../../../server/analysis/verdicts/verdicts.ts';
import type { Day } from '../../../server/model/values.ts';

/** Gaps counted by rule and severity, and by who must act, and cells by verdict. */
export interface Counted {
  readonly gaps: Readonly<Record<string, number>>;
  readonly cells: CellCounts;
}

function counted(outcomes: Outcomes, numbers: readonly number[], cells: CellCounts): Counted {
  const gaps: Record<string, number> = {};
  for (const number of numbers) {
    for (const { kind, parties, count } of outcomes.at(number).owed) {
      const key = `${kind}: ${parties.join(', ')}`;
      gaps[key] = (gaps[key] ?? 0) + count;
    }
  }
  return { gaps, cells };
}

/** What the census counts of an institution. */
export const countedBy = (counting: Counting, { outcomes, cells }: Contribution): Counted =>
  counted(counting.tables.outcomes, outcomes, cells);

/** The same of the plain engine's analysis. */
export function countedPlainly(compiled: Compiled, institution: number, day: Day): Counted {
  const analysis: Analysis = analyse(compiled, institution, day);
  const outcomes = new Outcomes();
  return counted(outcomes, [outcomes.intern(analysis.findings, analysis.context)], cellCountsOf(analysis));
}

/** The rows of a compiled model's institutions. */
export const institutionRows = ({ snapshot }: Compiled): number[] =>
  [...snapshot.parties.isInstitution.keys()].filter((row) => snapshot.parties.isInstitution[row] === 1);
