/** Rows grouped by a key row: `rows[start[k] .. start[k + 1]]`, in the order in which they were added. */
export interface Groups {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

/** Groups the rows 0 … keys.length − 1 by `keys[row]`, which lies in 0 … size − 1; a negative key leaves a row out. */
export function groupRows(keys: ArrayLike<number>, size: number): Groups {
  const start = new Int32Array(size + 1);
  let kept = 0;
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? -1;
    if (key < 0) continue;
    start[key + 1] = (start[key + 1] ?? 0) + 1;
    kept += 1;
  }
  for (let key = 0; key < size; key += 1) start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0);
  const next = start.slice();
  const rows = new Int32Array(kept);
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? -1;
    if (key < 0) continue;
    const at = next[key] ?? 0;
    rows[at] = row;
    next[key] = at + 1;
  }
  return { start, rows };
}

/** The rows of one group, as a view that shares memory. */
export function rowsOf(groups: Groups, key: number): Int32Array {
  return groups.rows.subarray(groups.start[key] ?? 0, groups.start[key + 1] ?? 0);
}
