import type { Put } from '../../model/change.ts';
import type { EntityList } from '../../model/document.ts';
import type { ReferenceRole } from '../../model/references.ts';
import type { LinkKind } from '../../model/vocabulary.ts';
import type { Revision } from '../port.ts';
import { type Connection, DatabaseError, number, type Row, text } from './driver.ts';
import { keyOfStored, storedKeys } from './keys.ts';
import { putOf, STATE, type State, stateOf } from './states.ts';

/** Catalogues are large, few, and read for every scope: what was read of them is kept, up to this many states. */
const MAX_CATALOGUES = 100;

/**
 * Reads entities as they were at a revision, through indexes, in the order in which they were added. CROSS JOIN fixes
 * the order of the joins: the planner knows nothing of the size of json_each.
 */
export class Entities {
  readonly #connection: Connection;
  readonly #catalogues = new Map<number, Put>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  #read(from: string, keys: Iterable<string>, at: Revision, ...more: readonly string[]): Put[] {
    const sql = `SELECT ${STATE} FROM json_each(?1) k CROSS JOIN ${from} WHERE e.since <= ?2 AND e.until > ?2`;
    return this.#puts(this.#connection.rows(sql, storedKeys(new Set(keys)), at, ...more));
  }

  /** Rows with the columns of STATE as entities, each once. */
  #puts(rows: readonly Row[]): Put[] {
    const byId = new Map<number, State>();
    for (const row of rows) {
      const state = stateOf(row);
      byId.set(state.id, state);
    }
    return [...byId.values()].sort((a, b) => a.id - b.id).map(putOf);
  }

  byKey(list: EntityList, keys: Iterable<string>, at: Revision): Put[] {
    return this.#read('entity e ON e.list = ?3 AND e.key = k.value', keys, at, list);
  }

  /** Those that refer to one of the keys in this way. */
  referring(role: ReferenceRole, keys: Iterable<string>, at: Revision): Put[] {
    if (role === 'links.consumer') return this.#links('consumer', keys, at);
    if (role === 'links.supplier') return this.#links('supplier', keys, at);
    const from = 'reference r ON r.role = ?3 AND r.target = k.value CROSS JOIN entity e ON e.id = r.source';
    return this.#read(from, keys, at, role);
  }

  #links(end: 'consumer' | 'supplier', keys: Iterable<string>, at: Revision): Put[] {
    return this.#read(`link l ON l.${end} = k.value CROSS JOIN entity e ON e.id = l.entity`, keys, at);
  }

  /** The links of some kinds from these components. */
  linksFrom(keys: Iterable<string>, kinds: readonly LinkKind[], at: Revision): Put[] {
    const from = `link l ON l.consumer = k.value AND l.kind IN (${kinds.map((kind) => `'${kind}'`).join()})
      CROSS JOIN entity e ON e.id = l.entity`;
    return this.#read(from, keys, at);
  }

  /**
   * The sheets against some catalogues whose text holds one of the fragments: those of a whole country are too many to
   * be read for the few that name a requirement.
   */
  sheetsWith(fragments: readonly string[], catalogues: Iterable<string>, at: Revision): Put[] {
    const from = `reference r ON r.role = 'sheets.catalogue' AND r.target = k.value
      CROSS JOIN entity e ON e.id = r.source AND EXISTS (SELECT 1 FROM json_each(?3) f WHERE instr(e.body, f.value) > 0)`;
    return this.#read(from, catalogues, at, JSON.stringify(fragments));
  }

  /** Every catalogue. */
  catalogues(at: Revision): Put[] {
    const sql =
      "SELECT e.id FROM entity e WHERE e.list = 'catalogues' AND e.since <= ?1 AND e.until > ?1 ORDER BY e.id";
    return this.#connection.rows(sql, at).map(([id]) => this.#catalogue(number(id)));
  }

  #catalogue(id: number): Put {
    const known = this.#catalogues.get(id);
    if (known !== undefined) return known;
    const [row] = this.#connection.rows(`SELECT ${STATE} FROM entity e WHERE e.id = ?1`, id);
    if (row === undefined) throw new DatabaseError('SQLITE_CORRUPT', `there is no state ${id}`);
    const put = putOf(stateOf(row));
    if (this.#catalogues.size >= MAX_CATALOGUES) this.#catalogues.clear();
    this.#catalogues.set(id, put);
    return put;
  }

  /** Ids of components: those of the given parties, and what they reach over links. */
  chain(owners: Iterable<string>, at: Revision): string[] {
    const sql = `WITH RECURSIVE chain(id) AS (
        SELECT e.key FROM json_each(?1) k
          CROSS JOIN reference r ON r.role = 'components.owner' AND r.target = k.value
          CROSS JOIN entity e ON e.id = r.source WHERE e.since <= ?2 AND e.until > ?2
        UNION
        SELECT l.supplier FROM chain CROSS JOIN link l ON l.consumer = chain.id WHERE l.since <= ?2 AND l.until > ?2
      ) SELECT CAST(id AS BLOB) FROM chain`;
    return this.#connection.rows(sql, storedKeys(owners), at).map(([id]) => keyOfStored(text(id)));
  }

  /** Ids of components: the given ones, and what they reach over links of some kinds. */
  closure(components: Iterable<string>, kinds: readonly LinkKind[], at: Revision): string[] {
    const sql = `WITH RECURSIVE closure(id) AS (
        SELECT value FROM json_each(?1)
        UNION
        SELECT l.supplier FROM closure CROSS JOIN link l ON l.consumer = closure.id
          WHERE l.since <= ?2 AND l.until > ?2 AND l.kind IN (${kinds.map((kind) => `'${kind}'`).join()})
      ) SELECT CAST(id AS BLOB) FROM closure`;
    return this.#connection.rows(sql, storedKeys(components), at).map(([id]) => keyOfStored(text(id)));
  }
}
