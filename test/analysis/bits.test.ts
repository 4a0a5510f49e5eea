import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addAll,
  bitsOf,
  countBits,
  forEachBit,
  hasBit,
  isEmpty,
  setBit,
  wordsFor,
} from '../../server/analysis/bits.ts';

const MOST = 100;
const cells = () => fc.uniqueArray(fc.nat(MOST - 1));

function setOf(members: readonly number[]): Int32Array {
  const bits = new Int32Array(wordsFor(MOST));
  for (const cell of members) setBit(bits, cell);
  return bits;
}

function membersOf(bits: Int32Array): number[] {
  const members: number[] = [];
  forEachBit(bits, (cell) => members.push(cell));
  return members;
}

const sorted = (members: Iterable<number>): number[] => [...members].sort((a, b) => a - b);

describe('a set of cells', () => {
  it('has the cells that were set, ascending, the last of each word too', () => {
    fc.assert(
      fc.property(cells(), (members) => {
        expect(membersOf(setOf(members))).toEqual(sorted(members));
      }),
    );
    expect(membersOf(setOf([31, 32, 63, 64]))).toEqual([31, 32, 63, 64]);
  });

  it('knows which cells it has, how many, and whether any', () => {
    fc.assert(
      fc.property(cells(), fc.nat(MOST - 1), (members, cell) => {
        const bits = setOf(members);
        expect(hasBit(bits, cell)).toBe(members.includes(cell));
        expect(countBits(bits.length, (w) => bits[w] ?? 0)).toBe(members.length);
        expect(isEmpty(bits)).toBe(members.length === 0);
      }),
    );
  });

  it('takes up another and says whether anything was new', () => {
    fc.assert(
      fc.property(cells(), cells(), (one, other) => {
        const bits = setOf(one);
        expect(addAll(bits, setOf(other))).toBe(other.some((cell) => !one.includes(cell)));
        expect(membersOf(bits)).toEqual(sorted(new Set([...one, ...other])));
      }),
    );
  });

  it('is made word by word', () => {
    const bits = setOf([0, 33]);
    expect(membersOf(bitsOf(bits.length, (w) => ~(bits[w] ?? 0) & (w === 1 ? 7 : 0)))).toEqual([32, 34]);
  });

  it('takes one word for every 32 cells begun', () => {
    expect([0, 1, 32, 33, 258].map(wordsFor)).toEqual([0, 1, 1, 2, 9]);
  });
});
