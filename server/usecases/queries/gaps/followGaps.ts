import { compile } from '../../../analysis/compile.ts';
import { at } from '../../../model/snapshot/at.ts';
import { rowsOf } from '../../../model/snapshot/csr.ts';
import { partyId } from '../../../model/values.ts';
import { RevisionGone } from '../../../store/errors.ts';
import type { GraphStore } from '../../../store/port.ts';
import { type PromiseCache, promiseCache } from '../../../support/cache.ts';
import { serialQueue } from '../../../support/serialQueue.ts';
import { untilAborted } from '../../../support/untilAborted.ts';
import { WorkTurns } from '../../../support/yieldToEventLoop.ts';
import { seesEverything } from '../../access/viewer.ts';
import { ViewerSession } from '../../viewerSession.ts';
import type { InstitutionView } from '../institutionView.ts';
import { countGaps, type SeverityCounts } from './counts.ts';
import { type GapHandle, severityOfGap } from './gapView.ts';

/** How the gaps of an institution changed. */
export interface GapsChanged {
  readonly revision: number;
  readonly asOf: ViewerSession['today'];
  /** Worst first. */
  readonly opened: readonly GapHandle[];
  /** Ids of gaps that are no longer there. */
  readonly closed: readonly string[];
  /** Gaps that are still there, and of another severity or decided otherwise than before; worst first. */
  readonly changed: readonly GapHandle[];
  readonly severities: SeverityCounts;
}

/** What followers were told of each gap (its id): severity and decision, as one text. */
type Told = ReadonlyMap<string, string>;

/** What followers were told, for when they come back. */
export type SentGaps = PromiseCache<Told>;

/** For how many kinds of follower what was told at a revision is remembered; what is told of most institutions' gaps are a few kilobytes. */
export const cacheSentGaps = (most = 2000): SentGaps => promiseCache(most);

/** What following needs: the newest model for the viewer, to hear of commits, and what is remembered of followers. */
export interface FollowParts {
  readonly store: Pick<GraphStore, 'snapshot'>;
  readonly read: (atLeast?: number) => Promise<ViewerSession>;
  /** Resolves to the newest revision when it is after the given one, or when the signal is aborted. */
  readonly nextCommit: (after: number, signal: AbortSignal) => Promise<number>;
  readonly told: SentGaps;
}

/** How many revisions a follower may have missed; whoever missed more starts over. */
const MAX_MISSED = 1000;

/** A store may have to read the whole model, and undo it commit by commit, to tell of the past: never for two at a time. */
const inTurn = serialQueue();

/** All followers wake at a commit; what each has to look at is little, of thousands it is not. */
const followerTurns = new WorkTurns();

/** An institution (its id) in a session; undefined where the viewer may not see its gaps. */
async function viewIn(session: ViewerSession, institution: string): Promise<InstitutionView | undefined> {
  const row = session.partyById(institution)?.row;
  return row === undefined ? undefined : session.institutionSoon(row);
}

const decisionsIn = ({ session: { snapshot }, row }: InstitutionView): readonly string[] =>
  [...rowsOf(snapshot.decisionsOf, row)].map((decision) => at(snapshot.decisions.text, decision));

/** Whether two views tell the same without being compared gap by gap: commits in between had nothing to do with it. */
function isUntouched(before: InstitutionView, now: InstitutionView): boolean {
  if (before.analysis.settled !== now.analysis.settled) return false;
  const [was, is] = [before, now].map(decisionsIn);
  return was?.length === is?.length && was?.every((text, i) => text === is?.[i]) === true;
}

/** What of a gap may change while it is there. */
const tellOf = (gap: GapHandle): string => {
  const { state, reason, by, on, until } = gap.view.decisions().get(gap.key)?.data ?? {};
  return JSON.stringify([severityOfGap(gap), state, reason, by, on, until]);
};

const toldOf = (gaps: readonly GapHandle[] | undefined): Told => new Map(gaps?.map((gap) => [gap.key, tellOf(gap)]));

/** All that decides which gaps of an institution are shown: two viewers of the same key are shown the same. */
const keyOf = ({ viewer, today }: ViewerSession, institution: string, revision: number): string =>
  JSON.stringify([institution, revision, today, seesEverything(viewer) ? null : (viewer.party ?? '')]);

/** The gaps at a revision, as the day of now has them; the store is asked for the institution's part of the model only. */
async function toldAt({ store }: FollowParts, now: ViewerSession, institution: string, revision: number) {
  const snapshot = await store.snapshot({ kind: 'institutions', ids: [partyId.parse(institution)] }, revision);
  const { viewer, today, analyses } = now;
  const then = new ViewerSession({ revision, snapshot, compiled: compile(snapshot) }, { viewer, today, analyses });
  return toldOf((await viewIn(then, institution))?.gaps);
}

/**
 * What the viewer's client knew at a revision; undefined where that is too long ago or no longer kept: it must begin
 * again. Undefined as well where the signal is aborted meanwhile.
 */
async function knownAt(
  parts: FollowParts,
  now: ViewerSession,
  institution: string,
  since: number,
  signal: AbortSignal,
): Promise<Told | undefined> {
  const { revision } = now.model;
  if (since > revision || revision - since > MAX_MISSED) return undefined;
  // Many come back at once after a restart: the first of each kind reads for all.
  const key = keyOf(now, institution, since);
  const get = () => parts.told.get(key, () => toldAt(parts, now, institution, since));
  try {
    return await (parts.told.has(key) ? untilAborted(get(), signal) : inTurn(get, signal));
  } catch (error) {
    if (error instanceof RevisionGone || signal.aborted) return undefined;
    throw error;
  }
}

function difference({ session: now, gaps }: InstitutionView, before: Told): GapsChanged {
  const there = toldOf(gaps);
  return {
    revision: now.model.revision,
    asOf: now.today,
    opened: gaps.filter(({ key }) => !before.has(key)),
    closed: [...before.keys()].filter((key) => !there.has(key)).sort(),
    changed: gaps.filter(({ key }) => before.has(key) && before.get(key) !== there.get(key)),
    severities: countGaps(gaps),
  };
}

const isNothing = ({ opened, closed, changed }: GapsChanged): boolean =>
  opened.length + closed.length + changed.length === 0;

/**
 * The gaps of an institution (its id) as they open and close. The first event says where things stand: what changed
 * after `since`, or, without it or where that revision is no longer kept, that nothing did. One event follows each
 * commit that opened, closed or changed gaps. Ends when the signal is aborted, or the viewer may no longer see the institution.
 */
export async function* followGaps(
  parts: FollowParts,
  institution: string,
  since: number | undefined,
  signal: AbortSignal,
): AsyncGenerator<GapsChanged> {
  const { read, nextCommit, told } = parts;
  let view = await viewIn(await read(), institution);
  if (view === undefined) return;
  let known = toldOf(view.gaps);
  const remember = ({ session }: InstitutionView) =>
    told.get(keyOf(session, institution, session.model.revision), async () => known);
  await remember(view);
  const resumed = since === undefined ? undefined : await knownAt(parts, view.session, institution, since, signal);
  if (signal.aborted) return;
  yield difference(view, resumed ?? known);
  while (!signal.aborted) {
    const revision = await nextCommit(view.session.model.revision, signal);
    // However many follow, they are told in turns with everything else.
    if (followerTurns.isOver) await followerTurns.next();
    if (signal.aborted) return;
    const before = view;
    view = await viewIn(await read(revision), institution);
    if (view === undefined) return;
    if (isUntouched(before, view)) continue;
    const change = difference(view, known);
    if (isNothing(change)) continue;
    known = toldOf(view.gaps);
    await remember(view);
    yield change;
  }
}
