import { StoreClosed, StoreUnavailable } from '../../store/errors.ts';
import type { GraphStore, Revision } from '../../store/port.ts';

/** Something that is made of a revision of a store. */
interface AtRevision {
  readonly revision: Revision;
}

/** How a store is followed. */
export interface FollowOptions<T extends AtRevision> {
  /** Looks for new revisions so often; left out: whenever a reader asks. */
  readonly pollMs?: number;
  /** Makes what belongs to a revision, or to a later one, from what was there before. */
  readonly advance: (from: T | undefined, to: Revision) => Promise<T>;
  /** Whether what was made is kept for the next. */
  readonly keeps: boolean;
  /** Told why something is made again, and once for as long as it lasts why nothing newer can be made. */
  readonly onProblem?: (error: unknown, to: Revision) => void;
}

/** A commit that was made. */
export interface Followed {
  readonly revision: Revision;
  readonly followed: Promise<void>;
}

/** What follows a store. Revisions that it gives never fall. */
export interface Follower<T> {
  /**
   * What belongs to the newest revision that is known, at least the given one. Where none is given, no reader waits for a commit
   * of another: while one of `committing` is followed, and where the store is polled, it is what was there before.
   */
  newest(atLeast?: Revision): Promise<T>;
  /**
   * Makes a commit and what belongs to it. Resolves once it is committed; `followed` resolves, and never rejects, once what
   * belongs to it is there, or could not be made.
   */
  committing(commit: () => Promise<Revision>): Promise<Followed>;
  /** The newest revision that is known, at least the given one. */
  revision(atLeast?: Revision): Promise<Revision>;
  /** Whether the last attempt to make what belongs to a newer revision failed, and none has succeeded since. */
  isBehind(): boolean;
  /** Stops looking for new revisions and waits for work under way. */
  close(): Promise<void>;
}

/**
 * Follows the revisions of a store. One thing is made at a time, and whoever needs it waits for it. Where going on from
 * what was there before fails, it is made again; what a failure of that leaves is what was there before, and the next who
 * asks tries again.
 */
export function followStore<T extends AtRevision>(store: GraphStore, options: FollowOptions<T>): Follower<T> {
  const { advance, keeps, pollMs, onProblem = () => undefined } = options;
  let known: Revision | undefined;
  let made: T | undefined;
  let making: Promise<T> | undefined;
  let isBehind = false;
  /** Commits of `committing` that are not followed yet: they have not been announced. */
  let unfollowed = 0;

  const look = async (): Promise<Revision> => {
    const head = await store.head();
    known = Math.max(known ?? 0, head);
    return known;
  };

  const revision = async (atLeast: Revision = 0): Promise<Revision> =>
    pollMs === undefined || known === undefined || known < atLeast ? look() : known;

  /** One commit that cannot be followed must not stop everything: what it led to can still be read as a whole. */
  const goOn = async (from: T | undefined, to: Revision): Promise<T> => {
    try {
      return await advance(from, to);
    } catch (error) {
      // Where the store is away there is nothing to read again either.
      if (from === undefined || error instanceof StoreUnavailable || error instanceof StoreClosed) throw error;
      if (!isBehind) onProblem(error, to);
      return advance(undefined, to);
    }
  };

  const make = (to: Revision): Promise<T> => {
    const work = goOn(made, to).finally(() => {
      making = undefined;
    });
    making = work;
    return work.then(
      (next) => {
        isBehind = false;
        if (keeps) made = next;
        known = Math.max(known ?? 0, next.revision);
        return next;
      },
      (error: unknown) => {
        if (!isBehind) onProblem(error, to);
        isBehind = true;
        throw error;
      },
    );
  };

  /** What was there before will do for whoever asks for no later revision, unless something went wrong with following. */
  const standing = (atLeast: Revision = 0): T | undefined => {
    if (made === undefined || made.revision < atLeast || isBehind) return undefined;
    return unfollowed > 0 || pollMs !== undefined ? made : undefined;
  };

  const newest = async (atLeast?: Revision): Promise<T> => {
    const before = standing(atLeast);
    if (before !== undefined) return before;
    const wanted = await revision(atLeast);
    for (;;) {
      if (made !== undefined && made.revision >= wanted) return made;
      if (making === undefined) return make(wanted);
      const other = await making.catch(() => undefined);
      if (other !== undefined && other.revision >= wanted) return other;
    }
  };

  const committing = async (commit: () => Promise<Revision>): Promise<Followed> => {
    unfollowed += 1;
    const done = () => {
      unfollowed -= 1;
    };
    try {
      const revision = await commit();
      return { revision, followed: keeps ? newest(revision).then(done, done) : Promise.resolve(done()) };
    } catch (error) {
      done();
      throw error;
    }
  };

  const poll = async (): Promise<void> => {
    const before = known;
    // A store that is away is no news here: whoever needs it is told when asking.
    const after = await look().catch(() => before);
    if (keeps && after !== before) await newest(after).catch(() => undefined);
  };
  let polling: Promise<void> | undefined;
  const timer =
    pollMs === undefined
      ? undefined
      : setInterval(() => {
          polling ??= poll().finally(() => {
            polling = undefined;
          });
        }, pollMs);
  timer?.unref();

  return {
    newest,
    committing,
    revision,
    isBehind: () => isBehind,
    close: async () => {
      clearInterval(timer);
      await polling;
      await making?.catch(() => undefined);
    },
  };
}
