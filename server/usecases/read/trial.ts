import { compile } from '../../analysis/compile.ts';
import type { Change } from '../../model/change.ts';
import type { Problem } from '../../model/problem.ts';
import type { Day } from '../../model/values.ts';
import { simulate } from '../simulate.ts';
import type { FoundGap } from './gap.ts';
import { hiddenReferences } from './hidden.ts';
import { Reading } from './reading.ts';

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

/**
 * Tries changes out on an institution (its id) on a day; nothing is written. Undefined where the viewer may not see the
 * institution's gaps. What the viewer may not see counts as missing in the changes, too.
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
  const hidden = hiddenReferences(reading, changes);
  if (hidden.length > 0) return { ...nothing, problems: hidden };
  const tried = simulate(reading.snapshot, institution, day, changes);
  if (!tried.ok) return { ...nothing, problems: tried.problems };
  const { analysis } = tried.after;
  const { snapshot, institution: rowAfter } = analysis.scene;
  const model = { revision: reading.model.revision, snapshot, compiled: compile(snapshot) };
  const { viewer, today } = reading;
  const later = new Reading(model, { viewer, today, analyses: { of: () => analysis } });
  const before = view.gaps;
  const after = later.institution(rowAfter, day)?.gaps ?? [];
  return { asOf: day, problems: [], before, after, closed: notIn(before, after), opened: notIn(after, before) };
}
