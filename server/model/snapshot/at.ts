import { PagedList } from './pagedList.ts';

/** A row, a place in a list or a number that is not there was asked for: a mistake of the program, never of what it reads. */
export class NoSuchRow extends RangeError {
  constructor(row: number, length: number) {
    super(`row ${row} of ${length}`);
    this.name = 'NoSuchRow';
  }
}

function found<T>(value: T | undefined, row: number, length: number): T {
  if (value === undefined) throw new NoSuchRow(row, length);
  return value;
}

/** The value of a list in a row. A row that is not there throws NoSuchRow. */
export const at = <T>(list: readonly T[] | PagedList<T>, row: number): T =>
  found(list instanceof PagedList ? list.get(row) : list[row], row, list.length);

// One function for each kind of array, though all say the same: a loop that reads arrays of many kinds in one place is
// several times slower, because the machine then looks up how each is laid out.

/** The number of a column in a row. A row that is not there throws NoSuchRow. */
export const intAt = (column: Int32Array, row: number): number => found(column[row], row, column.length);

/** The small number of a column in a row. A row that is not there throws NoSuchRow. */
export const byteAt = (column: Uint8Array, row: number): number => found(column[row], row, column.length);

/** Whether a column of flags is set in a row. A row that is not there throws NoSuchRow. */
export const flagAt = (column: Uint8Array, row: number): boolean => byteAt(column, row) === 1;

/** The number of a column of fractions in a row. A row that is not there throws NoSuchRow. */
export const floatAt = (column: Float64Array, row: number): number => found(column[row], row, column.length);

/** Stands for the row of what a snapshot does not hold; it never leaves the snapshot, and reading it throws NoSuchRow. */
export const NO_ROW = -1;

/** The row of an id; NO_ROW where the table does not have it. */
export const rowOf = (table: { readonly rows: ReadonlyMap<string, number> }, id: string): number =>
  table.rows.get(id) ?? NO_ROW;
