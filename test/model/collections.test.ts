import { describe, expect, it } from 'vitest';
import { append, countBy, groupBy } from '../../server/model/collections.ts';
import { getOrCompute, memoize, memoizeWeak } from '../../server/model/memoize.ts';

describe('groupBy', () => {
  it('keeps the order of the items, and of the groups by their first item', () => {
    const groups = groupBy(['pear', 'fig', 'plum', 'apple', 'date'], (fruit) => fruit.length);
    expect([...groups]).toEqual([
      [4, ['pear', 'plum', 'date']],
      [3, ['fig']],
      [5, ['apple']],
    ]);
    append(groups, 3, 'nut');
    append(groups, 1, 'x');
    expect([...groups.values()].map((group) => group.length)).toEqual([3, 2, 1, 1]);
  });
});

describe('countBy', () => {
  it('counts in the order of the first of each', () => {
    expect([...countBy(['b', 'a', 'b', 'constructor'])]).toEqual([
      ['b', 2],
      ['a', 1],
      ['constructor', 1],
    ]);
  });
});

describe('memoize', () => {
  it('computes once for each key, undefined too, and again after a failure', () => {
    const asked: number[] = [];
    const half = memoize((n: number) => {
      asked.push(n);
      if (n < 0 && asked.length < 4) throw new RangeError('negative');
      return n % 2 === 0 ? n / 2 : undefined;
    });
    expect([half(4), half(3), half(4), half(3)]).toEqual([2, undefined, 2, undefined]);
    expect(() => half(-2)).toThrow(RangeError);
    expect([half(-2), half(-2)]).toEqual([-1, -1]);
    expect(asked).toEqual([4, 3, -2, -2]);
  });

  it('computes once for an object, and for an equal one again', () => {
    let count = 0;
    const next = memoizeWeak((_: object) => {
      count += 1;
      return count;
    });
    const one = {};
    expect([next(one), next({}), next(one)]).toEqual([1, 2, 1]);
  });

  it('leaves what is in a cache as it is', () => {
    const cache = new Map([['a', 0]]);
    expect([getOrCompute(cache, 'a', () => 1), getOrCompute(cache, 'b', () => 2)]).toEqual([0, 2]);
    expect(cache.get('b')).toBe(2);
  });
});
