import { compile } from '../../../analysis/compile.ts';
import { applyingChanges } from '../../../model/apply.ts';
import type { Change } from '../../../model/change.ts';
import type { Problem } from '../../../model/problem.ts';
import { at, intAt, rowOf } from '../../../model/snapshot/at.ts';
import { packingModel, type Snapshot } from '../../../model/snapshot/snapshot.ts';
import { eachInSteps, finishInTurns, flatMapInSteps, type Steps } from '../../../model/steps.ts';
import type { Day } from '../../../model/values.ts';
import { yieldInTurns } from '../../../support/yieldToEventLoop.ts';
import { seenIn } from '../../access/seen.ts';
import type { GapHandle } from '../../queries/gaps/gapView.ts';
import type { InstitutionView } from '../../queries/institutionView.ts';
import { packingAfter } from '../../queries/remedies/tryOut.ts';
import { cacheAnalyses } from '../../resident/analyses.ts';
import { ViewerSession } from '../../viewerSession.ts';
import { problemsSeen, warningsSeen } from '../judge.ts';
import { type LocalisedProblem, type LocalisedWarning, localisingSeen } from '../problems.ts';
import { simulationAccess } from './simulationAccess.ts';
import { dropLooseEnds, readingSimulationModel } from './simulationModel.ts';

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

function* notIn(gaps: readonly GapHandle[], others: readonly GapHandle[]): Steps<GapHandle[]> {
  const known = new Set<string>();
  yield* eachInSteps(others, ({ key }) => known.add(key));
  return yield* flatMapInSteps(gaps, (gap) => (known.has(gap.key) ? [] : [gap]));
}

/** The gaps of an institution in a model that is tried out. */
function* findingGapsIn(
  { session, row, day }: InstitutionView,
  snapshot: Snapshot,
  changes: readonly Change[],
): Steps<readonly GapHandle[]> {
  const { viewer, today, model } = session;
  const changed = { revision: model.revision, snapshot, compiled: compile(snapshot) };
  const access = simulationAccess(session, snapshot, changes);
  const analyses = cacheAnalyses(1);
  const later = new ViewerSession(changed, { viewer, today, analyses, access });
  const place = rowOf(snapshot.parties, at(session.snapshot.parties.ids, row));
  yield;
  if (!later.mayView(place)) return [];
  yield* analyses.making(changed.compiled, place, day);
  return later.institution(place, day)?.gaps ?? [];
}

/** The gaps before, as far as a trial can tell them from those after, and after. */
function* findingGapsAround(view: InstitutionView, changes: readonly Change[]) {
  const { access, snapshot } = view.session;
  if (access.everything) {
    const later = yield* packingAfter(snapshot, changes);
    return { known: view.gaps, after: yield* findingGapsIn(view, later, changes) };
  }
  const { model, isWhole } = yield* readingSimulationModel(view);
  const later = yield* packingModel(dropLooseEnds(yield* applyingChanges(model, changes)));
  const after = yield* findingGapsIn(view, later, changes);
  if (isWhole) return { known: view.gaps, after };
  return { known: yield* findingGapsIn(view, yield* packingModel(model), []), after };
}

/** Components of others that a trial would give to another party: with its owner, what may be seen of one changes. */
function* findingChangedOwners(
  { snapshot, access }: ViewerSession,
  changes: readonly Change[],
): Steps<readonly Problem[]> {
  if (access.everything) return [];
  const { components, parties } = snapshot;
  return yield* flatMapInSteps(changes, (change, i): Problem[] => {
    if (change.op === 'remove' || change.list !== 'components') return [];
    const { id, owner } = change.entity;
    const row = rowOf(components, id);
    if (!access.near(row)) return [];
    const before = intAt(components.owner, row);
    if (access.owns(before) || parties.ids.get(before) === owner) return [];
    return [{ code: 'DUPLICATE_ID', path: `changes[${i}].entity.id`, params: { id } }];
  });
}

function* findingTrialProblems(session: ViewerSession, changes: readonly Change[]): Steps<LocalisedProblem[]> {
  const seen = seenIn(session);
  const taken = yield* localisingSeen(seen, yield* findingChangedOwners(session, changes));
  return taken.length > 0 ? taken : yield* problemsSeen(session, seen, changes);
}

/**
 * Tries changes out on an institution (its id) on a day, in steps; nothing is written. Undefined where the viewer may not see
 * the institution's gaps. Anything may be tried on what is seen. What is hidden is absent: changes cannot name it, are not
 * refused for it, and show nothing of it (simulationModel.ts). `areSound` says that the command that made the changes has
 * checked them: accepting a proposal takes ids and components of the other party, which the viewer may not name in changes of its own.
 */
export function* tryingChanges(
  session: ViewerSession,
  institution: string,
  day: Day,
  changes: readonly Change[],
  areSound = false,
): Steps<SimulationResult | undefined> {
  const row = session.partyById(institution)?.row;
  if (row === undefined || !session.mayView(row)) return undefined;
  yield* session.analyses.making(session.model.compiled, row, day);
  const view = session.institution(row, day);
  if (view === undefined) return undefined;
  const nothing = { asOf: day, warnings: [], before: [], after: [], closed: [], opened: [] };
  const problems = areSound ? [] : yield* findingTrialProblems(session, changes);
  if (problems.length > 0) return { ...nothing, problems };
  const { known, after } = yield* findingGapsAround(view, changes);
  return {
    asOf: day,
    problems: [],
    warnings: yield* warningsSeen(seenIn(session), changes),
    before: view.gaps,
    after,
    closed: yield* notIn(known, after),
    opened: yield* notIn(after, known),
  };
}

/** The same in turns with other work; rejects with the reason of a signal that is aborted. */
export const tryChanges = (
  session: ViewerSession,
  institution: string,
  day: Day,
  changes: readonly Change[],
  { areSound, signal }: { readonly areSound?: boolean; readonly signal?: AbortSignal | undefined } = {},
): Promise<SimulationResult | undefined> =>
  finishInTurns(tryingChanges(session, institution, day, changes, areSound), yieldInTurns(signal));
