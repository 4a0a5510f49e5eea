import { countCells } from '../../../analysis/verdicts/verdicts.ts';
import { countBy } from '../../../model/collections.ts';
import { RULE_IDS, type RuleId } from '../../../model/rules.ts';
import { PHASES, type Phase, SEVERITIES, type Severity } from '../../../model/vocabulary.ts';
import { ruleText } from '../../../text/ruleText.ts';
import type { InstitutionView } from '../institutionView.ts';
import { type GapHandle, type GapState, severityOfGap, stateOf } from './gapView.ts';

/** How many, by severity. */
export interface SeverityCounts {
  readonly critical: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly info: number;
  readonly total: number;
}

/** Counts by severity. */
function countSeverities(severities: readonly Severity[]): SeverityCounts {
  const of = countBy(severities);
  return {
    critical: of.get('CRITICAL') ?? 0,
    high: of.get('HIGH') ?? 0,
    medium: of.get('MEDIUM') ?? 0,
    low: of.get('LOW') ?? 0,
    info: of.get('INFO') ?? 0,
    total: severities.length,
  };
}

export const countGaps = (gaps: readonly GapHandle[]): SeverityCounts => countSeverities(gaps.map(severityOfGap));

export interface RuleCount {
  readonly rule: RuleId;
  readonly badge: { readonly ja: string; readonly en: string };
  readonly count: number;
}

/** Short name of a rule. */
export const badgeOf = (rule: RuleId) => ({ ja: ruleText(rule, 'ja').badge, en: ruleText(rule, 'en').badge });

/** Gaps by rule: the rule with the worst gap first, then by id; rules without gaps are left out. */
export function countRules(gaps: readonly GapHandle[]): RuleCount[] {
  const counts = countBy(gaps.map((gap) => gap.finding.rule));
  const worst = new Map<RuleId, number>();
  for (const gap of gaps) {
    const rank = SEVERITIES.indexOf(severityOfGap(gap));
    worst.set(gap.finding.rule, Math.min(rank, worst.get(gap.finding.rule) ?? rank));
  }
  return RULE_IDS.filter((rule) => counts.has(rule))
    .sort((a, b) => (worst.get(a) ?? 0) - (worst.get(b) ?? 0))
    .map((rule) => ({ rule, badge: badgeOf(rule), count: counts.get(rule) ?? 0 }));
}

/** The gaps of one severity by rule. */
export interface SeverityRules {
  readonly severity: Severity;
  readonly count: number;
  readonly rules: readonly RuleCount[];
}

/** Gaps by severity, the worst first, and within each by rule, the most frequent first; severities without gaps are left out. */
export function countRulesBySeverity(gaps: readonly GapHandle[]): SeverityRules[] {
  return SEVERITIES.flatMap((severity) => {
    const of = gaps.filter((gap) => severityOfGap(gap) === severity);
    const rules = countRules(of).sort((a, b) => b.count - a.count);
    return of.length === 0 ? [] : [{ severity, count: of.length, rules }];
  });
}

/** Gaps by phase, in canonical order; a gap counts in each of its phases. */
export function countPhases(gaps: readonly GapHandle[]): { phase: Phase; count: number }[] {
  return PHASES.map((phase, i) => ({
    phase,
    count: gaps.filter(({ finding }) => ((finding.phases ?? 0) & (1 << i)) !== 0).length,
  }));
}

const STATES: readonly GapState[] = ['OPEN', 'IN_TALKS', 'RISK_ACCEPTED'];

/** Gaps by what people have said about them. */
export function countStates(gaps: readonly GapHandle[]): { state: GapState; count: number }[] {
  const counts = countBy(gaps.map(stateOf));
  return STATES.map((state) => ({ state, count: counts.get(state) ?? 0 }));
}

export interface CellTotals {
  readonly covered: number;
  readonly gap: number;
  readonly excluded: number;
  readonly total: number;
}

export const totals = (covered: number, gap: number, excluded: number): CellTotals => ({
  covered,
  gap,
  excluded,
  total: covered + gap + excluded,
});

/** Live cells of an institution by verdict. */
export function countCellsOf({ analysis }: InstitutionView): CellTotals {
  const { covered, gap, excluded } = countCells(analysis.verdicts());
  return totals(covered, gap, excluded);
}
