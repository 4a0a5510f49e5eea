import { setImmediate } from 'node:timers/promises';
import { TURN_MS } from '../store/turns.ts';

export { type Turn, yieldInTurns } from '../store/turns.ts';

/**
 * Turns of work that is made of many small steps, each asked for by itself: once a turn is over, every step waits for a
 * turn of its own, one after the other, and what it does without waiting is part of that turn.
 */
export class WorkTurns {
  #began = performance.now();
  #last: Promise<void> = Promise.resolve();

  /** Whether the turn that is running has lasted long enough. */
  get isOver(): boolean {
    return performance.now() - this.#began > TURN_MS;
  }

  /** Resolves when the next turn begins, after all that are waited for already. */
  next(): Promise<void> {
    this.#last = this.#last.then(async () => {
      await setImmediate();
      this.#began = performance.now();
    });
    return this.#last;
  }
}
