import { intAt } from './at.ts';

/** Rows grouped by a key row: `rows[start[k] .. start[k + 1]]`, in the order in which they were added. */
export interface Groups {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

/** Groups the rows 0 … keys.length − 1 by `keys[row]`, which lies in 0 … size − 1; a negative key leaves a row out. */
export function groupRows(keys: Int32Array, size: number): Groups {
  const start = new Int32Array(size + 1);
  let kept = 0;
  for (const key of keys) {
    if (key < 0) continue;
    start[key + 1] = intAt(start, key + 1) + 1;
    kept += 1;
  }
  for (let key = 0; key < size; key += 1) start[key + 1] = intAt(start, key + 1) + intAt(start, key);
  const next = start.slice();
  const rows = new Int32Array(kept);
  keys.forEach((key, row) => {
    if (key < 0) return;
    const place = intAt(next, key);
    rows[place] = row;
    next[key] = place + 1;
  });
  return { start, rows };
}

/** The rows of one group, as a view that shares memory; none of a key that lies outside. */
export function rowsOf(groups: Groups, key: number): Int32Array {
  return groups.rows.subarray(groups.start[key] ?? 0, groups.start[key + 1] ?? 0);
}
