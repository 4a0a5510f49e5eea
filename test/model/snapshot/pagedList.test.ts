import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PagedList } from '../../../server/model/snapshot/pagedList.ts';
import { repeats } from '../../support/repeats.ts';

/** Lengths around the ends of pages of 1,024. */
const lengths = fc.oneof(fc.constantFrom(0, 1, 1023, 1024, 1025, 2048, 2049, 3000), fc.nat(3000));

describe('a list in pages', () => {
  it('is the array with the same values set, after any changes, and does not change itself', () => {
    const change = fc.record({ length: lengths, set: fc.uniqueArray(fc.nat(3000), { maxLength: 5 }) });
    fc.assert(
      fc.property(lengths, fc.array(change, { maxLength: 6 }), (length, changes) => {
        let values = Array.from({ length }, (_, row) => `${row}`);
        let list = PagedList.of(values);
        for (const [i, { length: next, set }] of changes.entries()) {
          const before = [...list];
          const rows = [...set.filter((row) => row < Math.min(next, values.length)), ...rowsFrom(values.length, next)];
          const changed = new Map(rows.map((row) => [row, `${row} at ${i}`]));
          const after = list.with(next, changed);
          expect([...list]).toEqual(before);
          values = Array.from({ length: next }, (_, row) => changed.get(row) ?? values[row] ?? 'missing');
          list = after;
          expect([...list]).toEqual(values);
          expect(list.length).toBe(next);
          expect(list.keys().map((row) => list.get(row))).toEqual(values);
          expect([list.get(-1), list.get(next)]).toEqual([undefined, undefined]);
        }
      }),
      { numRuns: repeats(50, 2000) },
    );
  });

  it('makes of its values what an array does', () => {
    const list = PagedList.of(['a', 'b']);
    expect(list.map((value, row) => `${value}${row}`)).toEqual(['a0', 'b1']);
    expect(list.flatMap((value, row) => (row === 0 ? [] : [value, value]))).toEqual(['b', 'b']);
  });
});

const rowsFrom = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
