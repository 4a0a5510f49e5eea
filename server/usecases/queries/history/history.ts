import { setImmediate } from 'node:timers/promises';
import type { Put } from '../../../model/change.ts';
import type { Actor, Revision } from '../../../store/port.ts';
import { type Seen, seenIn } from '../../access/seen.ts';
import type { ViewerSession } from '../../viewerSession.ts';
import type { PartyHandle } from '../lists/entities.ts';
import { isAmong } from './changeNames.ts';
import { type ChangeSummary, nameOf, summaryOf } from './changeSummary.ts';
import type { CommitLog, NotedCommit } from './commitLog.ts';
import { tellingOf } from './describe.ts';
import { compareEntity, type EntityChange } from './entityChange.ts';
import type { PreviousStates } from './resolvePrevious.ts';
import { visibleTo } from './visible.ts';

/** One commit, as far as its viewer may see it. */
export interface HistoryEntry {
  readonly revision: number;
  readonly at: string;
  /** The name in the audit log; of others' people only that it was another party's. */
  readonly by: string;
  readonly party: PartyHandle | undefined;
  readonly changes: readonly EntityChange[];
  /** Changes that are not listed because there are too many; told to those only who see everything. */
  readonly leftOut: number;
}

/** Which part of the history. */
export interface HistoryOptions {
  /** Only of one entity: its list, a slash, its key. */
  readonly entity?: string | undefined;
  /** Only changes that pass. */
  readonly within?: ((summary: ChangeSummary) => boolean) | undefined;
  /** Only commits after this one. */
  readonly since?: Revision | undefined;
  /** How many commits, the newest. */
  readonly most?: number | undefined;
}

/** Where a change stands in its commit, and what it is about. */
interface ShownChange {
  readonly position: number;
  readonly name: string;
}

/** A commit of which the viewer may see something. */
export interface VisibleCommit {
  readonly revision: Revision;
  readonly at: string;
  readonly by: Actor;
  /** Its place in the log. */
  readonly index: number;
  /** Which of its changes are shown: at least one. */
  readonly shown: () => readonly ShownChange[];
  /** Changes that were not examined because there are too many. */
  readonly leftOut: number;
}

/** Part of the history: which commits, and what they did for those of them that are shown. */
export interface History {
  /** Newest first. */
  readonly commits: readonly VisibleCommit[];
  /** Some of the commits in full, in their order: what they changed, field by field. Reads each commit of the store at most once. */
  describe(commits: readonly VisibleCommit[]): Promise<HistoryEntry[]>;
}

/** Stands for the people of other parties. */
const ANOTHER_PARTYS = '—';

type Accepts = (summary: ChangeSummary) => boolean;

/** Whoever is told the history. */
interface Onlooker {
  readonly session: ViewerSession;
  readonly seen: Seen;
  readonly isVisible: Accepts;
}

const headOf = ({ revision, at, by }: NotedCommit, index: number) => ({ revision, at, by, index });

function visibleCommit(commit: NotedCommit, index: number, accepts: Accepts): VisibleCommit | undefined {
  const { size, summaries } = commit;
  if (!summaries.some(accepts)) return undefined;
  const shown = () =>
    summaries.flatMap((summary, position) => (accepts(summary) ? [{ position, name: nameOf(summary) }] : []));
  return { ...headOf(commit, index), shown, leftOut: size - summaries.length };
}

/** The commits that changed one entity. Those too large to be kept in mind whole are read. */
async function commitsOfEntity(
  log: CommitLog,
  commits: readonly NotedCommit[],
  name: string,
  accepts: Accepts,
): Promise<VisibleCommit[]> {
  const hash = log.hashOf(name);
  const touched = commits.flatMap((commit, index) => (isAmong(commit.names, hash) ? [{ commit, index, name }] : []));
  const isWhole = ({ size, summaries }: NotedCommit) => size === summaries.length;
  const back = await log.resolvePrevious(touched.filter(({ commit }) => !isWhole(commit)));
  return touched.flatMap((touch) => {
    const { commit, index } = touch;
    if (isWhole(commit))
      return visibleCommit(commit, index, (summary) => nameOf(summary) === name && accepts(summary)) ?? [];
    const shown = back
      .changes(touch)
      .filter(({ change, position }) => accepts(summaryOf(change, back.before(touch, position))))
      .map(({ position }) => ({ position, name }));
    return shown.length === 0 ? [] : [{ ...headOf(commit, index), shown: () => shown, leftOut: 0 }];
  });
}

function newestCommits(commits: readonly NotedCommit[], accepts: Accepts, since: Revision, most: number) {
  const found: VisibleCommit[] = [];
  for (let index = commits.length - 1; index >= 0 && found.length < most; index -= 1) {
    const commit = commits[index];
    if (commit === undefined || commit.revision <= since) break;
    const visible = visibleCommit(commit, index, accepts);
    if (visible !== undefined) found.push(visible);
  }
  return found;
}

/** A commit in full. What was there before a change is told to those only who might have seen it; to others it was added. */
function describeCommit(
  { session, seen, isVisible }: Onlooker,
  commit: VisibleCommit,
  back: PreviousStates,
): HistoryEntry {
  const { revision, at, by, index, shown, leftOut } = commit;
  const { access, viewer } = session;
  const changes = shown().flatMap(({ name, position }) => {
    const past = back.changes({ index, name }).find((each) => each.position === position);
    return past === undefined ? [] : [{ ...past, name }];
  });
  const telling = tellingOf(
    seen,
    changes.map(({ change }) => change),
  );
  const isOurs = access.everything || (by.party !== undefined && by.party === viewer.party);
  return {
    revision,
    at,
    by: isOurs ? by.id : ANOTHER_PARTYS,
    party: by.party === undefined ? undefined : session.partyById(by.party),
    changes: changes.flatMap(({ change, name, position }) => {
      const after: Put | undefined = change.op === 'put' ? change : undefined;
      const put = back.putBefore({ index, name }, position);
      const before = put !== undefined && isVisible(summaryOf(put)) ? put : undefined;
      return compareEntity(before, after, telling) ?? [];
    }),
    leftOut: access.everything ? leftOut : 0,
  };
}

/** Commits up to the reading's of which the viewer may see something. */
export async function historyFor(log: CommitLog, session: ViewerSession, options: HistoryOptions): Promise<History> {
  const { entity, within = () => true, since = 0, most = Number.POSITIVE_INFINITY } = options;
  const noted = await log.upTo(session.model.revision);
  const isVisible = visibleTo(session);
  const onlooker: Onlooker = { session, seen: seenIn(session), isVisible };
  const accepts: Accepts = (summary) => within(summary) && isVisible(summary);
  const ofEntity = entity === undefined ? undefined : await commitsOfEntity(log, noted, entity, accepts);
  const commits =
    ofEntity
      ?.filter(({ revision }) => revision > since)
      .reverse()
      .slice(0, most) ?? newestCommits(noted, accepts, since, most);
  return {
    commits,
    describe: async (some) => {
      const touches = some.flatMap(({ index, shown }) => shown().map(({ name }) => ({ index, name })));
      const back = await log.resolvePrevious(touches);
      const entries: HistoryEntry[] = [];
      for (const commit of some) {
        entries.push(describeCommit(onlooker, commit, back));
        await setImmediate();
      }
      return entries;
    },
  };
}
