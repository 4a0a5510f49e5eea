import { setTimeout } from 'node:timers/promises';
import { compile } from '../../analysis/compile.ts';
import { findingTouched, type Touched } from '../../analysis/touched.ts';
import type { Change } from '../../model/change.ts';
import { extendingSnapshot } from '../../model/snapshot/extend.ts';
import { finishInTurns } from '../../model/steps.ts';
import { partyId } from '../../model/values.ts';
import type { GraphStore, Revision } from '../../store/port.ts';
import { promiseCache } from '../../support/cache.ts';
import { yieldInTurns } from '../../support/yieldToEventLoop.ts';
import type { ModelAt } from '../viewerSession.ts';
import { type Followed, followStore } from './followStore.ts';

/** How models of a store are kept ready. */
export interface ModelSourceOptions {
  /** Keep the whole model in memory; otherwise institutions are read one by one, and the model may be larger than that. */
  readonly resident: boolean;
  /**
   * Looks for commits of other processes so often, at most 500, and asks the store nothing in between. Left out: the
   * store is asked for its newest revision each time, which costs nothing where it is in this process.
   */
  readonly pollMs?: number;
  /** Told why commits up to a revision could not be followed; the model is then read again. */
  readonly onProblem?: (error: unknown, to: Revision) => void;
}

/**
 * Where models come from. What is given is never older than `atLeast`, never older than what was given before, and never older
 * than a commit of this process that was acknowledged (`committing`). Who asks for no later revision does not wait for the
 * commits of others to be followed.
 */
export interface CompiledModelSource {
  /** The whole model. Where none is kept resident it is read for each call: for few calls only. */
  whole(atLeast?: Revision): Promise<ModelAt>;
  /** A model that gives these parties the same analyses as the whole; without any, what no party owns. */
  scope(ids: readonly string[], atLeast?: Revision): Promise<ModelAt>;
  /** The whole model at the newest revision: what whole() gives. */
  current(): Promise<ModelAt>;
  /**
   * Makes a commit and has the model follow it. Resolves once it is committed; whoever made it is told when `followed` has
   * resolved, and reads it from then on, as all readers do. That never rejects: a commit that cannot be followed is made.
   * `changes` are those of the commit: where they are many they are not read again, nor is the whole model.
   */
  committing(commit: () => Promise<Revision>, changes?: readonly Change[]): Promise<Followed>;
  /**
   * Has a listener told of each model that follows from another one by its changes, with what those have touched, before it is
   * handed out. Listeners are not told of a model that was read again, or in which everything may have changed.
   */
  onFollow(listener: FollowListener): void;
  /**
   * Whether the store's newest revision can be followed, as far as is known. Where it could not be, tries again first,
   * for at most a second. Never rejects.
   */
  isFollowing(): Promise<boolean>;
  close(): Promise<void>;
}

/** Is told of a model, the one that follows from it, and what is not the same in both. */
export type FollowListener = (from: ModelAt, to: ModelAt, touched: Touched) => void;

/**
 * More changes than this, of one commit or many, are not read to be followed, but the whole model is. Where they are at hand they
 * are followed, and listeners are not told what they touched: finding that out takes long, and much would be.
 */
const MAX_CHANGES = 20_000;

/** What a follower goes on from. */
interface Following {
  readonly store: GraphStore;
  readonly listeners: ReadonlySet<FollowListener>;
  /** The changes of large commits of this process that are not followed yet. */
  readonly made: ReadonlyMap<Revision, readonly Change[]>;
}

/** A commit of another process is seen within a second, with time left to read it. */
const MAX_POLL_MS = 500;

/** How long a question whether commits are followed waits for another attempt, in milliseconds. */
const RETRY_MS = 1000;

/** Models of few parties that are kept. */
const MAX_SCOPES = 64;

async function readWhole(store: GraphStore, revision: Revision): Promise<ModelAt> {
  const snapshot = await store.snapshot({ kind: 'all' }, revision);
  return { revision, snapshot, compiled: compile(snapshot) };
}

/** Changes, and the revision that they lead to. */
interface Changed {
  readonly changes: readonly Change[];
  readonly revision: Revision;
}

/** The changes after a revision; undefined where they are too many to be read. */
async function changesAfter({ store, made }: Following, since: Revision, to: Revision): Promise<Changed | undefined> {
  const own = to === since + 1 ? made.get(to) : undefined;
  if (own !== undefined) return { changes: own, revision: to };
  const changes: Change[] = [];
  let revision = since;
  for await (const commit of store.changes(since)) {
    // Counted first, and one by one: a commit may have more changes than a call takes arguments.
    if (changes.length + commit.changes.length > MAX_CHANGES) return undefined;
    for (const change of commit.changes) changes.push(change);
    revision = commit.revision;
  }
  return { changes, revision };
}

/** Brings a model to a revision by the commits in between, or reads it again where they are too many. */
async function advance(following: Following, from: ModelAt | undefined, to: Revision): Promise<ModelAt> {
  const { store, listeners } = following;
  if (from === undefined) return readWhole(store, to);
  const changed = await changesAfter(following, from.revision, to);
  if (changed === undefined) return readWhole(store, await store.head());
  const { changes, revision } = changed;
  const turn = yieldInTurns();
  const extension = await finishInTurns(extendingSnapshot(from.snapshot, changes), turn);
  const touched =
    changes.length > MAX_CHANGES
      ? undefined
      : await finishInTurns(findingTouched(from.snapshot, extension, changes), turn);
  const { snapshot } = extension;
  const next: ModelAt = { revision, snapshot, compiled: compile(snapshot) };
  if (touched !== undefined) for (const tell of listeners) tell(from, next, touched);
  return next;
}

/** Keeps the newest model of a store, or recent parts of it, ready for analysis. */
export function createModelSource(store: GraphStore, options: ModelSourceOptions): CompiledModelSource {
  const { resident, pollMs, onProblem } = options;
  const listeners = new Set<FollowListener>();
  const made = new Map<Revision, readonly Change[]>();
  const following: Following = { store, listeners, made };
  const follower = followStore<ModelAt>(store, {
    ...(pollMs === undefined ? {} : { pollMs: Math.min(pollMs, MAX_POLL_MS) }),
    advance: (from, to) => (resident ? advance(following, from, to) : readWhole(store, to)),
    keeps: resident,
    ...(onProblem === undefined ? {} : { onProblem }),
  });
  const scopes = promiseCache<ModelAt>(MAX_SCOPES);
  const readScope = async (ids: readonly string[], revision: Revision): Promise<ModelAt> => {
    const known = ids.flatMap((id) => partyId.safeParse(id).data ?? []);
    const snapshot = await store.snapshot({ kind: 'institutions', ids: known }, revision);
    return { revision, snapshot, compiled: compile(snapshot), isPart: true };
  };
  return {
    whole: (atLeast) => follower.newest(atLeast),
    current: () => follower.newest(),
    committing: async (commit, changes) => {
      const committed = await follower.committing(async () => {
        const revision = await commit();
        if (resident && changes !== undefined && changes.length > MAX_CHANGES) made.set(revision, changes);
        return revision;
      });
      return { ...committed, followed: committed.followed.finally(() => made.delete(committed.revision)) };
    },
    onFollow: (listener) => {
      listeners.add(listener);
    },
    scope: async (ids, atLeast) => {
      if (resident) return follower.newest(atLeast);
      const revision = await follower.revision(atLeast);
      return scopes.get(JSON.stringify([revision, ids]), () => readScope(ids, revision));
    },
    isFollowing: async () => {
      if (!follower.isBehind()) return true;
      const tried = follower.newest().then(
        () => true,
        () => false,
      );
      return Promise.race([tried, setTimeout(RETRY_MS, false, { ref: false })]);
    },
    close: () => follower.close(),
  };
}
