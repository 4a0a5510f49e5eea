import { mapFields } from '../fields.ts';
import type { Column, Moves, Packing } from './column.ts';
import { isUnchanged, type Merge } from './merge.ts';

type Columns<E, D> = { readonly [K in keyof D]: Column<E, D[K]> };

/** One list of a model as columns of equal length: everything that is done to a table follows from its columns. */
export interface Table<E, D> {
  readonly columns: Columns<E, D>;
  pack(entities: readonly E[], packing: Packing): D;
  /**
   * The table after a merge with what changed, its references after theirs; the table itself where neither changes it.
   * `packing` is that of the tables after their merges.
   */
  extend(before: D, changed: readonly E[], merge: Merge, moves: Moves, packing: Packing): D;
}

/** The columns of a table, as they are kept. */
export type DataOf<T> = T extends Table<infer _, infer D> ? Readonly<D> : never;

/** A table with these columns, each declared once (column.ts). */
export function table<E, D extends object>(columns: Columns<E, D>): Table<E, D> {
  const pack = (entities: readonly E[], packing: Packing) =>
    mapFields<D>(columns, (name) => columns[name].pack(entities, packing));
  return {
    columns,
    pack,
    extend: (before, changed, merge, moves, packing) => {
      let isMoved = false;
      const followed = mapFields<D>(columns, (name) => {
        const { reference } = columns[name];
        if (reference === undefined || moves[reference.to].moved === undefined) return before[name];
        isMoved = true;
        return reference.follow(before[name], moves[reference.to]);
      });
      if (isUnchanged(merge)) return isMoved ? followed : before;
      const packed = pack(changed, packing);
      return mapFields<D>(columns, (name) => columns[name].merge(merge, followed[name], packed[name]));
    },
  };
}
