import { type Analysis, analyse, cellCountsOf } from '../analysis/analyse.ts';
import type { Compiled } from '../analysis/compile.ts';
import { severityOf } from '../analysis/order.ts';
import { RULE_IDS, type RuleId } from '../model/rules.ts';
import type { Day } from '../model/values.ts';
import type { Severity } from '../model/vocabulary.ts';

/** Totals over institutions. */
export interface Totals {
  readonly institutions: number;
  /** Of these, with at least one CRITICAL or HIGH gap. */
  readonly withGraveGaps: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Rules without gaps are left out. */
  readonly byRule: Readonly<Partial<Record<RuleId, number>>>;
  readonly cells: { readonly covered: number; readonly gap: number; readonly excluded: number };
}

class Sum {
  institutions = 0;
  withGraveGaps = 0;
  readonly severities = new Map<Severity, number>();
  readonly rules = new Map<RuleId, number>();
  readonly cells = { covered: 0, gap: 0, excluded: 0 };

  add(analysis: Analysis): void {
    this.institutions += 1;
    let grave = 0;
    for (const finding of analysis.findings) {
      const severity = severityOf(finding);
      if (severity === 'CRITICAL' || severity === 'HIGH') grave = 1;
      this.severities.set(severity, (this.severities.get(severity) ?? 0) + 1);
      this.rules.set(finding.rule, (this.rules.get(finding.rule) ?? 0) + 1);
    }
    this.withGraveGaps += grave;
    const { covered, gap, excluded } = cellCountsOf(analysis);
    this.cells.covered += covered;
    this.cells.gap += gap;
    this.cells.excluded += excluded;
  }
}

/** Analyses every institution of a model on a day and adds them up; one at a time, nothing of them is kept. */
export function takeTotals(compiled: Compiled, asOf: Day): Totals {
  const sum = new Sum();
  const { isInstitution } = compiled.snapshot.parties;
  for (let row = 0; row < isInstitution.length; row += 1) {
    if (isInstitution[row] === 1) sum.add(analyse(compiled, row, asOf));
  }
  const of = (severity: Severity) => sum.severities.get(severity) ?? 0;
  const [CRITICAL, HIGH, MEDIUM, LOW, INFO] = [of('CRITICAL'), of('HIGH'), of('MEDIUM'), of('LOW'), of('INFO')];
  const found = RULE_IDS.filter((rule) => sum.rules.has(rule)).map((rule) => [rule, sum.rules.get(rule)]);
  return {
    institutions: sum.institutions,
    withGraveGaps: sum.withGraveGaps,
    bySeverity: { CRITICAL, HIGH, MEDIUM, LOW, INFO },
    byRule: Object.fromEntries(found),
    cells: sum.cells,
  };
}
