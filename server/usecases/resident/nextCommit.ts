import { AsyncResource } from 'node:async_hooks';
import { memoizeWeak } from '../../model/memoize.ts';
import type { GraphStore } from '../../store/port.ts';

/** How often the store is asked for commits of other servers. */
const EVERY_MS = 500;

type Heads = Pick<GraphStore, 'head'>;

/** A caller that waits for a commit after a revision. */
interface Waiter {
  readonly after: number;
  readonly signal: AbortSignal;
  readonly resolve: (head: number) => void;
  readonly reject: (error: unknown) => void;
}

/** Polling serves all that wait: it must not count as part of the request that happened to come first. */
const outside = new AsyncResource('commits');

/** Looks for commits as long as a caller waits, for all of them at once. */
class HeadPoller {
  readonly #store: Heads;
  readonly #waiting = new Set<Waiter>();
  /** What the store said last; forgotten when no caller waits any more. */
  #head: number | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isAsking = false;

  constructor(store: Heads) {
    this.#store = store;
  }

  wait(waiter: Waiter): void {
    this.#waiting.add(waiter);
    this.look();
  }

  /** Lets those go whose waiting is over, and sees to it that the others are told. */
  look(): void {
    const head = this.#head;
    for (const waiter of this.#waiting) {
      if (head === undefined || (head <= waiter.after && !waiter.signal.aborted)) continue;
      this.#waiting.delete(waiter);
      waiter.resolve(head);
    }
    if (this.#waiting.size === 0) this.#rest();
    else if (head === undefined) this.#ask();
    else if (!this.#isAsking) this.#timer ??= outside.runInAsyncScope(() => setTimeout(() => this.#ask(), EVERY_MS));
  }

  /** Takes note of a commit that was made in this process. */
  heard(revision: number): void {
    // Without a waiting caller there is nothing to keep: the next one asks the store.
    if (this.#waiting.size === 0) return;
    this.#head = Math.max(this.#head ?? 0, revision);
    this.look();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#head = undefined;
  }

  #ask(): void {
    if (this.#isAsking) return;
    this.#isAsking = true;
    this.#timer = undefined;
    outside
      .runInAsyncScope(async () => this.#store.head())
      .then(
        (head) => {
          this.#isAsking = false;
          this.#head = Math.max(this.#head ?? 0, head);
          this.look();
        },
        (error: unknown) => {
          this.#isAsking = false;
          const failed = [...this.#waiting];
          this.#waiting.clear();
          this.#rest();
          for (const { reject } of failed) reject(error);
        },
      );
  }
}

const headPollerOn = memoizeWeak((store: Heads) => new HeadPoller(store));

/** Tells those who wait for a commit of a store of one that was just made, without the store being asked. */
export const announceCommit = (store: Heads, revision: number): void => headPollerOn(store).heard(revision);

/**
 * Waits until a store has a commit after a revision, whoever made it, or the signal is aborted; gives the newest revision
 * that is known. Commits of this process are told as they are made (announceCommit); for those of others the store is asked, however many wait
 * as often as for one: at once, then every half second. Rejects,
 * for all that wait, when the store cannot be asked.
 */
export function nextCommit(store: Heads, after: number, signal: AbortSignal): Promise<number> {
  const poller = headPollerOn(store);
  const look = () => poller.look();
  signal.addEventListener('abort', look);
  return new Promise<number>((resolve, reject) => poller.wait({ after, signal, resolve, reject })).finally(() =>
    signal.removeEventListener('abort', look),
  );
}
