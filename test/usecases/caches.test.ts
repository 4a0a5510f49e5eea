import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { cacheOf, promiseCache } from '../../server/support/cache.ts';
import { serialQueue } from '../../server/support/serialQueue.ts';

describe('a cache', () => {
  it('drops what was not used for longest', () => {
    const cache = cacheOf<number, string>(3);
    for (const key of [1, 2, 3]) cache.set(key, `${key}`);
    expect(cache.get(1)).toBe('1');
    cache.set(4, '4');
    expect([1, 2, 3, 4].map((key) => cache.get(key))).toEqual(['1', undefined, '3', '4']);
  });

  it('makes a value once for all who ask meanwhile, and again after a failure', async () => {
    const cache = promiseCache<number>(2);
    let made = 0;
    const make = async () => {
      made += 1;
      await setImmediate();
      if (made === 1) throw new Error('the first one fails');
      return made;
    };
    const first = await Promise.allSettled([cache.get('a', make), cache.get('a', make)]);
    expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(cache.has('a')).toBe(false);
    expect(await Promise.all([cache.get('a', make), cache.get('a', make)])).toEqual([2, 2]);
    await cache.get('b', make);
    await cache.get('c', make);
    expect(['a', 'b', 'c'].map((key) => cache.has(key))).toEqual([false, true, true]);
  });
});

describe('a queue for one piece of work at a time', () => {
  it('keeps the order of asking, goes on after a failure, and leaves out what was aborted before its turn', async () => {
    const inTurn = serialQueue();
    const log: string[] = [];
    const work =
      (name: string, fails = false) =>
      async () => {
        log.push(`${name} begins`);
        await setImmediate();
        log.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const { signal } = new AbortController();
    const impatient = new AbortController();
    const results = [inTurn(work('a', true), signal), inTurn(work('b'), impatient.signal), inTurn(work('c'), signal)];
    impatient.abort(new Error('b is no longer wanted'));
    const settled = await Promise.allSettled(results);
    expect(settled.map((of) => (of.status === 'fulfilled' ? of.value : String(of.reason)))).toEqual([
      'Error: a',
      'Error: b is no longer wanted',
      'c',
    ]);
    expect(log).toEqual(['a begins', 'a ends', 'c begins', 'c ends']);
  });

  it('keeps the turn of what has begun until it ends, though no caller waits for it any more', async () => {
    const inTurn = serialQueue();
    const log: string[] = [];
    const impatient = new AbortController();
    const first = inTurn(async () => {
      log.push('begins');
      await setImmediate();
      impatient.abort(new Error('enough'));
      await setImmediate();
      log.push('ends');
    }, impatient.signal);
    const second = inTurn(async () => {
      log.push('second');
    }, new AbortController().signal);
    await expect(first).rejects.toThrow('enough');
    await second;
    expect(log).toEqual(['begins', 'ends', 'second']);
  });
});
