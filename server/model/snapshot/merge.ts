import { at, intAt } from './at.ts';
import { grow } from './grownMap.ts';
import type { PagedList } from './pagedList.ts';

/**
 * How the rows of a table follow from those of the table before and of a small table of what changed: the last rows take the
 * places of those that go, all others keep theirs, some are replaced, new ones follow. So a removal costs what an addition
 * does, and few rows get another number. Everything that changed has one row in the small table.
 */
export interface Merge {
  readonly before: number;
  /** Rows that go, in order. */
  readonly gone: readonly number[];
  /** Rows that take the places of those that go, in order. */
  readonly fills: readonly Fill[];
  /** By row of the small table the row that it gets in the merged one. */
  readonly places: Int32Array;
  readonly size: number;
  /** The merged row of each row before that has another number, −1 where it is gone. */
  readonly moved: ReadonlyMap<number, number>;
  /** Rows before that go, get another number or are replaced, each once. */
  readonly changedBefore: readonly number[];
  /** The merged rows of what took another number, was replaced or is new, each once. */
  readonly changedAfter: readonly number[];
  /** The id of a row before, for tables whose rows have one. */
  readonly idAt: (row: number) => string;
}

/** A row before, and the place of one that goes, which it takes. */
interface Fill {
  readonly from: number;
  readonly to: number;
}

function fillsOf(before: number, gone: readonly number[]): Fill[] {
  const staying = before - gone.length;
  const isGone = new Set(gone);
  const fills: Fill[] = [];
  let from = staying;
  for (const to of gone) {
    if (to >= staying) break;
    while (isGone.has(from)) from += 1;
    fills.push({ from, to });
    from += 1;
  }
  return fills;
}

/** The merge in which the given rows go and each changed entity replaces the row it had, or is new where that is −1. */
export function planMerge(
  before: number,
  going: ReadonlySet<number>,
  rowsBefore: readonly number[],
  idAt: Merge['idAt'] = () => '',
): Merge {
  const gone = [...going].sort((a, b) => a - b);
  const fills = fillsOf(before, gone);
  const moved = new Map(gone.map((row) => [row, -1]));
  for (const { from, to } of fills) moved.set(from, to);
  let size = before - gone.length;
  const places = Int32Array.from(rowsBefore, (row) => {
    if (row >= 0) return moved.get(row) ?? row;
    size += 1;
    return size - 1;
  });
  const changedBefore = [...new Set([...moved.keys(), ...rowsBefore.filter((row) => row >= 0)])];
  const changedAfter = [...new Set([...fills.map(({ to }) => to), ...places])];
  return { before, gone, fills, places, size, moved, changedBefore, changedAfter, idAt };
}

/** How many rows of the table before stay: the merged table begins with them. */
const stayingIn = ({ before, gone }: Merge): number => before - gone.length;

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
  merged.set(before.subarray(0, stayingIn(merge) * width));
  for (const { from, to } of merge.fills) merged.set(before.subarray(from * width, (from + 1) * width), to * width);
  for (const [from, to] of merge.places.entries()) {
    merged.set(changed.subarray(from * width, (from + 1) * width), to * width);
  }
  return merged;
}

/** A column of objects or texts after a merge; what is kept is shared. */
export function mergeList<T>(merge: Merge, before: PagedList<T>, changed: PagedList<T>): PagedList<T> {
  const set = new Map(merge.fills.map(({ from, to }) => [to, at(before, from)]));
  for (const [i, row] of merge.places.entries()) set.set(row, at(changed, i));
  return before.with(merge.size, set);
}

/** Rows by id after a merge; the map before is shared and not copied. */
export function mergeRows(
  { before: size, gone, fills, places, idAt }: Merge,
  before: ReadonlyMap<string, number>,
  changed: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const set = new Map(fills.map(({ from, to }) => [idAt(from), to] as const));
  for (const [id, i] of changed) {
    const row = intAt(places, i);
    if (row >= size - gone.length || set.has(id)) set.set(id, row);
  }
  return grow(before, set, new Set(gone.map(idAt)));
}

/**
 * A column of rows of another table after some of those have other numbers (`moved`); −1 stays, and stands for rows that are
 * gone. `referring` are the rows that name one that moved; where there are none the column itself is given.
 */
export function follow(column: Int32Array, referring: Iterable<number>, moved: Merge['moved']): Int32Array {
  let followed = column;
  for (const row of referring) {
    if (followed === column) followed = column.slice();
    const named = intAt(column, row);
    followed[row] = moved.get(named) ?? named;
  }
  return followed;
}

/** The same for lists of rows. With a `width` only the first of that many numbers is a row. */
export function followLists(
  lists: PagedList<Int32Array>,
  referring: Iterable<number>,
  moved: Merge['moved'],
  width = 1,
): PagedList<Int32Array> {
  const renamed = (named: number, i: number) => (i % width === 0 ? (moved.get(named) ?? named) : named);
  const set = new Map<number, Int32Array>();
  for (const row of referring) set.set(row, at(lists, row).map(renamed));
  return set.size === 0 ? lists : lists.with(lists.length, set);
}
