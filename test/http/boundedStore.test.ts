import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BoundedStore } from '../../server/http/boundedStore.ts';
import { workedDuring } from '../support/worked.ts';

describe('the counters of a limit', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => vi.useRealTimers());

  const storeOf = (most?: number): BoundedStore => {
    const store = new BoundedStore(most);
    store.init({ windowMs: 1000 });
    return store;
  };

  test('count each key by itself, in a window that begins with its first request', () => {
    const store = storeOf();
    expect(store.increment('a').totalHits).toBe(1);
    vi.setSystemTime(Date.now() + 900);
    expect(store.increment('a').totalHits).toBe(2);
    expect(store.increment('b').totalHits).toBe(1);
    vi.setSystemTime(Date.now() + 100);
    expect(store.get('a')).toBeUndefined();
    expect(store.get('b')?.totalHits).toBe(1);
    expect(store.increment('a').totalHits).toBe(1);
  });

  test('are never more than allowed: 300,000 keys neither fill the memory nor take long', async () => {
    const store = storeOf();
    let most = 0;
    const worked = await workedDuring(() => {
      for (let n = 0; n < 300_000; n += 1) {
        store.increment(`key ${n}`);
        most = Math.max(most, store.size);
      }
    });
    expect(most).toBeLessThanOrEqual(100_000);
    expect(worked).toBeLessThan(10_000);
    expect(store.get('key 299999')?.totalHits).toBe(1);
    expect(store.get('key 0')).toBeUndefined();
  });

  test('give way in the order in which they began', () => {
    const store = storeOf(4);
    for (const key of ['a', 'b', 'a', 'c', 'd', 'e']) store.increment(key);
    expect(['a', 'b', 'c', 'd', 'e'].map((key) => store.get(key)?.totalHits)).toEqual([undefined, undefined, 1, 1, 1]);
  });

  test('stay for their whole window while there is room', () => {
    const store = storeOf();
    for (let at = 0; at < 5000; at += 100) {
      const key = `begun at ${at}`;
      store.increment(key);
      vi.setSystemTime(Date.now() + 950);
      expect(store.increment(key).totalHits).toBe(2);
      vi.setSystemTime(Date.now() - 850);
    }
  });

  test('are gone two windows later', () => {
    const store = storeOf();
    for (let n = 0; n < 1000; n += 1) store.increment(`key ${n}`);
    for (let n = 0; n < 2; n += 1) {
      vi.setSystemTime(Date.now() + 1000);
      store.increment('next');
    }
    expect(store.size).toBeLessThanOrEqual(2);
  });

  test('can be taken back and forgotten', () => {
    const store = storeOf();
    store.increment('a');
    store.increment('a');
    store.decrement('a');
    expect(store.get('a')?.totalHits).toBe(1);
    store.resetKey('a');
    expect(store.get('a')).toBeUndefined();
    store.decrement('a');
    expect(store.size).toBe(0);
  });
});
