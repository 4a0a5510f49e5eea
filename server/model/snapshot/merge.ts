import { grow } from './grownMap.ts';
import type { Ids } from './tables.ts';

/**
 * How the rows of a table follow from those of the table before and of a small table of what changed: rows are kept in
 * their order, some of them are replaced, new ones follow. Everything that changed has one row in the small table.
 */
export interface Merge {
  readonly before: number;
  /** Rows that stay, in order; undefined: all of them. */
  readonly kept: Int32Array | undefined;
  /** By row of the small table the row that it gets in the merged one. */
  readonly places: Int32Array;
  readonly size: number;
  /** The merged row of a row before, −1 where it is gone; undefined: rows keep their numbers. */
  readonly moved: Int32Array | undefined;
}

/** The merge in which the given rows go and each changed entity replaces the row it had, or is new where that is −1. */
export function planMerge(before: number, gone: ReadonlySet<number>, rowsBefore: readonly number[]): Merge {
  let moved: Int32Array | undefined;
  let kept: Int32Array | undefined;
  if (gone.size > 0) {
    moved = new Int32Array(before).fill(-1);
    kept = new Int32Array(before - gone.size);
    let next = 0;
    for (let row = 0; row < before; row += 1) {
      if (gone.has(row)) continue;
      moved[row] = next;
      kept[next] = row;
      next += 1;
    }
  }
  let size = before - gone.size;
  const places = Int32Array.from(rowsBefore, (row) => {
    if (row >= 0) return moved?.[row] ?? row;
    size += 1;
    return size - 1;
  });
  return { before, kept, places, size, moved };
}

/** Whether a merge leaves a table as it was. */
export const isUnchanged = ({ kept, places }: Merge): boolean => kept === undefined && places.length === 0;

interface Column {
  readonly length: number;
  slice(): this;
  set(values: ArrayLike<number>): void;
  [row: number]: number;
}

/** A typed column, or several values a row (`width`), after a merge. */
export function mergeNumbers<T extends Column>(
  merge: Merge,
  make: new (length: number) => T,
  before: T,
  changed: ArrayLike<number>,
  width = 1,
): T {
  const merged = new make(merge.size * width);
  if (merge.kept === undefined) merged.set(before);
  else {
    merge.kept.forEach((row, to) => {
      for (let i = 0; i < width; i += 1) merged[to * width + i] = before[row * width + i] ?? 0;
    });
  }
  merge.places.forEach((to, from) => {
    for (let i = 0; i < width; i += 1) merged[to * width + i] = changed[from * width + i] ?? 0;
  });
  return merged;
}

/** A column of objects or texts after a merge; what is kept is shared. */
export function mergeList<T>({ moved, places }: Merge, before: readonly T[], changed: readonly T[]): readonly T[] {
  const merged = moved === undefined ? before.slice() : before.filter((_, row) => (moved[row] ?? -1) >= 0);
  changed.forEach((value, i) => {
    merged[places[i] ?? merged.length] = value;
  });
  return merged;
}

/** Ids and rows after a merge; the map of rows is shared as long as no row goes. */
export function mergeIds(merge: Merge, before: Ids, changed: Ids): Ids {
  const ids = mergeList(merge, before.ids, changed.ids);
  if (merge.kept !== undefined) return { ids, rows: new Map(ids.map((id, row) => [id, row])) };
  const added = new Map<string, number>();
  merge.places.forEach((row, i) => {
    if (row >= merge.before) added.set(ids[row] ?? changed.ids[i] ?? '', row);
  });
  return { ids, rows: grow(before.rows, added) };
}

/** A column of rows of another table after that table was merged. */
export function follow(column: Int32Array, { moved }: Merge): Int32Array {
  return moved === undefined ? column : column.map((row) => (row < 0 ? row : (moved[row] ?? -1)));
}
