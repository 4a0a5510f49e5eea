import { setImmediate } from 'node:timers/promises';

/** So long one piece of work may keep the others waiting, in milliseconds. */
export const TURN_MS = 10;

/** What is awaited between two steps of long work; undefined: the turn is not over, and there is nothing to wait for. */
export type Turn = () => Promise<void> | undefined;

/**
 * Lets others have their turn: what it gives is awaited between the steps of long work. Rejects with the signal's reason
 * where that is aborted meanwhile.
 */
export function yieldInTurns(signal?: AbortSignal): Turn {
  let until = performance.now() + TURN_MS;
  const others = async () => {
    await setImmediate();
    signal?.throwIfAborted();
    until = performance.now() + TURN_MS;
  };
  // Asked hundreds of thousands of times a second: a promise each time would cost more than many a step.
  return () => (performance.now() <= until ? undefined : others());
}
