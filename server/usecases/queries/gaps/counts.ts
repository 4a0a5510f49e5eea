import { countingCells } from '../../../analysis/verdicts/verdicts.ts';
import { RULE_IDS, type RuleId } from '../../../model/rules.ts';
import { eachInSteps, finish, type Steps } from '../../../model/steps.ts';
import { PHASES, type Phase, SEVERITIES, type Severity } from '../../../model/vocabulary.ts';
import { ruleText } from '../../../text/ruleText.ts';
import type { InstitutionView } from '../institutionView.ts';
import { type GapHandle, type GapState, severityOfGap, stateOf } from './gapView.ts';

/** How many of many have which key, in steps. */
function* countingBy<T, K>(all: readonly T[], keyOf: (one: T) => K): Steps<ReadonlyMap<K, number>> {
  const counts = new Map<K, number>();
  yield* eachInSteps(all, (one) => {
    const key = keyOf(one);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return counts;
}

/** How many, by severity. */
export interface SeverityCounts {
  readonly critical: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly info: number;
  readonly total: number;
}

/** Counts by severity, of which `of` gives how many there are. */
export function severityCountsOf(of: (severity: Severity) => number): SeverityCounts {
  const [critical, high, medium, low, info] = [of('CRITICAL'), of('HIGH'), of('MEDIUM'), of('LOW'), of('INFO')];
  return { critical, high, medium, low, info, total: critical + high + medium + low + info };
}

/** Counts by severity, in steps. */
export function* countingGaps(gaps: readonly GapHandle[]): Steps<SeverityCounts> {
  const counts = yield* countingBy(gaps, severityOfGap);
  return severityCountsOf((severity) => counts.get(severity) ?? 0);
}

/** The same at once. */
export const countGaps = (gaps: readonly GapHandle[]): SeverityCounts => finish(countingGaps(gaps));

export interface RuleCount {
  readonly rule: RuleId;
  readonly badge: { readonly ja: string; readonly en: string };
  readonly count: number;
}

/** Short name of a rule. */
export const badgeOf = (rule: RuleId) => ({ ja: ruleText(rule, 'ja').badge, en: ruleText(rule, 'en').badge });

/** Gaps by rule, in steps: the rule with the worst gap first, then by id; rules without gaps are left out. */
export function* countingRules(gaps: readonly GapHandle[]): Steps<RuleCount[]> {
  const counts = yield* countingBy(gaps, (gap) => gap.finding.rule);
  const worst = new Map<RuleId, number>();
  yield* eachInSteps(gaps, (gap) => {
    const rank = SEVERITIES.indexOf(severityOfGap(gap));
    worst.set(gap.finding.rule, Math.min(rank, worst.get(gap.finding.rule) ?? rank));
  });
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

/** Gaps by severity, in steps: the worst first, and within each by rule, the most frequent first; severities without gaps are left out. */
export function* countingRulesBySeverity(gaps: readonly GapHandle[]): Steps<SeverityRules[]> {
  const bySeverity = new Map(SEVERITIES.map((severity): [Severity, GapHandle[]] => [severity, []]));
  yield* eachInSteps(gaps, (gap) => bySeverity.get(severityOfGap(gap))?.push(gap));
  const found: SeverityRules[] = [];
  for (const [severity, of] of bySeverity) {
    if (of.length === 0) continue;
    const rules = yield* countingRules(of);
    found.push({ severity, count: of.length, rules: rules.sort((a, b) => b.count - a.count) });
  }
  return found;
}

/** Gaps by phase, in canonical order; a gap counts in each of its phases. */
export function countPhases(gaps: readonly GapHandle[]): { phase: Phase; count: number }[] {
  return PHASES.map((phase, i) => ({
    phase,
    count: gaps.filter(({ finding }) => ((finding.phases ?? 0) & (1 << i)) !== 0).length,
  }));
}

const STATES: readonly GapState[] = ['OPEN', 'IN_TALKS', 'RISK_ACCEPTED'];

/** Gaps by what people have said about them, in steps. */
export function* countingStates(gaps: readonly GapHandle[]): Steps<{ state: GapState; count: number }[]> {
  const counts = yield* countingBy(gaps, stateOf);
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

/** Live cells of an institution by verdict, in steps. */
export function* countingCellsOf({ analysis }: InstitutionView): Steps<CellTotals> {
  const { covered, gap, excluded } = yield* countingCells(yield* analysis.judging());
  return totals(covered, gap, excluded);
}

/** The same at once. */
export const countCellsOf = (view: InstitutionView): CellTotals => finish(countingCellsOf(view));
