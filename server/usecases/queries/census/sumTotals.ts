import { type Analysis, cellCountsOf } from '../../../analysis/analyse.ts';
import { severityOf } from '../../../analysis/order.ts';
import type { Finding } from '../../../analysis/rules/rule.ts';
import { RULE_IDS, type RuleId } from '../../../model/rules.ts';
import { SEVERITIES, type Severity } from '../../../model/vocabulary.ts';

/** How many gaps a rule has, and how grave the worst of them is (0: CRITICAL). */
export interface RuleSum {
  readonly rule: RuleId;
  readonly count: number;
  readonly worst: number;
}

/** Adds up institutions; of their analyses nothing is kept. */
export class SumTotals {
  institutions = 0;
  /** Of these, with at least one CRITICAL or HIGH gap. */
  withGraveGaps = 0;
  /** Of these, with any live cell; about the others nothing is known. */
  examined = 0;
  readonly cells = { covered: 0, gap: 0, excluded: 0 };
  readonly #severities = new Map<Severity, number>();
  readonly #rules = new Map<RuleId, RuleSum>();

  /** Adds one institution with those of its findings that count, by default all. */
  add(analysis: Analysis, findings: readonly Finding[] = analysis.findings): void {
    this.institutions += 1;
    let grave = 0;
    for (const finding of findings) {
      const severity = severityOf(finding);
      if (severity === 'CRITICAL' || severity === 'HIGH') grave = 1;
      this.#severities.set(severity, this.of(severity) + 1);
      this.#addRule(finding.rule, SEVERITIES.indexOf(severity));
    }
    this.withGraveGaps += grave;
    const { covered, gap, excluded } = cellCountsOf(analysis);
    this.cells.covered += covered;
    this.cells.gap += gap;
    this.cells.excluded += excluded;
    if (covered + gap + excluded > 0) this.examined += 1;
  }

  #addRule(rule: RuleId, rank: number): void {
    const { count, worst } = this.#rules.get(rule) ?? { count: 0, worst: rank };
    this.#rules.set(rule, { rule, count: count + 1, worst: Math.min(worst, rank) });
  }

  /** How many gaps are of a severity. */
  of(severity: Severity): number {
    return this.#severities.get(severity) ?? 0;
  }

  /** Rules with gaps, by id. */
  rules(): RuleSum[] {
    return RULE_IDS.flatMap((rule) => this.#rules.get(rule) ?? []);
  }
}
