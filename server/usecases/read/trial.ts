import { compile } from '../../analysis/compile.ts';
import { applyChanges } from '../../model/apply.ts';
import type { Change } from '../../model/change.ts';
import { checkChanges } from '../../model/checkChanges.ts';
import { neighbourhoodNow } from '../../model/neighbourhood.ts';
import type { Problem } from '../../model/problem.ts';
import { answerFrom } from '../../model/snapshot/answer.ts';
import { extendSnapshot } from '../../model/snapshot/extend.ts';
import { buildSnapshot, readSnapshot, type Snapshot } from '../../model/snapshot/snapshot.ts';
import type { Day } from '../../model/values.ts';
import { keepAnalyses } from './analyses.ts';
import type { FoundGap } from './gap.ts';
import { hiddenReferences } from './hidden.ts';
import { Reading } from './reading.ts';
import { linksOutOfSight, takenIds, trialAccess } from './trialAccess.ts';

/** What a list of changes would do to the gaps of an institution. */
export interface Trial {
  readonly asOf: Day;
  readonly problems: readonly Problem[];
  readonly before: readonly FoundGap[];
  readonly after: readonly FoundGap[];
  /** Worst first. */
  readonly closed: readonly FoundGap[];
  readonly opened: readonly FoundGap[];
}

const notIn = (gaps: readonly FoundGap[], others: readonly FoundGap[]) => {
  const known = new Set(others.map(({ key }) => key));
  return gaps.filter(({ key }) => !known.has(key));
};

/** Models of up to so many components are packed anew for a trial. */
const SMALL = 5000;

/**
 * The snapshot as it would be. Large ones are extended, which is fast and leaves the texts of the trial in the table of
 * texts that all snapshots share; small ones are packed anew and leave nothing.
 */
function snapshotAfter(snapshot: Snapshot, changes: readonly Change[]): Snapshot {
  if (snapshot.components.ids.length > SMALL) return extendSnapshot(snapshot, changes);
  return buildSnapshot(applyChanges(readSnapshot(snapshot), changes));
}

/**
 * Tries changes out on an institution (its id) on a day; nothing is written. Undefined where the viewer may not see the
 * institution's gaps. What the viewer may not see counts as missing in the changes, too, and is not
 * shown by them (trialAccess.ts).
 */
export function tryChanges(
  reading: Reading,
  institution: string,
  day: Day,
  changes: readonly Change[],
): Trial | undefined {
  const row = reading.partyById(institution)?.row;
  const view = row === undefined ? undefined : reading.institution(row, day);
  if (view === undefined) return undefined;
  const nothing = { asOf: day, before: [], after: [], closed: [], opened: [] };
  const hidden = [...hiddenReferences(reading, changes), ...takenIds(reading, changes)];
  if (hidden.length > 0) return { ...nothing, problems: hidden };
  const known = neighbourhoodNow(changes, answerFrom(reading.snapshot));
  const { problems } = checkChanges(known, changes);
  if (problems.length > 0) return { ...nothing, problems };
  const { viewer, today, model } = reading;
  const snapshot = snapshotAfter(reading.snapshot, [...changes, ...linksOutOfSight(reading)]);
  const changed = { revision: model.revision, snapshot, compiled: compile(snapshot) };
  const access = trialAccess(reading, snapshot);
  const later = new Reading(changed, { viewer, today, analyses: keepAnalyses(1), access });
  const before = view.gaps;
  const after = later.institution(snapshot.parties.rows.get(institution) ?? -1, day)?.gaps ?? [];
  return { asOf: day, problems: [], before, after, closed: notIn(before, after), opened: notIn(after, before) };
}
