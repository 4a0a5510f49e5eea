import type { ReferenceRole } from '../references.ts';
import type { Steps } from '../steps.ts';
import { at, intAt } from './at.ts';
import { dayNumber } from './days.ts';
import { follow, followLists, type Merge, mergeList, mergeNumbers, mergeRows } from './merge.ts';
import { PagedList } from './pagedList.ts';
import type { Strings } from './strings.ts';

/** The tables whose rows other tables name. */
export type ReferredTable = 'parties' | 'components';

/** What packing looks up: numbers of texts, and rows by id of the tables that are referred to. */
export interface Packing {
  readonly strings: Strings;
  readonly rows: Readonly<Record<ReferredTable, ReadonlyMap<string, number>>>;
}

/** How the tables that a table refers to change, and which of its rows that concerns. */
export interface Moves {
  readonly merges: Readonly<Record<ReferredTable, Merge>>;
  /** The rows that name one of these in a column, each once; all by their numbers before. */
  referring(column: string, named: Iterable<number>): Iterable<number>;
}

/** One column of a table over entities E, kept as D: how it is packed, what it refers to, how it takes changes. */
export interface Column<E, D> {
  /** The values of some entities, in their order; in steps, because a country has hundreds of thousands. */
  pack(entities: readonly E[], packing: Packing): Steps<D>;
  /** The values after a merge with those of what changed. */
  merge(merge: Merge, before: D, changed: D): D;
  readonly reference?: ColumnReference<D>;
  /** What the values name by texts, by the way in which they do. */
  readonly texts?: TextReferences<D>;
}

/** How the values of a column name rows of another table. */
export interface ColumnReference<D> {
  readonly to: ReferredTable;
  /** What a row names, each once; −1: something that is not there. */
  namedAt(column: D, row: number): ArrayLike<number>;
  /** The column after rows of that table have other numbers; `referring` are the rows that name one of those. */
  follow(before: D, referring: Iterable<number>, moved: Merge['moved']): D;
}

/** How the values of a column name entities by interned texts: no rows to group, but few texts to look at. */
export interface TextReference<D> {
  /** The texts of a row that name something. */
  textsAt(column: D, row: number): Iterable<number>;
  /** The keys that a text names. */
  keysIn(text: string): readonly string[];
}

export type TextReferences<D> = { readonly [R in ReferenceRole]?: TextReference<D> };

/** A column whose values name others by texts. */
export const naming = <E, D>(texts: TextReferences<D>, column: Column<E, D>): Column<E, D> => ({ ...column, texts });

/** Gives a value of an entity; texts may be interned. */
type ValueOf<E, T> = (entity: E, strings: Strings) => T;

/** How many values are made in one step. */
const AT_A_TIME = 2000;

/** Does something with each entity and its row, in steps. */
function* eachRow<E>(entities: readonly E[], visit: (entity: E, row: number) => void): Steps<void> {
  let row = 0;
  for (const entity of entities) {
    visit(entity, row);
    row += 1;
    if (row % AT_A_TIME === 0) yield;
  }
}

/** A column with the value of each entity in its row, in steps. */
function* filled<E, C extends Int32Array | Uint8Array>(
  column: C,
  entities: readonly E[],
  value: (entity: E) => number,
): Steps<C> {
  yield* eachRow(entities, (entity, row) => {
    column[row] = value(entity);
  });
  return column;
}

/** A list with the value of each entity, in steps. */
function* listed<E, T>(entities: readonly E[], value: (entity: E) => T): Steps<PagedList<T>> {
  const values: T[] = [];
  yield* eachRow(entities, (entity) => values.push(value(entity)));
  return PagedList.of(values);
}

/** Whole numbers. */
export const ints = <E>(value: ValueOf<E, number>): Column<E, Int32Array> => ({
  pack: (entities, { strings }) =>
    filled(new Int32Array(entities.length), entities, (entity) => value(entity, strings)),
  merge: (merge, before, changed) => mergeNumbers(merge, Int32Array, before, changed),
});

/** 1 where something is so, 0 elsewhere. */
export const flags = <E>(value: (entity: E) => boolean): Column<E, Uint8Array> => ({
  pack: (entities) => filled(new Uint8Array(entities.length), entities, (entity) => (value(entity) ? 1 : 0)),
  merge: (merge, before, changed) => mergeNumbers(merge, Uint8Array, before, changed),
});

/** `width` fractions a row, one row after the other. */
export const fractions = <E>(width: number, value: (entity: E) => readonly number[]): Column<E, Float64Array> => ({
  *pack(entities) {
    const column = new Float64Array(entities.length * width);
    yield* eachRow(entities, (entity, row) => column.set(value(entity), row * width));
    return column;
  },
  merge: (merge, before, changed) => mergeNumbers(merge, Float64Array, before, changed, width),
});

/** Anything else. */
export const list = <E, T>(value: ValueOf<E, T>): Column<E, PagedList<T>> => ({
  pack: (entities, { strings }) => listed(entities, (entity) => value(entity, strings)),
  merge: mergeList,
});

/** Index into a vocabulary, −1 for what is left out. */
export const codes = <E, T>(vocabulary: readonly T[], value: (entity: E) => T | undefined): Column<E, Int32Array> =>
  ints((entity) => {
    const of = value(entity);
    return of === undefined ? -1 : vocabulary.indexOf(of);
  });

/** A set of vocabulary values as a mask; bit i is the i-th value. */
export function maskOf<T>(vocabulary: readonly T[], values: readonly T[]): number {
  let mask = 0;
  for (const value of values) mask |= 1 << vocabulary.indexOf(value);
  return mask;
}

/** Days as numbers, NO_DAY for what is left out. */
export const days = <E>(value: (entity: E) => string | null | undefined): Column<E, Int32Array> =>
  ints((entity) => dayNumber(value(entity)));

/** Interned JSON list of some texts, sorted and without repeats (listAt of strings.ts). */
export const textSets = <E>(value: (entity: E) => readonly string[] | undefined): Column<E, Int32Array> =>
  ints((entity, strings) => strings.intern(JSON.stringify([...new Set(value(entity) ?? [])].sort())));

/** Each entity whole, as its JSON text, which is compact, and read only when people look at it. */
export const json = <E>(): Column<E, PagedList<string>> => list((entity) => JSON.stringify(entity));

const rowIn = (packing: Packing, to: ReferredTable) => (id: string) => packing.rows[to].get(id) ?? -1;

/** The row of an entity of another table, −1 where that is not there. */
export const reference = <E>(to: ReferredTable, id: (entity: E) => string): Column<E, Int32Array> => ({
  pack: (entities, packing) => {
    const row = rowIn(packing, to);
    return filled(new Int32Array(entities.length), entities, (entity) => row(id(entity)));
  },
  merge: (merge, before, changed) => mergeNumbers(merge, Int32Array, before, changed),
  reference: { to, namedAt: (column, row) => [intAt(column, row)], follow },
});

/** The rows of several entities of another table, without repeats; −1 for what is not there. */
export const references = <E>(
  to: ReferredTable,
  ids: (entity: E) => Iterable<string>,
): Column<E, PagedList<Int32Array>> => ({
  pack: (entities, packing) => {
    const row = rowIn(packing, to);
    return listed(entities, (entity) => Int32Array.from(new Set(ids(entity)), row));
  },
  merge: mergeList,
  reference: { to, namedAt: at, follow: followLists },
});

/** Pairs, one after the other, of the row of an entity of another table and an interned text. */
export const referencePairs = <E>(
  to: ReferredTable,
  pairs: (entity: E) => readonly (readonly [id: string, text: string])[],
): Column<E, PagedList<Int32Array>> => ({
  pack: (entities, packing) => {
    const row = rowIn(packing, to);
    const numbers = (entity: E) => pairs(entity).flatMap(([id, text]) => [row(id), packing.strings.intern(text)]);
    return listed(entities, (entity) => Int32Array.from(numbers(entity)));
  },
  merge: mergeList,
  reference: {
    to,
    namedAt: (column, row) => [...new Set(at(column, row).filter((_, i) => i % 2 === 0))],
    follow: (before, referring, moved) => followLists(before, referring, moved, 2),
  },
});

/** The row of each id. */
export const rowsById = <E extends { readonly id: string }>(): Column<E, ReadonlyMap<string, number>> => ({
  *pack(entities) {
    const rows = new Map<string, number>();
    yield* eachRow(entities, ({ id }, row) => rows.set(id, row));
    return rows;
  },
  merge: mergeRows,
});
