import type { Day } from '../../../model/values.ts';
import type { ViewerSession } from '../../viewerSession.ts';
import { badgeOf, type CellTotals, type RuleCount, type SeverityCounts, totals } from '../gaps/counts.ts';
import { listParties } from '../lists/lists.ts';
import { MAX_INSTITUTIONS, scanAt } from './scan.ts';
import { SumTotals } from './sumTotals.ts';

export type CensusBy = 'ALL' | 'FACILITY_CLASS' | 'FACILITY_TYPE' | 'EDITION';

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

export interface Census {
  readonly asOf: Day;
  readonly groups: readonly CensusGroup[];
  readonly institutions: number;
  readonly leftOut: number;
}

function groupOf(key: string | undefined, sum: SumTotals): CensusGroup {
  const [critical, high, medium, low, info] = [
    sum.of('CRITICAL'),
    sum.of('HIGH'),
    sum.of('MEDIUM'),
    sum.of('LOW'),
    sum.of('INFO'),
  ];
  const { covered, gap, excluded } = sum.cells;
  return {
    key,
    institutions: sum.institutions,
    withGraveGaps: sum.withGraveGaps,
    examined: sum.examined,
    severities: { critical, high, medium, low, info, total: critical + high + medium + low + info },
    rules: sum
      .rules()
      .sort((a, b) => a.worst - b.worst)
      .map(({ rule, count }) => ({ rule, badge: badgeOf(rule), count })),
    cells: totals(covered, gap, excluded),
  };
}

function keysOf(session: ViewerSession, row: number, by: CensusBy): (string | undefined)[] {
  const { data } = session.party(row);
  if (by === 'FACILITY_CLASS') return [data.facilityClass];
  if (by === 'FACILITY_TYPE') return [data.facilityType];
  return by === 'EDITION' ? (data.adopts ?? []) : [undefined];
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
  const all = listParties(session, { type: 'INSTITUTION' }).filter((row) => session.access.institution(row));
  const counted = all.slice(0, MAX_INSTITUTIONS);
  const groups = new Map<string | undefined, SumTotals>();
  for await (const view of scanAt(session, counted, day, signal)) {
    const findings = view.gaps.map(({ finding }) => finding);
    for (const key of keysOf(session, view.row, by)) {
      const group = groups.get(key) ?? new SumTotals();
      groups.set(key, group);
      group.add(view.analysis, findings);
    }
  }
  const keyed = [...groups].sort(([a], [b]) => (a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : 1));
  return {
    asOf: day,
    groups: keyed.map(([key, sum]) => groupOf(key, sum)),
    institutions: counted.length,
    leftOut: all.length - counted.length,
  };
}
