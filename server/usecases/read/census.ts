import { severityOf } from '../../analysis/order.ts';
import { countCells } from '../../analysis/verdicts.ts';
import { RULE_IDS, type RuleId } from '../../model/rules.ts';
import type { Day } from '../../model/values.ts';
import { SEVERITIES, type Severity } from '../../model/vocabulary.ts';
import { badgeOf, type CellTotals, type RuleCount, type SeverityCounts, totals } from './counts.ts';
import { listParties } from './lists.ts';
import type { Reading } from './reading.ts';

export type CensusBy = 'ALL' | 'FACILITY_CLASS' | 'FACILITY_TYPE' | 'EDITION';

/** Totals of one group of institutions. */
export interface CensusGroup {
  /** Undefined: all, or not stated. */
  readonly key: string | undefined;
  readonly institutions: number;
  readonly withGraveGaps: number;
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

/** One answer counts at most so many institutions; the command line has no such bound. */
const MOST_INSTITUTIONS = 2000;

/** Adds up the institutions of one group. */
class Totals {
  institutions = 0;
  grave = 0;
  readonly severities = new Map<Severity, number>();
  readonly rules = new Map<RuleId, { count: number; worst: number }>();
  readonly cells = { covered: 0, gap: 0, excluded: 0 };

  addGap(rule: RuleId, severity: Severity): void {
    this.severities.set(severity, (this.severities.get(severity) ?? 0) + 1);
    const rank = SEVERITIES.indexOf(severity);
    const of = this.rules.get(rule) ?? { count: 0, worst: rank };
    this.rules.set(rule, { count: of.count + 1, worst: Math.min(of.worst, rank) });
  }

  group(key: string | undefined): CensusGroup {
    const of = (severity: Severity) => this.severities.get(severity) ?? 0;
    const severities = {
      critical: of('CRITICAL'),
      high: of('HIGH'),
      medium: of('MEDIUM'),
      low: of('LOW'),
      info: of('INFO'),
      total: [...this.severities.values()].reduce((sum, n) => sum + n, 0),
    };
    const rules = RULE_IDS.flatMap((rule) => {
      const found = this.rules.get(rule);
      return found === undefined ? [] : [{ rule, badge: badgeOf(rule), ...found }];
    }).sort((a, b) => a.worst - b.worst);
    const { covered, gap, excluded } = this.cells;
    return {
      key,
      institutions: this.institutions,
      withGraveGaps: this.grave,
      severities,
      rules: rules.map(({ worst, ...rest }) => rest),
      cells: totals(covered, gap, excluded),
    };
  }
}

function keysOf(reading: Reading, row: number, by: CensusBy): (string | undefined)[] {
  const { data } = reading.party(row);
  if (by === 'FACILITY_CLASS') return [data.facilityClass];
  if (by === 'FACILITY_TYPE') return [data.facilityType];
  return by === 'EDITION' ? (data.adopts ?? []) : [undefined];
}

/** Adds one institution to its groups. Its analysis is looked at and let go: a census of thousands keeps none of them. */
function addInstitution(reading: Reading, row: number, day: Day, groups: readonly Totals[]): void {
  const view = reading.institution(row, day);
  if (view === undefined) return;
  const cells = countCells(view.analysis.verdicts());
  const found = view.gaps.map(({ finding }) => ({ rule: finding.rule, severity: severityOf(finding) }));
  const isGrave = found.some(({ severity }) => severity === 'CRITICAL' || severity === 'HIGH');
  for (const group of groups) {
    group.institutions += 1;
    if (isGrave) group.grave += 1;
    group.cells.covered += cells.covered;
    group.cells.gap += cells.gap;
    group.cells.excluded += cells.excluded;
    for (const { rule, severity } of found) group.addGap(rule, severity);
  }
}

/** Totals over the institutions whose gaps the viewer may see; groups by key, the one without a key last. */
export function takeCensus(reading: Reading, day: Day, by: CensusBy): Census {
  const all = listParties(reading, { type: 'INSTITUTION' }).filter((row) => reading.access.institution(row));
  const counted = all.slice(0, MOST_INSTITUTIONS);
  const groups = new Map<string | undefined, Totals>();
  for (const row of counted) {
    const of = keysOf(reading, row, by).map((key) => {
      const group = groups.get(key) ?? new Totals();
      groups.set(key, group);
      return group;
    });
    addInstitution(reading, row, day, of);
  }
  const keyed = [...groups].sort(([a], [b]) => (a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : 1));
  return {
    asOf: day,
    groups: keyed.map(([key, group]) => group.group(key)),
    institutions: counted.length,
    leftOut: all.length - counted.length,
  };
}
