import { mapFields, mappingFields, namesOf } from '../fields.ts';
import type { ReferenceRole } from '../references.ts';
import { finish, type Steps } from '../steps.ts';
import type { Column, Moves, Packing, ReferredTable } from './column.ts';
import { isUnchanged, type Merge } from './merge.ts';

type Columns<E, D> = { readonly [K in keyof D]: Column<E, D[K]> };

/** A column whose values name rows of another table. */
export interface TableReference<D> {
  readonly to: ReferredTable;
  /** What a row of the table names, each once; −1: something that is not there. */
  namedAt(data: D, row: number): ArrayLike<number>;
}

/** A column whose values name entities by interned texts. */
export interface TableTexts<D> {
  textsAt(data: D, row: number): Iterable<number>;
  keysIn(text: string): readonly string[];
}

/** One list of a model as columns of equal length: everything that is done to a table follows from its columns. */
export interface Table<E, D> {
  /** The columns that name rows of other tables, by their names. */
  readonly references: ReadonlyMap<string, TableReference<D>>;
  /** What names entities by texts, by the way in which it does. */
  readonly texts: ReadonlyMap<ReferenceRole, TableTexts<D>>;
  pack(entities: readonly E[], packing: Packing): D;
  /** The same in steps. */
  packing(entities: readonly E[], packing: Packing): Steps<D>;
  /**
   * The table after a merge with what changed, its references after theirs; the table itself where neither changes it.
   * `packing` is that of the tables after their merges.
   */
  extend(before: D, changed: readonly E[], merge: Merge, moves: Moves, packing: Packing): D;
  /** The same in steps. */
  extending(before: D, changed: readonly E[], merge: Merge, moves: Moves, packing: Packing): Steps<D>;
}

/** The columns of a table, as they are kept. */
export type DataOf<T> = T extends Table<infer _, infer D> ? Readonly<D> : never;

function referencesIn<E, D extends object>(columns: Columns<E, D>): Map<string, TableReference<D>> {
  const found = new Map<string, TableReference<D>>();
  for (const name of namesOf(columns)) {
    const { reference } = columns[name];
    if (reference === undefined) continue;
    const { to } = reference;
    found.set(name, { to, namedAt: (data, row) => reference.namedAt(data[name], row) });
  }
  return found;
}

function textsIn<E, D extends object>(columns: Columns<E, D>): Map<ReferenceRole, TableTexts<D>> {
  const found = new Map<ReferenceRole, TableTexts<D>>();
  for (const name of namesOf(columns)) {
    const { texts = {} } = columns[name];
    for (const role of namesOf(texts)) {
      const text = texts[role];
      if (text === undefined) continue;
      found.set(role, { textsAt: (data, row) => text.textsAt(data[name], row), keysIn: text.keysIn });
    }
  }
  return found;
}

/** A table with these columns, each declared once (column.ts). */
export function table<E, D extends object>(columns: Columns<E, D>): Table<E, D> {
  const packing = (entities: readonly E[], by: Packing): Steps<D> =>
    mappingFields<D>(columns, (name) => columns[name].pack(entities, by));
  function* extending(before: D, changed: readonly E[], merge: Merge, moves: Moves, by: Packing): Steps<D> {
    let isMoved = false;
    const followed = mapFields<D>(columns, (name) => {
      const { reference } = columns[name];
      if (reference === undefined) return before[name];
      const { moved } = moves.merges[reference.to];
      const column =
        moved.size === 0
          ? before[name]
          : reference.follow(before[name], moves.referring(String(name), moved.keys()), moved);
      isMoved ||= column !== before[name];
      return column;
    });
    if (isUnchanged(merge)) return isMoved ? followed : before;
    const packed = yield* packing(changed, by);
    return yield* mappingFields<D>(columns, function* mergeOne(name) {
      yield;
      return columns[name].merge(merge, followed[name], packed[name]);
    });
  }
  return {
    references: referencesIn(columns),
    texts: textsIn(columns),
    pack: (entities, by) => finish(packing(entities, by)),
    packing,
    extend: (...args) => finish(extending(...args)),
    extending,
  };
}
