import pLimit from 'p-limit';
import { untilAborted } from './untilAborted.ts';

/** Does work when its turn comes. Rejects with the signal's reason where that is aborted first. */
export type InTurn = <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/**
 * A queue for work of which one piece is done at a time, in the order of asking. What has not begun when its signal is
 * aborted is left out; what has begun keeps its turn until it ends, whether or not its caller still waits for it.
 */
export function serialQueue(): InTurn {
  const limit = pLimit(1);
  return (work, signal) => {
    const turn = limit(async () => {
      signal.throwIfAborted();
      return work();
    });
    return untilAborted(turn, signal);
  };
}
