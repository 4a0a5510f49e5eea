import { intAt } from './at.ts';
import { grow } from './grownMap.ts';

/**
 * How the rows of a table follow from those of the table before and of a small table of what changed: rows are kept in
 * their order, some of them are replaced, new ones follow. Everything that changed has one row in the small table.
 */
export interface Merge {
  readonly before: number;
  /** Rows that go, in order. */
  readonly gone: readonly number[];
  /** By row of the small table the row that it gets in the merged one. */
  readonly places: Int32Array;
  readonly size: number;
  /** The merged row of a row before, −1 where it is gone; undefined: rows keep their numbers. */
  readonly moved: Int32Array | undefined;
}

/** The merge in which the given rows go and each changed entity replaces the row it had, or is new where that is −1. */
export function planMerge(before: number, going: ReadonlySet<number>, rowsBefore: readonly number[]): Merge {
  const gone = [...going].sort((a, b) => a - b);
  let moved: Int32Array | undefined;
  if (gone.length > 0) {
    moved = new Int32Array(before).fill(-1);
    for (const { from, to, place } of runsKept(before, gone)) {
      for (let row = from; row < to; row += 1) moved[row] = place + row - from;
    }
  }
  let size = before - gone.length;
  const places = Int32Array.from(rowsBefore, (row) => {
    if (row >= 0) return moved === undefined ? row : intAt(moved, row);
    size += 1;
    return size - 1;
  });
  return { before, gone, places, size, moved };
}

/** Rows `from` ≤ row < `to` that stay one after the other, the first of them in row `place`. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly place: number;
}

function* runsKept(before: number, gone: readonly number[]): Generator<Run> {
  let from = 0;
  let place = 0;
  for (const to of [...gone, before]) {
    if (to > from) yield { from, to, place };
    place += to - from;
    from = to + 1;
  }
}

/** Whether a merge leaves a table as it was. */
export const isUnchanged = ({ gone, places }: Merge): boolean => gone.length === 0 && places.length === 0;

/** An array of numbers that a column may be kept in. */
export interface Numbers {
  readonly length: number;
  subarray(from: number, to: number): this;
  set(values: ArrayLike<number>, at?: number): void;
  [row: number]: number;
}

/** Whether what changed has the values that it had. */
function isSame({ before: size, size: now, gone, places }: Merge, before: Numbers, changed: Numbers, width: number) {
  if (now !== size || gone.length > 0) return false;
  for (let i = 0; i < changed.length; i += 1) {
    const was = before[intAt(places, Math.floor(i / width)) * width + (i % width)];
    if (!Object.is(was, changed[i])) return false;
  }
  return true;
}

/** A typed column, or several values a row (`width`), after a merge. */
export function mergeNumbers<T extends Numbers>(
  merge: Merge,
  make: new (length: number) => T,
  before: T,
  changed: T,
  width = 1,
): T {
  if (isSame(merge, before, changed, width)) return before;
  const merged = new make(merge.size * width);
  for (const { from, to, place } of runsKept(merge.before, merge.gone)) {
    merged.set(before.subarray(from * width, to * width), place * width);
  }
  for (const [from, to] of merge.places.entries()) {
    merged.set(changed.subarray(from * width, (from + 1) * width), to * width);
  }
  return merged;
}

/** A column of objects or texts after a merge; what is kept is shared. */
export function mergeList<T>(merge: Merge, before: readonly T[], changed: readonly T[]): readonly T[] {
  const { gone, places } = merge;
  const merged =
    gone.length === 0
      ? before.slice()
      : [...runsKept(merge.before, gone)].flatMap(({ from, to }) => before.slice(from, to));
  changed.forEach((value, i) => {
    merged[intAt(places, i)] = value;
  });
  return merged;
}

/** Rows by id after a merge, in the order of rows; the map is shared as long as no row goes. */
export function mergeRows(
  { before: size, moved, places }: Merge,
  before: ReadonlyMap<string, number>,
  changed: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const added = new Map<string, number>();
  for (const [id, i] of changed) added.set(id, intAt(places, i));
  if (moved === undefined) return grow(before, new Map([...added].filter(([, row]) => row >= size)));
  const kept = new Map<string, number>();
  for (const [id, row] of before) {
    const now = intAt(moved, row);
    if (now >= 0) kept.set(id, now);
  }
  for (const [id, row] of added) kept.set(id, row);
  return kept;
}

/**
 * A column of rows of another table after that table was merged; −1 stays, and stands for rows that are gone. With a
 * `width` only the first of so many numbers is a row.
 */
export const follow = (column: Int32Array, { moved }: Merge, width = 1): Int32Array =>
  moved === undefined ? column : column.map((row, i) => (row < 0 || i % width !== 0 ? row : intAt(moved, row)));
