import { analyse } from '../../../analysis/analyse.ts';
import type { Compiled } from '../../../analysis/compile.ts';
import type { RuleId } from '../../../model/rules.ts';
import type { Day } from '../../../model/values.ts';
import type { Severity } from '../../../model/vocabulary.ts';
import { SumTotals } from './sumTotals.ts';

/** Totals over institutions. */
export interface Totals {
  readonly institutions: number;
  /** Of these, with at least one CRITICAL or HIGH gap. */
  readonly withGraveGaps: number;
  /** Of these, with any live cell; about the others nothing is known. */
  readonly examined: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Rules without gaps are left out. */
  readonly byRule: Readonly<Partial<Record<RuleId, number>>>;
  readonly cells: { readonly covered: number; readonly gap: number; readonly excluded: number };
}

/** Analyses every institution of a model on a day and adds them up; one at a time, nothing of them is kept. */
export function takeTotals(compiled: Compiled, asOf: Day): Totals {
  const sum = new SumTotals();
  const { isInstitution } = compiled.snapshot.parties;
  for (let row = 0; row < isInstitution.length; row += 1) {
    if (isInstitution[row] === 1) sum.add(analyse(compiled, row, asOf));
  }
  const of = (severity: Severity) => sum.of(severity);
  return {
    institutions: sum.institutions,
    withGraveGaps: sum.withGraveGaps,
    examined: sum.examined,
    bySeverity: { CRITICAL: of('CRITICAL'), HIGH: of('HIGH'), MEDIUM: of('MEDIUM'), LOW: of('LOW'), INFO: of('INFO') },
    byRule: Object.fromEntries(sum.rules().map(({ rule, count }) => [rule, count])),
    cells: sum.cells,
  };
}
