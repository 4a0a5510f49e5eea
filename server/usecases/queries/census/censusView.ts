import type { CensusGroupSums } from '../../../analysis/census/totals.ts';
import { append } from '../../../model/collections.ts';
import { RULE_IDS } from '../../../model/rules.ts';
import type { Day } from '../../../model/values.ts';
import { SEVERITIES, type Severity } from '../../../model/vocabulary.ts';
import type { ViewerSession } from '../../viewerSession.ts';
import {
  badgeOf,
  type CellTotals,
  type RuleCount,
  type SeverityCounts,
  severityCountsOf,
  totals,
} from '../gaps/counts.ts';
import { listParties } from '../lists/lists.ts';
import { MAX_INSTITUTIONS, scanAt } from './scan.ts';
import { type RuleSum, SumTotals } from './sumTotals.ts';
import { totalsOf, wholeTotalsOf } from './totals.ts';

export type CensusBy = 'ALL' | 'AREA' | 'FACILITY_CLASS' | 'FACILITY_TYPE' | 'EDITION';

/** Totals of one group of institutions. */
export interface CensusGroup {
  /** Undefined: all, or not stated. */
  readonly key: string | undefined;
  readonly institutions: number;
  readonly withGraveGaps: number;
  readonly examined: number;
  readonly severities: SeverityCounts;
  readonly rules: readonly RuleCount[];
  readonly cells: CellTotals;
}

/** The gaps for which one vendor must act. */
export interface CensusVendor {
  readonly vendorKey: string;
  readonly severities: SeverityCounts;
}

/** Vendors who together close four in five of the severe gaps for which vendors must act. */
export interface ToActFirst {
  /** Ids, in the order in which they were chosen. */
  readonly vendorKeys: readonly string[];
  readonly severe: number;
  readonly closed: number;
  /** No fewer vendors can close as many. */
  readonly atLeast: number;
}

export interface Census {
  readonly asOf: Day;
  readonly groups: readonly CensusGroup[];
  readonly institutions: number;
  readonly leftOut: number;
  /** Undefined for viewers who do not see everything: whose work it is rests on contracts of others. */
  readonly vendors: readonly CensusVendor[] | undefined;
  readonly toActFirst: ToActFirst | undefined;
}

/** What stands in a group: a sum of institutions that were looked at one by one, or of totals that are kept. */
type GroupSum = Pick<SumTotals, 'institutions' | 'withGraveGaps' | 'examined' | 'cells'>;

function groupOf(
  key: string | undefined,
  { institutions, withGraveGaps, examined, cells: { covered, gap, excluded } }: GroupSum,
  countOf: (severity: Severity) => number,
  rules: readonly RuleSum[],
): CensusGroup {
  return {
    key,
    institutions,
    withGraveGaps,
    examined,
    severities: severityCountsOf(countOf),
    rules: rules
      .toSorted((a, b) => a.worst - b.worst)
      .map(({ rule, count }) => ({ rule, badge: badgeOf(rule), count })),
    cells: totals(covered, gap, excluded),
  };
}

/** A group of a census of everything. */
function groupOfTotals(key: string | undefined, groups: readonly CensusGroupSums[]): CensusGroup {
  const sum = totalsOf(groups);
  const rules = RULE_IDS.flatMap((rule) => {
    const count = sum.byRule[rule];
    const worst = SEVERITIES.findIndex((_, rank) => groups.some(({ rules: of }) => (of[rule]?.[rank] ?? 0) > 0));
    return count === undefined ? [] : [{ rule, count, worst }];
  });
  return groupOf(key, sum, (severity) => sum.bySeverity[severity], rules);
}

/** The groups in which an institution counts, by what it states of itself. */
function keysOf(
  {
    area,
    facilityClass,
    facilityType,
    adopts = [],
  }: Partial<Pick<CensusGroupSums, 'area' | 'facilityClass' | 'facilityType' | 'adopts'>>,
  by: CensusBy,
): readonly (string | undefined)[] {
  if (by === 'AREA') return [area];
  if (by === 'FACILITY_CLASS') return [facilityClass];
  if (by === 'FACILITY_TYPE') return [facilityType];
  return by === 'EDITION' ? adopts : [undefined];
}

/** Groups by key, the one without a key last. */
const byKey = ([a]: readonly [string | undefined, unknown], [b]: readonly [string | undefined, unknown]): number =>
  a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : 1;

/** The census of a viewer who sees everything, from totals that are kept from one commit to the next. */
async function censusOfAll(session: ViewerSession, day: Day, by: CensusBy, signal?: AbortSignal): Promise<Census> {
  const sums = await session.analyses.censuses.of(session.model.compiled, day, signal);
  const groups = new Map<string | undefined, CensusGroupSums[]>();
  for (const group of sums.groups) for (const key of keysOf(group, by)) append(groups, key, group);
  const {
    institutions,
    vendors,
    toActFirst: { vendors: first, ...toActFirst },
  } = wholeTotalsOf(sums);
  return {
    asOf: day,
    groups: [...groups].sort(byKey).map(([key, some]) => groupOfTotals(key, some)),
    institutions,
    leftOut: 0,
    vendors: vendors.map(({ vendor, bySeverity }) => ({
      vendorKey: vendor,
      severities: severityCountsOf((severity) => bySeverity[severity]),
    })),
    toActFirst: { vendorKeys: first, ...toActFirst },
  };
}

/**
 * Totals over the institutions whose gaps the viewer may see; groups by key, the one without a key last. Other requests
 * have their turn in between; rejects with the signal's reason where it is aborted.
 */
export async function takeCensus(
  session: ViewerSession,
  day: Day,
  by: CensusBy,
  signal?: AbortSignal,
): Promise<Census> {
  if (session.access.everything) return censusOfAll(session, day, by, signal);
  const all = listParties(session, { type: 'INSTITUTION' }).filter((row) => session.access.institution(row));
  const counted = all.slice(0, MAX_INSTITUTIONS);
  const groups = new Map<string | undefined, SumTotals>();
  for await (const view of scanAt(session, counted, day, signal)) {
    const findings = view.gaps.map(({ finding }) => finding);
    for (const key of keysOf(session.party(view.row).data, by)) {
      const group = groups.get(key) ?? new SumTotals();
      groups.set(key, group);
      group.add(view.analysis, findings);
    }
  }
  return {
    asOf: day,
    groups: [...groups].sort(byKey).map(([key, sum]) => groupOf(key, sum, (severity) => sum.of(severity), sum.rules())),
    institutions: counted.length,
    leftOut: all.length - counted.length,
    vendors: undefined,
    toActFirst: undefined,
  };
}
