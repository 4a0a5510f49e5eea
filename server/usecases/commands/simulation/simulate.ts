import { compile } from '../../../analysis/compile.ts';
import { applyChanges } from '../../../model/apply.ts';
import type { Change } from '../../../model/change.ts';
import type { Problem } from '../../../model/problem.ts';
import { at, intAt, rowOf } from '../../../model/snapshot/at.ts';
import { buildSnapshot, type Snapshot } from '../../../model/snapshot/snapshot.ts';
import { finish } from '../../../model/steps.ts';
import type { Day } from '../../../model/values.ts';
import { seenIn } from '../../access/seen.ts';
import type { GapHandle } from '../../queries/gaps/gapView.ts';
import type { InstitutionView } from '../../queries/institutionView.ts';
import { snapshotAfter } from '../../queries/remedies/tryOut.ts';
import { cacheAnalyses } from '../../resident/analyses.ts';
import { ViewerSession } from '../../viewerSession.ts';
import { problemsSeen, warningsSeen } from '../judge.ts';
import { type LocalisedProblem, type LocalisedWarning, localiseSeen } from '../problems.ts';
import { simulationAccess } from './simulationAccess.ts';
import { dropLooseEnds, simulationModel } from './simulationModel.ts';

/** What a list of changes would do to the gaps of an institution. */
export interface SimulationResult {
  readonly asOf: Day;
  readonly problems: readonly LocalisedProblem[];
  /** What the changes should be looked at for although nothing stands against them. */
  readonly warnings: readonly LocalisedWarning[];
  readonly before: readonly GapHandle[];
  readonly after: readonly GapHandle[];
  /** Worst first. */
  readonly closed: readonly GapHandle[];
  readonly opened: readonly GapHandle[];
}

const notIn = (gaps: readonly GapHandle[], others: readonly GapHandle[]) => {
  const known = new Set(others.map(({ key }) => key));
  return gaps.filter(({ key }) => !known.has(key));
};

/** The gaps of an institution in a model that is tried out. */
function gapsIn({ session, row, day }: InstitutionView, snapshot: Snapshot, changes: readonly Change[]) {
  const { viewer, today, model } = session;
  const changed = { revision: model.revision, snapshot, compiled: compile(snapshot) };
  const access = simulationAccess(session, snapshot, changes);
  const later = new ViewerSession(changed, { viewer, today, analyses: cacheAnalyses(1), access });
  const id = at(session.snapshot.parties.ids, row);
  return later.institution(rowOf(snapshot.parties, id), day)?.gaps ?? [];
}

/** The gaps before, as far as a trial can tell them from those after, and after. */
function gapsAround(view: InstitutionView, changes: readonly Change[]) {
  const { access, snapshot } = view.session;
  if (access.everything) return { known: view.gaps, after: gapsIn(view, snapshotAfter(snapshot, changes), changes) };
  const { model, isWhole } = simulationModel(view);
  const after = gapsIn(view, buildSnapshot(dropLooseEnds(applyChanges(model, changes))), changes);
  return { known: isWhole ? view.gaps : gapsIn(view, buildSnapshot(model), []), after };
}

/** Components of others that a trial would give to another party: with its owner, what may be seen of one changes. */
function changedOwners({ snapshot, access }: ViewerSession, changes: readonly Change[]): Problem[] {
  if (access.everything) return [];
  const { components, parties } = snapshot;
  return changes.flatMap((change, i): Problem[] => {
    if (change.op === 'remove' || change.list !== 'components') return [];
    const { id, owner } = change.entity;
    const row = rowOf(components, id);
    if (!access.near(row)) return [];
    const before = intAt(components.owner, row);
    if (before === access.own || parties.ids.get(before) === owner) return [];
    return [{ code: 'DUPLICATE_ID', path: `changes[${i}].entity.id`, params: { id } }];
  });
}

/**
 * Tries changes out on an institution (its id) on a day; nothing is written. Undefined where the viewer may not see the
 * institution's gaps. Anything may be tried on what is seen. What is hidden is absent: changes cannot name it, are not
 * refused for it, and show nothing of it (simulationModel.ts).
 */
export function tryChanges(
  session: ViewerSession,
  institution: string,
  day: Day,
  changes: readonly Change[],
): SimulationResult | undefined {
  const row = session.partyById(institution)?.row;
  const view = row === undefined ? undefined : session.institution(row, day);
  if (view === undefined) return undefined;
  const nothing = { asOf: day, warnings: [], before: [], after: [], closed: [], opened: [] };
  const seen = seenIn(session);
  const taken = localiseSeen(seen, changedOwners(session, changes));
  const problems = taken.length > 0 ? taken : finish(problemsSeen(session, seen, changes));
  if (problems.length > 0) return { ...nothing, problems };
  const { known, after } = gapsAround(view, changes);
  return {
    asOf: day,
    problems: [],
    warnings: finish(warningsSeen(seen, changes)),
    before: view.gaps,
    after,
    closed: notIn(known, after),
    opened: notIn(after, known),
  };
}
