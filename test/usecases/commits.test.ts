import { setMaxListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StoreUnavailable } from '../../server/store/errors.ts';
import { nextCommit } from '../../server/usecases/resident/nextCommit.ts';
import { openWorld, type World } from '../support/api/world.ts';

/** How long the store is left alone between two questions, in milliseconds. */
const SOON = 500;
/** Time is the test's own: nothing here takes as long as it says. */
const pause = (ms: number) => vi.advanceTimersByTimeAsync(ms);

let world: World;
let end: AbortController;
let asked: number;
let isAway: boolean;
let store: Pick<World['store'], 'head'>;
beforeEach(async () => {
  world = await openWorld();
  [asked, isAway, end] = [0, false, new AbortController()];
  setMaxListeners(0, end.signal);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  store = {
    head: async () => {
      asked += 1;
      if (isAway) throw new StoreUnavailable('away');
      return world.store.head();
    },
  };
});
afterEach(async () => {
  vi.useRealTimers();
  await world.close();
});

const wait = (count: number, after = 1) =>
  Promise.all(Array.from({ length: count }, () => nextCommit(store, after, end.signal)));

describe('whoever waits for a commit', () => {
  test('is told of it as soon, and the store is asked as often, for fifty as for one', async () => {
    for (const [count, after] of [
      [1, 1],
      [50, 2],
    ] as const) {
      const before = asked;
      const all = wait(count, after);
      await pause(1600);
      expect(asked - before, `${count} who wait`).toBe(4);
      await world.commit([]);
      await pause(SOON);
      expect(await all).toEqual(Array(count).fill(after + 1));
    }
  });

  test('and comes when others wait already is told no later', async () => {
    const first = wait(1);
    await pause(300);
    const before = asked;
    const second = wait(1);
    await world.commit([]);
    await pause(SOON);
    expect([await first, await second]).toEqual([[2], [2]]);
    expect(asked - before).toBe(1);
  });

  test('is told at once of one that is there already', async () => {
    expect(await wait(1, 0)).toEqual([1]);
    const waiting = wait(1, 1);
    await pause(100);
    expect(await wait(1, 0)).toEqual([1]);
    end.abort();
    await waiting;
  });

  test('is let go at once when the signal is aborted, before or after, and the store is asked no more', async () => {
    const other = new AbortController();
    const mine = wait(3);
    const theirs = nextCommit(store, 1, other.signal);
    await pause(100);
    end.abort();
    expect(await mine).toEqual([1, 1, 1]);
    expect(await wait(1)).toEqual([1]);
    await world.commit([]);
    await pause(SOON);
    expect(await theirs).toBe(2);
    const before = asked;
    await pause(10 * SOON);
    expect(asked).toBe(before);
  });

  test('is told that the store is away, all of them, and can wait again', async () => {
    const all = Array.from({ length: 3 }, () => nextCommit(store, 1, end.signal));
    await pause(100);
    isAway = true;
    const settled = Promise.allSettled(all);
    await pause(SOON);
    const outcomes = await settled;
    expect(outcomes.map(({ status }) => status)).toEqual(Array(3).fill('rejected'));
    await expect(nextCommit(store, 1, end.signal)).rejects.toBeInstanceOf(StoreUnavailable);
    isAway = false;
    await world.commit([]);
    expect(await wait(2)).toEqual([2, 2]);
  });
});
