import { mapFields, mappingFields } from '../fields.ts';
import { finish, type Steps } from '../steps.ts';
import type { Column, Moves, Packing } from './column.ts';
import { isUnchanged, type Merge } from './merge.ts';

type Columns<E, D> = { readonly [K in keyof D]: Column<E, D[K]> };

/** One list of a model as columns of equal length: everything that is done to a table follows from its columns. */
export interface Table<E, D> {
  readonly columns: Columns<E, D>;
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

/** A table with these columns, each declared once (column.ts). */
export function table<E, D extends object>(columns: Columns<E, D>): Table<E, D> {
  const packing = (entities: readonly E[], by: Packing): Steps<D> =>
    mappingFields<D>(columns, (name) => columns[name].pack(entities, by));
  function* extending(before: D, changed: readonly E[], merge: Merge, moves: Moves, by: Packing): Steps<D> {
    let isMoved = false;
    const followed = mapFields<D>(columns, (name) => {
      const { reference } = columns[name];
      if (reference === undefined || moves[reference.to].moved === undefined) return before[name];
      isMoved = true;
      return reference.follow(before[name], moves[reference.to]);
    });
    if (isUnchanged(merge)) return isMoved ? followed : before;
    const packed = yield* packing(changed, by);
    return yield* mappingFields<D>(columns, function* mergeOne(name) {
      yield;
      return columns[name].merge(merge, followed[name], packed[name]);
    });
  }
  return {
    columns,
    pack: (entities, by) => finish(packing(entities, by)),
    packing,
    extend: (...args) => finish(extending(...args)),
    extending,
  };
}
