import type { Change } from '../../model/change.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import { finishInTurns, type Steps } from '../../model/steps.ts';
import { partyId } from '../../model/values.ts';
import { InvariantBroken, RevisionConflict } from '../../store/errors.ts';
import type { Actor, GraphStore, Revision } from '../../store/port.ts';
import { type InTurn, serialQueue } from '../../support/serialQueue.ts';
import { untilAborted } from '../../support/untilAborted.ts';
import { yieldInTurns } from '../../support/yieldToEventLoop.ts';
import { type Seen, seenIn } from '../access/seen.ts';
import type { Viewer } from '../access/viewer.ts';
import { describingChanges } from '../queries/history/describe.ts';
import type { EntityChange } from '../queries/history/entityChange.ts';
import type { Followed } from '../resident/followStore.ts';
import type { ViewerSession } from '../viewerSession.ts';
import { assertingAllowed, assertMayWrite } from './allowed.ts';
import { changedSince } from './changedSince.ts';
import { assertingContractRules } from './contractRules.ts';
import { localisingRest, problemsSeen, problemsUnseen, warningsSeen } from './judge.ts';
import { CommandProblem, type LocalisedProblem, type LocalisedWarning, ValidationFailed } from './problems.ts';
import { gatheringWhatItRestsOn } from './restsOn.ts';
import { assertingSheetRules } from './sheetRules.ts';

/** What a write is given beside its changes. */
export interface WriteOptions {
  /** The request that asks for it, for the audit log; left out: none did. */
  readonly requestId?: string | undefined;
  /** Refuse if something that the changes touch or rest on (restsOn.ts) was changed since this revision. */
  readonly expectedRevision?: number | undefined;
  /** The changes follow rules of their own, to which whoever makes them has held them: a party's answer to a proposal. */
  readonly isJudged?: boolean | undefined;
  /** Check everything, write nothing. */
  readonly dryRun?: boolean | undefined;
  /** Nothing is begun once it is aborted; a commit that has begun is finished. */
  readonly signal?: AbortSignal | undefined;
}

/** What became of a write; where there are problems, nothing was written. */
export interface Written {
  readonly revision: number | undefined;
  /** What changed or would, up to that many; worked out when it is asked for. */
  readonly changes: (most: number) => Promise<readonly EntityChange[]>;
  readonly problems: readonly LocalisedProblem[];
  /** What it should be looked at for although nothing stands against it; none where there are problems. */
  readonly warnings: readonly LocalisedWarning[];
}

/** Makes the changes of a reading, at once or in turns with others. */
export type MakeChanges = (session: ViewerSession) => readonly Change[] | Promise<readonly Change[]>;

/** How often a write starts again because another server committed meanwhile. */
const TRIES = 20;

const actorOf = ({ id, party }: Viewer, request: string | undefined): Actor => ({
  id,
  ...(request === undefined ? {} : { request }),
  ...(party === undefined ? {} : { party: partyId.parse(party) }),
});

const NOTHING = async (): Promise<readonly EntityChange[]> => [];

/** What became of a write that did not come about. */
export const refused = (problems: readonly LocalisedProblem[]): Written => ({
  revision: undefined,
  changes: NOTHING,
  problems,
  warnings: [],
});

const conflict = () => refused(new CommandProblem('REVISION_CONFLICT', 'expectedRevision').told);

/** Commits as a store does, and has the newest model follow. */
export type CommitAndFollow = (...args: Parameters<GraphStore['commit']>) => Promise<Followed>;

/** What writes stand on. */
export interface CommitParts {
  readonly store: GraphStore;
  readonly commit: CommitAndFollow;
}

/** Writers of one process take turns, so that none is overtaken again and again. */
const turnsOn: (store: GraphStore) => InTurn = memoizeWeak(() => serialQueue());

/** Changes on a reading, with what their maker sees of it. */
interface Attempt {
  readonly session: ViewerSession;
  readonly seen: Seen;
  readonly changes: readonly Change[];
}

/**
 * Commits what has been judged by its maker's view; gives the revision, or what only the whole model has against it. Whoever is
 * told of the revision reads it from then on. That is not waited for once the signal is aborted, because the commit is made.
 */
async function commitJudged(
  commit: CommitAndFollow,
  { session, seen, changes }: Attempt,
  { requestId, signal }: WriteOptions,
): Promise<Revision | readonly LocalisedProblem[]> {
  try {
    const made = await commit(changes, actorOf(session.viewer, requestId), session.model.revision);
    await untilAborted(made.followed, signal).catch(() => undefined);
    return made.revision;
  } catch (error) {
    if (error instanceof InvariantBroken) {
      return finishInTurns(localisingRest(session, seen, error.problems, changes), yieldInTurns());
    }
    throw error;
  }
}

/**
 * What stands against changes; throws Refused or ValidationFailed where their maker may not. Whoever sees everything is told by the store
 * itself, so that nothing is checked twice.
 */
function* judge(
  { session, seen, changes }: Attempt,
  { dryRun: isWhole = false }: WriteOptions,
): Steps<readonly LocalisedProblem[]> {
  // First what says how it could be done.
  yield* assertingContractRules(session, changes);
  yield* assertingAllowed(session.viewer, seen, changes);
  yield* assertingSheetRules(session, changes);
  const found = session.access.everything ? [] : yield* problemsSeen(session, seen, changes);
  return found.length > 0 ? found : yield* problemsUnseen(session, seen, changes, { isWhole });
}

async function tryOnce(
  { store, commit }: CommitParts,
  session: ViewerSession,
  changes: readonly Change[],
  since: Revision,
  options: WriteOptions,
): Promise<Written> {
  const { snapshot, model } = session;
  const attempt: Attempt = { session, seen: seenIn(session), changes };
  const problems =
    options.isJudged === true ? [] : await finishInTurns(judge(attempt, options), yieldInTurns(options.signal));
  if (problems.length > 0) return refused(problems);
  if (since < model.revision) {
    const restsOn = await finishInTurns(gatheringWhatItRestsOn(changes, snapshot), yieldInTurns(options.signal));
    if (await changedSince(store, since, model.revision, restsOn)) return conflict();
  }
  // Not ended by the signal: a commit must not go unsaid.
  const describe = (most: number) => finishInTurns(describingChanges(attempt.seen, changes, most), yieldInTurns());
  // Before the commit: nothing may fail between what is written and the answer that it is.
  const warnings = await finishInTurns(warningsSeen(attempt.seen, changes), yieldInTurns(options.signal));
  if (options.dryRun === true) return { revision: undefined, changes: describe, problems: [], warnings };
  if ((await describe(1)).length === 0) return { revision: model.revision, changes: NOTHING, problems: [], warnings };
  options.signal?.throwIfAborted();
  const revision = await commitJudged(commit, attempt, options);
  return typeof revision === 'number' ? { revision, changes: describe, problems: [], warnings } : refused(revision);
}

/** Tries until no commit of another server comes between the reading and the commit. */
async function tryInTurn(
  parts: CommitParts,
  read: (atLeast: Revision) => Promise<ViewerSession>,
  makeChanges: MakeChanges,
  since: Revision,
  options: WriteOptions,
): Promise<Written> {
  options.signal?.throwIfAborted();
  let atLeast = since;
  for (let tries = 1; ; tries += 1) {
    const session = await read(atLeast);
    try {
      const changes = await makeChanges(session);
      return await tryOnce(parts, session, changes, since, options);
    } catch (error) {
      if (error instanceof ValidationFailed) return refused(error.told);
      if (!(error instanceof RevisionConflict)) throw error;
      if (tries === TRIES) return conflict();
      atLeast = error.head;
    }
  }
}

/**
 * Makes changes of a reading and commits them on exactly that reading, so that what was allowed is what is written; what
 * others commit meanwhile makes it start again. A commit since the expected revision, or since the call where none was
 * expected, that touched what the changes touch or rest on is told as REVISION_CONFLICT: nothing is overwritten that the
 * writer cannot have read. Throws Refused where the viewer may not.
 */
export async function commitChanges(
  parts: CommitParts,
  viewer: Viewer,
  read: (atLeast: Revision) => Promise<ViewerSession>,
  makeChanges: MakeChanges,
  options: WriteOptions,
): Promise<Written> {
  assertMayWrite(viewer);
  const head = await parts.store.head();
  const { expectedRevision: since = head } = options;
  // A revision that is not there yet would be waited for.
  if (since > head) return conflict();
  const attempt = () => tryInTurn(parts, read, makeChanges, since, options);
  if (options.dryRun === true) return attempt();
  // A turn that has begun is waited for: its commit must not go unsaid.
  return turnsOn(parts.store)(attempt, new AbortController().signal);
}
