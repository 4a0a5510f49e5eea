import { type Analysis, analyse } from '../analysis/analyse.ts';
import { compile } from '../analysis/compile.ts';
import { describeGap, type Gap } from '../analysis/gap.ts';
import type { Finding } from '../analysis/rule.ts';

import { type CellCounts, countCells } from '../analysis/verdicts.ts';
import type { Change } from '../model/change.ts';
import { checkChanges } from '../model/checkChanges.ts';
import type { Problem } from '../model/problem.ts';
import { buildSnapshot, readSnapshot, type Snapshot } from '../model/snapshot/snapshot.ts';
import type { Day } from '../model/values.ts';
import type { Severity } from '../model/vocabulary.ts';

/** A gap with the finding that it was made of, for those who want to explain it. */
export interface SimulatedGap extends Gap {
  readonly finding: Finding;
}

/** How things stand before or after the changes. */
export interface SimulatedState {
  readonly analysis: Analysis;
  /** Number of gaps, in all and by severity. */
  readonly gaps: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly cells: CellCounts;
}

/** What some changes would do: why they cannot be applied, or the gaps that would open and close. */
export type Simulation =
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | {
      readonly ok: true;
      readonly before: SimulatedState;
      readonly after: SimulatedState;
      /** Gaps of after that before does not have, by id, worst first; a gap that only changes is in neither list. */
      readonly opened: readonly SimulatedGap[];
      /** Gaps of before that after does not have, worst first. */
      readonly closed: readonly SimulatedGap[];
    };

interface Simulated {
  readonly state: SimulatedState;
  readonly gaps: ReadonlyMap<string, SimulatedGap>;
}

function stateOf(snapshot: Snapshot, institution: number, day: Day): Simulated {
  const analysis = analyse(compile(snapshot), institution, day);
  const gaps = new Map<string, SimulatedGap>();
  const bySeverity = { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0, INFO: 0 } satisfies Record<Severity, number>;
  for (const finding of analysis.findings) {
    const gap = { ...describeGap(finding, analysis.scene), finding };
    gaps.set(gap.id, gap);
    bySeverity[gap.severity] += 1;
  }
  const cells = countCells(analysis.verdicts());
  return { state: { analysis, gaps: gaps.size, bySeverity, cells }, gaps };
}

const notIn = (gaps: Simulated['gaps'], others: Simulated['gaps']): SimulatedGap[] =>
  [...gaps.values()].filter(({ id }) => !others.has(id));

const noInstitution = (id: string): Problem => ({
  code: 'UNKNOWN_REFERENCE',
  path: 'institution',
  params: { kind: 'institution', id },
});

/** The row of an institution; undefined where the snapshot has no institution of that id. */
function rowOf({ parties }: Snapshot, institution: string): number | undefined {
  const row = parties.rows.get(institution);
  return row !== undefined && parties.isInstitution[row] === 1 ? row : undefined;
}

/**
 * What a list of changes would do to the gaps of an institution on a day; nothing is written. The snapshot holds at least
 * the institution's scope (what its analysis needs) and the neighbourhood of the changes. Problems are those that a commit
 * of the changes would report, or that there is no such institution before or after them.
 */
export function simulate(snapshot: Snapshot, institution: string, day: Day, changes: readonly Change[]): Simulation {
  const row = rowOf(snapshot, institution);
  if (row === undefined) return { ok: false, problems: [noInstitution(institution)] };
  const { after: model, problems } = checkChanges(readSnapshot(snapshot), changes);
  if (problems.length > 0) return { ok: false, problems };
  const changed = buildSnapshot(model);
  const rowAfter = rowOf(changed, institution);
  if (rowAfter === undefined) return { ok: false, problems: [noInstitution(institution)] };
  const before = stateOf(snapshot, row, day);
  const after = stateOf(changed, rowAfter, day);
  return {
    ok: true,
    before: before.state,
    after: after.state,
    opened: notIn(after.gaps, before.gaps),
    closed: notIn(before.gaps, after.gaps),
  };
}
