import { untilAborted } from './untilAborted.ts';

/** Does work when its turn comes. Rejects with the signal's reason where that is aborted first. */
export type InTurn = <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/**
 * A queue for work of which one piece is done at a time, in the order of asking. What has not begun when its signal is
 * aborted is left out; what has begun keeps its turn until it ends, whether or not somebody still waits for it.
 */
export function serialQueue(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work, signal) => {
    const turn = last.then(() => {
      signal.throwIfAborted();
      return work();
    });
    last = turn.catch(() => undefined);
    return untilAborted(turn, signal);
  };
}
