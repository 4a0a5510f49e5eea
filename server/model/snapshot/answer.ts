import { type Put, putAll } from '../change.ts';
import type { Lookup } from '../neighbourhood.ts';
import { listReferring, referencesOf } from '../references.ts';
import { LINK_KINDS } from '../vocabulary.ts';
import { intAt } from './at.ts';
import { rowsReferring, sheetsWith } from './referring.ts';
import { RowFinder } from './rowFinder.ts';
import { readRows, type Snapshot } from './snapshot.ts';
import type { TableList } from './tables.ts';

const BINDING = [LINK_KINDS.indexOf('USES'), LINK_KINDS.indexOf('EXPOSED_BY')];

/** The rows of a snapshot's tables that an answer names, read only once they are all known. */
class Rows {
  readonly #snapshot: Snapshot;
  readonly #rows = new Map<TableList, Set<number>>();

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  add(list: TableList, rows: Iterable<number>): void {
    const known = this.#rows.get(list) ?? new Set();
    for (const row of rows) if (row >= 0) known.add(row);
    this.#rows.set(list, known);
  }

  read(): Put[] {
    return putAll(readRows(this.#snapshot, (list) => [...(this.#rows.get(list) ?? [])].sort((a, b) => a - b)));
  }
}

/**
 * Answers what a check of changes asks (neighbourhood.ts) from a snapshot, so that a check over a resident model reads
 * only what the changes touch.
 */
export function answerFrom(snapshot: Snapshot): (lookup: Lookup) => Put[] {
  const finder = new RowFinder(snapshot);
  const catalogues = putAll({ catalogues: snapshot.catalogues });
  return (lookup) => {
    const keys = new Set(lookup.keys);
    const rows = new Rows(snapshot);
    if (lookup.by === 'key' && lookup.list === 'catalogues') {
      return catalogues.filter(({ entity }) => 'id' in entity && keys.has(entity.id));
    }
    if (lookup.by === 'reference' && lookup.role === 'catalogues.mapping') {
      return catalogues.filter((put) => referencesOf(put).some(({ key }) => keys.has(key)));
    }
    if (lookup.by === 'key' && lookup.list !== 'catalogues') {
      const { list } = lookup;
      rows.add(
        list,
        lookup.keys.map((key) => finder.rowOfKey(list, key)),
      );
    } else if (lookup.by === 'reference') {
      const list = listReferring(lookup.role);
      if (list !== 'catalogues') rows.add(list, rowsReferring(snapshot, lookup.role, keys));
    } else if (lookup.by === 'requirement') {
      rows.add(
        'sheets',
        sheetsWith(snapshot, (key) => keys.has(key)),
      );
    } else if (lookup.by === 'binding') {
      const from = rowsReferring(snapshot, 'links.consumer', keys);
      const isBinding = (row: number) => BINDING.includes(intAt(snapshot.links.kind, row));
      rows.add('links', [...from].filter(isBinding));
    }
    return rows.read();
  };
}
