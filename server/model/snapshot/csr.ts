import { intAt } from './at.ts';

/**
 * Rows grouped by a key row, each group in the order of rows: those of key k are `rows[start[k] .. start[k + 1]]`, unless the
 * group has changed since those were laid out and stands apart. A key that lies outside has no rows.
 */
export interface Groups {
  readonly start: Int32Array;
  readonly rows: Int32Array;
  /** The groups that stand apart. */
  readonly apart: ReadonlyMap<number, Int32Array>;
}

/** The keys that each of some rows names, each at most once; a negative one is none. */
export interface KeysOfRows {
  readonly length: number;
  at(row: number): ArrayLike<number>;
}

const NONE_APART: Groups['apart'] = new Map();

/** Groups rows by the keys that they name, which are below `size`. */
export function groupRows(keys: KeysOfRows, size: number): Groups {
  const start = new Int32Array(size + 1);
  const eachKey = (visit: (key: number, row: number) => void) => {
    for (let row = 0; row < keys.length; row += 1) {
      const named = keys.at(row);
      for (let i = 0; i < named.length; i += 1) {
        const key = named[i] ?? -1;
        if (key >= 0) visit(key, row);
      }
    }
  };
  eachKey((key) => {
    start[key + 1] = intAt(start, key + 1) + 1;
  });
  for (let key = 0; key < size; key += 1) start[key + 1] = intAt(start, key + 1) + intAt(start, key);
  const next = start.slice();
  const rows = new Int32Array(intAt(start, size));
  eachKey((key, row) => {
    const place = intAt(next, key);
    rows[place] = row;
    next[key] = place + 1;
  });
  return { start, rows, apart: NONE_APART };
}

/** The rows of one group, as a view that shares memory; none of a key that lies outside. */
export function rowsOf({ start, rows, apart }: Groups, key: number): Int32Array {
  const moved = apart.size === 0 ? undefined : apart.get(key);
  return moved ?? rows.subarray(start[key] ?? 0, start[key + 1] ?? 0);
}
