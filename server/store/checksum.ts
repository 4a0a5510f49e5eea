import { crc32 } from 'node:zlib';

/** Sums of checksums stay below this, so that adding three of them is exact. */
const MODULUS = 2 ** 51;

/** How many rows there are, and the sum of their checksums: it does not depend on their order. */
export interface Tally {
  readonly count: number;
  readonly sum: number;
}

/** The tally of no rows. */
export const NO_ROWS: Tally = { count: 0, sum: 0 };

/** A tally with more rows, or with `by` -1 with fewer. */
export const tallied = ({ count, sum }: Tally, checksum: number, by: 1 | -1 = 1): Tally => ({
  count: count + by,
  sum: (sum + by * checksum + MODULUS) % MODULUS,
});

/** Two tallies together. */
export const together = (a: Tally, b: Tally): Tally => ({
  count: a.count + b.count,
  sum: (a.sum + b.sum) % MODULUS,
});

export const isSameTally = (a: Tally, b: Tally): boolean => a.count === b.count && a.sum === b.sum;

/** The checksum (CRC-32) of a text, going on from one of what stands before it. */
export const checksum = (of: string | Uint8Array, before = 0): number => crc32(of, before);
