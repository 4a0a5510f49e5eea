import { RULE_SEVERITIES } from '../model/rules.ts';
import { sortingInSteps } from '../model/sortInSteps.ts';
import { eachInSteps, type Steps } from '../model/steps.ts';
import { SEVERITIES, type Severity } from '../model/vocabulary.ts';
import type { Node } from './chain.ts';
import type { AnalysisContext } from './context.ts';
import { type Finding, STEPS } from './rules/rule.ts';

/** Rank of a finding's severity, 0 the worst: steps add up and are clamped at the end (SEMANTICS.md section 4). */
export function severityRank({ rule, steps }: Finding): number {
  const base = SEVERITIES.indexOf(RULE_SEVERITIES[rule]);
  if (steps.length === 0) return base;
  const rank = steps.reduce((at, step) => at - STEPS[step], base);
  return Math.min(Math.max(rank, 0), SEVERITIES.length - 1);
}

/** The severity of a finding. */
export const severityOf = (finding: Finding): Severity => SEVERITIES[severityRank(finding)] ?? 'INFO';

/** Absent first, then by UTF-16 code units. */
export function compareText(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  return a < b ? -1 : 1;
}

// Nodes and requirements are numbered in the order of their ids, so that their numbers compare like the texts.
const compareNodes = (a: Node | undefined, b: Node | undefined) => (a?.index ?? -1) - (b?.index ?? -1);

/** Findings in the order of SEMANTICS.md section 6, in steps. */
export function* orderingFindings(findings: readonly Finding[], { snapshot }: AnalysisContext): Steps<Finding[]> {
  const contract = (f: Finding) => (f.contract === undefined ? undefined : snapshot.contracts.ids.get(f.contract));
  const party = (f: Finding) => (f.party === undefined ? undefined : snapshot.parties.ids.get(f.party));
  // Rules report place by place, so that each severity's list is nearly in order before it is sorted.
  const bySeverity: Finding[][] = SEVERITIES.map(() => []);
  yield* eachInSteps(findings, (finding) => bySeverity[severityRank(finding)]?.push(finding));
  const compare = (a: Finding, b: Finding): number =>
    compareText(a.rule, b.rule) ||
    compareNodes(a.consumer, b.consumer) ||
    compareNodes(a.supplier, b.supplier) ||
    compareNodes(a.component, b.component) ||
    compareText(contract(a), contract(b)) ||
    compareText(party(a), party(b)) ||
    (a.requirement ?? -1) - (b.requirement ?? -1) ||
    compareText(a.item, b.item) ||
    compareText(a.term, b.term);
  const ordered: Finding[] = [];
  for (const list of bySeverity) yield* eachInSteps(yield* sortingInSteps(list, compare), (f) => ordered.push(f));
  return ordered;
}
