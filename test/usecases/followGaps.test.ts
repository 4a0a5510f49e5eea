import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile } from '../../server/analysis/compile.ts';
import { type Change, putAll } from '../../server/model/change.ts';
import { decision as decisionSchema } from '../../server/model/decision.ts';
import { readSnapshot } from '../../server/model/snapshot/snapshot.ts';
import { StoreUnavailable } from '../../server/store/errors.ts';
import type { Scope } from '../../server/store/port.ts';
import type { SqliteStore } from '../../server/store/sqlite/index.ts';
import { openSqliteStore } from '../../server/store/sqlite/index.ts';
import { LOCAL_ADMINISTRATOR, type Viewer } from '../../server/usecases/access/viewer.ts';
import {
  cacheSentGaps,
  type FollowParts,
  followGaps,
  type GapsChanged,
} from '../../server/usecases/queries/gaps/followGaps.ts';
import { remediesOf } from '../../server/usecases/queries/remedies/remediesOf.ts';
import { cacheAnalyses } from '../../server/usecases/resident/analyses.ts';
import { ViewerSession } from '../../server/usecases/viewerSession.ts';
import { inFolder } from '../store/support/folder.ts';
import { WRITER } from '../store/support/models.ts';
import { analysisOf, gapIdsOf, SEED_DAY, seedModel } from './support.ts';

const HOSPITAL: Viewer = { id: 'person', role: 'INSTITUTION_READER', party: 'a-h' };

let store: SqliteStore;
let leave: () => void;
let left: Promise<void>;
/** What was asked of the store beside the newest model. */
let asked: { scope: Scope; at: number | undefined }[];
let isAway: boolean;
/** Ends before the store answers what it is asked beside the newest model. */
let slowly: () => Promise<void>;

beforeEach(async () => {
  [asked, isAway, slowly] = [[], false, async () => {}];
  await new Promise<void>((ready) => {
    left = inFolder(async (directory) => {
      store = await openSqliteStore({ directory });
      await store.commit(putAll(seedModel('scenarios/a-before.json')), WRITER);
      await new Promise<void>((resolve) => {
        leave = resolve;
        ready();
      });
      await store.close();
    });
  });
});

afterEach(async () => {
  leave();
  await left;
});

/** A server that has just started. */
function freshServer(most?: number): Pick<FollowParts, 'store' | 'told'> {
  const watched: FollowParts['store'] = {
    snapshot: async (scope, at) => {
      asked.push({ scope, at });
      if (isAway) throw new StoreUnavailable('away');
      await slowly();
      return store.snapshot(scope, at);
    },
  };
  return { store: watched, told: cacheSentGaps(most) };
}

async function readAs(viewer: Viewer, empty = 0): Promise<ViewerSession> {
  const head = await store.head();
  const snapshot = await store.snapshot({ kind: 'all' }, head);
  const revision = head + empty;
  const options = { viewer, today: SEED_DAY, analyses: cacheAnalyses() };
  return new ViewerSession({ revision, snapshot, compiled: compile(snapshot) }, options);
}

/** What a viewer who comes is told first. */
async function told(
  server: Pick<FollowParts, 'store' | 'told'>,
  since?: number,
  viewer: Viewer = HOSPITAL,
): Promise<GapsChanged> {
  const parts = {
    ...server,
    read: () => readAs(viewer),
    nextCommit: () => Promise.reject(new Error('no caller waits')),
  };
  const events = followGaps(parts, 'a-h', since, new AbortController().signal);
  const first = await events.next();
  await events.return(undefined);
  if (first.done === true) throw new Error('the institution is seen');
  return first.value;
}

const modelAt = async (at?: number) => readSnapshot(await store.snapshot({ kind: 'all' }, at));

/** Commits the first remedy of the first gap of a rule; gives the revision. */
async function close(rule: string): Promise<number> {
  const analysis = analysisOf(await modelAt(), 'a-h', SEED_DAY);
  const finding = analysis.findings.find((each) => each.rule === rule);
  const changes: readonly Change[] = (finding && remediesOf(analysis, finding)[0]?.changes) ?? [];
  expect(changes.length, rule).toBeGreaterThan(0);
  return store.commit(changes, WRITER);
}

const decide = (entity: object): Change => ({ op: 'put', list: 'decisions', entity: decisionSchema.parse(entity) });

/** What opened and closed between a revision and now: read off both models. */
async function differenceSince(since: number) {
  const [then, now] = [await modelAt(since), await modelAt()].map((model) => gapIdsOf(model, 'a-h', SEED_DAY));
  const without = (some: Iterable<string> = [], others: ReadonlySet<string> = new Set()) =>
    [...some].filter((id) => !others.has(id)).sort();
  return { opened: without(now, then), closed: without(then, now) };
}

const outline = ({ opened, closed }: GapsChanged) => ({ opened: opened.map(({ key }) => key).sort(), closed });

/** Comes back to a server; gives what comes first, or that nothing does. */
function comeBack(server: Pick<FollowParts, 'store' | 'told'>, since: number, signal: AbortSignal, empty = 0) {
  const nextCommit = () => Promise.reject(new Error('no caller waits'));
  const read = () => readAs(HOSPITAL, empty);
  return followGaps({ ...server, read, nextCommit }, 'a-h', since, signal).next();
}

describe('a follower who comes back', () => {
  it('is told of gaps that stay and are decided otherwise, as they happen and after coming back', async () => {
    const server = freshServer();
    const [gap = ''] = gapIdsOf(await modelAt(), 'a-h', SEED_DAY);
    const base = { institution: 'a-h', gap, reason: '話し合う', by: '院長', on: SEED_DAY };
    const stop = new AbortController();
    const nextCommit = async (after: number) => {
      if (after === 1) return store.commit([decide({ ...base, state: 'IN_TALKS' })], WRITER);
      return store.commit([{ op: 'remove', list: 'decisions', key: JSON.stringify(['a-h', gap]) }], WRITER);
    };
    const parts = { ...server, read: () => readAs(HOSPITAL), nextCommit };
    const events = followGaps(parts, 'a-h', undefined, stop.signal);
    const changes = [];
    for (const _ of [1, 2, 3]) {
      const { value } = await events.next();
      changes.push(value?.changed.map(({ key }: { key: string }) => key));
      expect(value && outline(value)).toEqual({ opened: [], closed: [] });
    }
    stop.abort();
    expect(changes).toEqual([[], [gap], [gap]]);
    const again = await told(freshServer(), 2);
    expect(again.changed.map(({ key }) => key)).toEqual([gap]);
    expect((await told(freshServer(), 1)).changed).toEqual([]);
  });

  it('is told exactly what has opened and closed since, by a fresh server too, which reads the institution’s part only', async () => {
    const revisions = [1, await close('MUTUAL_DEFERRAL'), await close('ORPHANED_DUTY'), await close('UNDECLARED')];
    for (const since of revisions) {
      const server = freshServer();
      const event = await told(server, since);
      expect(outline(event), `since ${since}`).toEqual(await differenceSince(since));
      expect(event.revision).toBe(4);
      expect(event.closed.length > 0).toBe(since < 4);
      const scope = { kind: 'institutions', ids: ['a-h'] };
      expect(asked.splice(0)).toEqual(since === 4 ? [] : [{ scope, at: since }]);
    }
  });

  it('costs the server that told it nothing', async () => {
    const server = freshServer();
    expect(outline(await told(server))).toEqual({ opened: [], closed: [] });
    await close('MUTUAL_DEFERRAL');
    expect(outline(await told(server, 1))).toEqual(await differenceSince(1));
    await close('ORPHANED_DUTY');
    for (const since of [1, 2, 3]) expect(outline(await told(server, since))).toEqual(await differenceSince(since));
    expect(asked).toEqual([]);
  });

  it('is remembered by what was told while it followed', async () => {
    const server = freshServer();
    const end = new AbortController();
    const commits = [() => close('MUTUAL_DEFERRAL'), () => store.commit([], WRITER), () => close('UNDECLARED')];
    const nextCommit = async (after: number) => (await commits.shift()?.()) ?? after;
    const events = followGaps({ ...server, read: () => readAs(HOSPITAL), nextCommit }, 'a-h', undefined, end.signal);
    const heard = [await events.next(), await events.next(), await events.next()];
    end.abort();
    await events.return(undefined);
    expect(heard.map(({ value }) => value?.revision)).toEqual([1, 2, 4]);
    for (const since of [1, 2]) expect(outline(await told(server, since))).toEqual(await differenceSince(since));
    expect(asked).toEqual([]);
  });

  it('begins again from a revision that the server does not know', async () => {
    const server = freshServer();
    await close('MUTUAL_DEFERRAL');
    for (const since of [3, 1000, -1]) {
      const { revision, severities, ...event } = await told(server, since);
      expect({ revision, opened: event.opened, closed: event.closed }).toEqual({ revision: 2, opened: [], closed: [] });
      expect(severities.total).toBeGreaterThan(0);
    }
  });

  it('is not taken for one who sees other gaps', async () => {
    const server = freshServer();
    await told(server, undefined, LOCAL_ADMINISTRATOR);
    await close('MUTUAL_DEFERRAL');
    await told(server, 1, HOSPITAL);
    expect(asked).toHaveLength(1);
    await told(server, 1, { id: 'colleague', role: 'INSTITUTION_EDITOR', party: 'a-h' });
    await told(server, 1, { id: 'auditor', role: 'AUDITOR' });
    expect(asked).toHaveLength(1);
  });

  it('is read for once, however many come back, and is read for again where the store was away', async () => {
    const server = freshServer();
    await close('MUTUAL_DEFERRAL');
    isAway = true;
    await expect(told(server, 1)).rejects.toBeInstanceOf(StoreUnavailable);
    isAway = false;
    const events = await Promise.all([told(server, 1), told(server, 1), told(server, 1)]);
    expect(events.map(outline)).toEqual(Array(3).fill(await differenceSince(1)));
    expect(asked).toHaveLength(2);
  });

  it('is forgotten when others were told more lately, and told the same all the same', async () => {
    const server = freshServer(2);
    await told(server);
    for (const rule of ['MUTUAL_DEFERRAL', 'ORPHANED_DUTY']) {
      await close(rule);
      await told(server);
    }
    expect(asked).toEqual([]);
    expect(outline(await told(server, 1))).toEqual(await differenceSince(1));
    expect(asked).toHaveLength(1);
  });

  it('begins again where it missed more than a thousand revisions', async () => {
    await close('MUTUAL_DEFERRAL');
    const { signal } = new AbortController();
    // As many commits as it takes, which changed nothing that is read.
    const tooOld = await comeBack(freshServer(), 1, signal, 1000);
    expect(tooOld.value).toMatchObject({ revision: 1002, opened: [], closed: [] });
    expect(asked).toEqual([]);
    const oldEnough = await comeBack(freshServer(), 1, signal, 999);
    expect(oldEnough.value && outline(oldEnough.value)).toEqual(await differenceSince(1));
    expect(asked).toHaveLength(1);
  });

  it('waits until what others missed was read, one after the other, and no longer than its signal', async () => {
    for (const rule of ['MUTUAL_DEFERRAL', 'ORPHANED_DUTY', 'UNDECLARED']) await close(rule);
    let [now, most] = [0, 0];
    const gates: (() => void)[] = [];
    slowly = async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise<void>((resolve) => gates.push(resolve));
      now -= 1;
    };
    const [server, stay, go] = [freshServer(), new AbortController().signal, new AbortController()];
    const first = comeBack(server, 1, go.signal);
    await expect.poll(() => gates.length).toBe(1);
    const second = comeBack(freshServer(), 2, go.signal);
    const third = comeBack(server, 3, stay);
    const sameAsFirst = comeBack(server, 1, stay);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked.map(({ at }) => at)).toEqual([1]);
    go.abort();
    expect([await first, await second]).toEqual(Array(2).fill({ value: undefined, done: true }));
    expect(asked.map(({ at }) => at)).toEqual([1]);
    gates.shift()?.();
    expect((await sameAsFirst).value).toMatchObject({ closed: (await differenceSince(1)).closed });
    await expect.poll(() => gates.length).toBe(1);
    gates.shift()?.();
    expect((await third).value).toMatchObject({ closed: (await differenceSince(3)).closed });
    expect(asked.map(({ at }) => at)).toEqual([1, 3]);
    expect(most).toBe(1);
  });
});
