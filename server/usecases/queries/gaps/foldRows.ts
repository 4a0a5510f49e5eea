import { groupBy } from '../../../model/collections.ts';

/** Rows that say the same at this many places, or at more, are one row. */
const MIN_PLACES = 10;

/** A row of a list of gaps, and at how many places it says what it says. */
export interface Folded<T> {
  readonly gaps: readonly T[];
  readonly places: number;
}

/**
 * Joins rows of one place each that say the same at ten places or more: a line of a shared platform is one matter,
 * however many systems stand on it. `saying` gives what a row says without its place. A joined row stands where the first
 * of them stood, with the gaps of all in their order; all other rows stay as they are.
 */
export function foldRows<T>(rows: readonly (readonly T[])[], saying: (row: readonly T[]) => string): Folded<T>[] {
  const sayings = new Map(rows.map((row) => [row, saying(row)]));
  const alike = groupBy(rows, (row) => sayings.get(row));
  const folded: Folded<T>[] = [];
  for (const row of rows) {
    const same = alike.get(sayings.get(row)) ?? [row];
    if (same.length < MIN_PLACES) folded.push({ gaps: row, places: 1 });
    else if (same[0] === row) folded.push({ gaps: same.flat(), places: same.length });
  }
  return folded;
}
