import { concentrationOf, severeIn } from '../../../analysis/census/concentration.ts';
import type { CensusGroupSums, CensusSums, RuleCounts } from '../../../analysis/census/totals.ts';
import { groupBy } from '../../../model/collections.ts';
import { RULE_IDS, type RuleId } from '../../../model/rules.ts';
import { SEVERITIES, type Severity } from '../../../model/vocabulary.ts';

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

/** Totals of the institutions that have something in common; `key` null: those that do not state it. */
export interface KeyedTotals extends Totals {
  readonly key: string | null;
}

/** The gaps for which a vendor must act. */
export interface VendorTotals {
  readonly vendor: string;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** All that a census says. */
export interface WholeTotals extends Totals {
  /** By key, those without one last. */
  readonly areas: readonly KeyedTotals[];
  readonly facilityClasses: readonly KeyedTotals[];
  /** Most severe gaps first, then by id. */
  readonly vendors: readonly VendorTotals[];
  /** Vendors that together close four in five of the severe gaps for which vendors must act. */
  readonly toActFirst: {
    readonly severe: number;
    readonly closed: number;
    readonly vendors: readonly string[];
    /** No fewer vendors can close as many. */
    readonly atLeast: number;
  };
}

const SHARE = 0.8;

function severitiesOf(all: readonly RuleCounts[]): Record<Severity, number> {
  const count = (severity: Severity) => {
    const rank = SEVERITIES.indexOf(severity);
    return all.reduce((sum, rules) => sum + RULE_IDS.reduce((of, rule) => of + (rules[rule]?.[rank] ?? 0), 0), 0);
  };
  return {
    CRITICAL: count('CRITICAL'),
    HIGH: count('HIGH'),
    MEDIUM: count('MEDIUM'),
    LOW: count('LOW'),
    INFO: count('INFO'),
  };
}

function rulesIn(groups: readonly CensusGroupSums[]): Partial<Record<RuleId, number>> {
  const byRule: Partial<Record<RuleId, number>> = {};
  for (const rule of RULE_IDS) {
    const count = groups.reduce((sum, { rules }) => sum + (rules[rule] ?? []).reduce((a, b) => a + b, 0), 0);
    if (count > 0) byRule[rule] = count;
  }
  return byRule;
}

/** The totals of some groups. */
export function totalsOf(groups: readonly CensusGroupSums[]): Totals {
  const sum = (of: (group: CensusGroupSums) => number) => groups.reduce((total, group) => total + of(group), 0);
  return {
    institutions: sum(({ institutions }) => institutions),
    withGraveGaps: sum(({ withGraveGaps }) => withGraveGaps),
    examined: sum(({ examined }) => examined),
    bySeverity: severitiesOf(groups.map(({ rules }) => rules)),
    byRule: rulesIn(groups),
    cells: {
      covered: sum(({ cells }) => cells.covered),
      gap: sum(({ cells }) => cells.gap),
      excluded: sum(({ cells }) => cells.excluded),
    },
  };
}

function keyed(
  groups: readonly CensusGroupSums[],
  keyOf: (group: CensusGroupSums) => string | undefined,
): KeyedTotals[] {
  const byKey = groupBy(groups, (group) => keyOf(group) ?? null);
  const sorted = [...byKey].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
  return sorted.map(([key, some]) => ({ key, ...totalsOf(some) }));
}

function vendorsIn({ actors }: CensusSums): VendorTotals[] {
  const byVendor = new Map<string, RuleCounts[]>();
  for (const { parties, rules } of actors) {
    for (const vendor of parties) byVendor.set(vendor, [...(byVendor.get(vendor) ?? []), rules]);
  }
  return [...byVendor]
    .map(([vendor, all]) => ({ vendor, severe: all.reduce((sum, rules) => sum + severeIn(rules), 0), all }))
    .sort((a, b) => b.severe - a.severe || (a.vendor < b.vendor ? -1 : 1))
    .map(({ vendor, all }) => ({ vendor, bySeverity: severitiesOf(all) }));
}

/** All that sums say. */
export function wholeTotalsOf(sums: CensusSums): WholeTotals {
  const { groups, actors } = sums;
  const { severe, vendors, atLeast } = concentrationOf(actors, SHARE);
  return {
    ...totalsOf(groups),
    areas: keyed(groups, ({ area }) => area),
    facilityClasses: keyed(groups, ({ facilityClass }) => facilityClass),
    vendors: vendorsIn(sums),
    toActFirst: { severe, closed: vendors.at(-1)?.closed ?? 0, vendors: vendors.map(({ party }) => party), atLeast },
  };
}
