import { compile } from '../../../analysis/compile.ts';
import { applyChanges } from '../../../model/apply.ts';
import type { Change } from '../../../model/change.ts';
import type { Problem } from '../../../model/problem.ts';
import { buildSnapshot, type Snapshot } from '../../../model/snapshot/snapshot.ts';
import { finish } from '../../../model/steps.ts';
import type { Day } from '../../../model/values.ts';
import { seenIn } from '../../access/seen.ts';
import type { FoundGap } from '../../queries/gaps/gapView.ts';
import type { InstitutionView } from '../../queries/institutionView.ts';
import { snapshotAfter } from '../../queries/remedies/tryOut.ts';
import { keepAnalyses } from '../../resident/analyses.ts';
import { Reading } from '../../viewerSession.ts';
import { problemsSeen } from '../judge.ts';
import { type ToldProblem, tellSeen } from '../problems.ts';
import { trialAccess } from './simulationAccess.ts';
import { dropLooseEnds, trialModel } from './simulationModel.ts';

/** What a list of changes would do to the gaps of an institution. */
export interface Trial {
  readonly asOf: Day;
  readonly problems: readonly ToldProblem[];
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

/** The gaps of an institution in a model that is tried out. */
function gapsIn({ reading, row, day }: InstitutionView, snapshot: Snapshot, changes: readonly Change[]) {
  const { viewer, today, model } = reading;
  const changed = { revision: model.revision, snapshot, compiled: compile(snapshot) };
  const access = trialAccess(reading, snapshot, changes);
  const later = new Reading(changed, { viewer, today, analyses: keepAnalyses(1), access });
  const id = reading.snapshot.parties.ids[row] ?? '';
  return later.institution(snapshot.parties.rows.get(id) ?? -1, day)?.gaps ?? [];
}

/** The gaps before, as far as a trial can tell them from those after, and after. */
function gapsAround(view: InstitutionView, changes: readonly Change[]) {
  const { access, snapshot } = view.reading;
  if (access.everything) return { known: view.gaps, after: gapsIn(view, snapshotAfter(snapshot, changes), changes) };
  const { model, isWhole } = trialModel(view);
  const after = gapsIn(view, buildSnapshot(dropLooseEnds(applyChanges(model, changes))), changes);
  return { known: isWhole ? view.gaps : gapsIn(view, buildSnapshot(model), []), after };
}

/** Components of others that a trial would give to somebody else: with its owner, what may be seen of one changes. */
function changedOwners({ snapshot, access }: Reading, changes: readonly Change[]): Problem[] {
  if (access.everything) return [];
  const { components, parties } = snapshot;
  return changes.flatMap((change, i): Problem[] => {
    if (change.op === 'remove' || change.list !== 'components') return [];
    const { id, owner } = change.entity;
    const row = components.rows.get(id) ?? -1;
    const before = components.owner[row] ?? -1;
    if (!access.near(row) || before === access.own || parties.ids[before] === owner) return [];
    return [{ code: 'DUPLICATE_ID', path: `changes[${i}].entity.id`, params: { id } }];
  });
}

/**
 * Tries changes out on an institution (its id) on a day; nothing is written. Undefined where the viewer may not see the
 * institution's gaps. Anything may be tried on what is seen. What is hidden is absent: changes cannot name it, are not
 * refused for it, and show nothing of it (trialModel.ts).
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
  const seen = seenIn(reading);
  const taken = tellSeen(seen, changedOwners(reading, changes));
  const problems = taken.length > 0 ? taken : finish(problemsSeen(reading, seen, changes));
  if (problems.length > 0) return { ...nothing, problems };
  const { known, after } = gapsAround(view, changes);
  return {
    asOf: day,
    problems: [],
    before: view.gaps,
    after,
    closed: notIn(known, after),
    opened: notIn(after, known),
  };
}
