import { setImmediate } from 'node:timers/promises';

/** So long one piece of work may keep the others waiting, in milliseconds. */
export const TURN_MS = 10;

/**
 * Lets others have their turn: what it gives is awaited between the steps of long work. Rejects with the signal's reason
 * where that is aborted meanwhile.
 */
export function yieldInTurns(signal?: AbortSignal): () => Promise<void> {
  let until = performance.now() + TURN_MS;
  return async () => {
    if (performance.now() <= until) return;
    await setImmediate();
    signal?.throwIfAborted();
    until = performance.now() + TURN_MS;
  };
}
