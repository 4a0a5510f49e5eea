import { setImmediate } from 'node:timers/promises';

/** So long one request may keep the others waiting, in milliseconds. */
const TURN_MS = 10;

/**
 * Lets others have their turn: what it gives is awaited between the steps of long work. Rejects with the signal's reason
 * where that is aborted meanwhile.
 */
export function takeTurns(signal: AbortSignal | undefined): () => Promise<void> {
  let until = performance.now() + TURN_MS;
  return async () => {
    if (performance.now() <= until) return;
    await setImmediate();
    signal?.throwIfAborted();
    until = performance.now() + TURN_MS;
  };
}
