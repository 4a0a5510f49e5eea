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

/** Items that are worked on together: what is done with each is short. */
const TOGETHER = 100;

/**
 * The items of a long list as whoever works on each of them by itself is to have them: some at once, and then some more each
 * time that others have had their turn. In their order.
 */
export function itemsInTurns<T>(items: readonly T[]): (T | Promise<T>)[] {
  let turn: Promise<void> | undefined;
  return items.map((item, i) => {
    if (i > 0 && i % TOGETHER === 0) turn = (turn ?? Promise.resolve()).then(() => setImmediate());
    return turn === undefined ? item : turn.then(() => item);
  });
}
