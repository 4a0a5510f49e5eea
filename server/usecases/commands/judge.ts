import { type Change, keyOfChange } from '../../model/change.ts';
import { checkingChanges } from '../../model/checkChanges.ts';
import { gatheringNeighbourhood } from '../../model/neighbourhood.ts';
import type { Problem } from '../../model/problem.ts';
import { answerFrom } from '../../model/snapshot/answer.ts';
import { intAt } from '../../model/snapshot/at.ts';
import type { Steps } from '../../model/steps.ts';
import { findingWarnings } from '../../model/warnings.ts';
import { evidenceNamed } from '../access/evidenceSeen.ts';
import { isInNameSpace } from '../access/nameSpace.ts';
import type { Seen } from '../access/seen.ts';
import type { ViewerSession } from '../viewerSession.ts';
import { findingIdProblems } from './newIds.ts';
import {
  type LocalisedProblem,
  type LocalisedWarning,
  localiseWarnings,
  localisingSeen,
  OTHERS_DEPEND,
} from './problems.ts';

/**
 * What stands against changes as far as their maker sees it: the answer is the same whatever is hidden. The changes are
 * checked against the model with everything hidden taken out.
 */
export function* problemsSeen(
  session: ViewerSession,
  seen: Seen,
  changes: readonly Change[],
): Steps<LocalisedProblem[]> {
  const current = yield* gatheringNeighbourhood(changes, seen.answer);
  const { problems } = yield* checkingChanges(current, changes);
  const ids = yield* findingIdProblems(session, seen, changes);
  return [...ids, ...(yield* localisingSeen(seen, problems, changes))];
}

/** What the whole model has against changes, for a maker who has been told all that is seen to stand against them. */
export function* localisingRest(
  { access }: ViewerSession,
  seen: Seen,
  problems: readonly Problem[],
  changes: readonly Change[],
): Steps<LocalisedProblem[]> {
  if (access.everything) return yield* localisingSeen(seen, problems, changes);
  return problems.length === 0 ? [] : [OTHERS_DEPEND];
}

/** Whether changes are about evidence without an owner that a sheet of another party's component names. */
function* touchesEvidenceOfOthers(
  { snapshot, access, viewer }: ViewerSession,
  changes: readonly Change[],
): Steps<boolean> {
  const ids = changes.filter(({ list }) => list === 'evidence').map(keyOfChange);
  const touched = ids.filter((id) => snapshot.evidence.rows.has(id) && !isInNameSpace(viewer.party ?? '', id));
  if (access.everything || touched.length === 0) return false;
  const { components, sheets } = snapshot;
  const ofOthers = [...sheets.component.keys()].filter(
    (row) => !access.owns(intAt(components.owner, intAt(sheets.component, row))),
  );
  const wanted = new Set(touched);
  for (const sheet of ofOthers) {
    for (const id of evidenceNamed(snapshot, [sheet])) if (wanted.has(id)) return true;
    yield;
  }
  return false;
}

/**
 * What stands against changes although nothing that their maker sees does: one answer, that others depend on what they
 * change. That another party depends on one's own is all that it tells. `isWhole`: also what a commit would find.
 */
export function* problemsUnseen(
  session: ViewerSession,
  seen: Seen,
  changes: readonly Change[],
  { isWhole }: { readonly isWhole: boolean },
): Steps<LocalisedProblem[]> {
  if (yield* touchesEvidenceOfOthers(session, changes)) return [OTHERS_DEPEND];
  if (!isWhole) return [];
  const current = yield* gatheringNeighbourhood(changes, answerFrom(session.snapshot));
  const { problems } = yield* checkingChanges(current, changes);
  return yield* localisingRest(session, seen, problems, changes);
}

/** What changes should be looked at for although nothing stands against them, as far as their maker sees the model. */
export function* warningsSeen(seen: Seen, changes: readonly Change[]): Steps<LocalisedWarning[]> {
  return localiseWarnings(yield* findingWarnings(changes, (i) => `changes[${i}].entity`, seen));
}
