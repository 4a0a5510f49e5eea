import { describe, expect, it } from 'vitest';
import { spreadCalls } from './spreadCalls.ts';

describe('reading calls', () => {
  it.each([
    ['all.push(...found);', ['1: all.push(...found);']],
    ['const most =\n  Math.max(...list.map((n) => n));', ['2: Math.max(...list.map((n) => n));']],
    ['new Thing(a, ...list);', ['1: new Thing(a, ...list);']],
    ['Math.max.apply(undefined, list);', ['1: Math.max.apply(undefined, list);']],
    ['const f = (...given: string[]) => g(...given);', []],
    ['f(...[a, b]); const all = [...a, ...b]; f({ ...a });', []],
  ])('finds in %j the lists that become arguments', (text, calls) => {
    expect(spreadCalls('a.ts', text)).toEqual(calls);
  });
});
