import { type Change, keyOfChange, type Put } from '../../model/change.ts';
import type { Link } from '../../model/link.ts';
import { referencesOf } from '../../model/references.ts';
import type { Actor, Revision } from '../port.ts';
import { type Connection, number, text } from './driver.ts';
import { storedKey } from './keys.ts';
import { OPEN } from './schema.ts';

/** The state of an entity that holds until now. */
interface Known {
  readonly id: number;
  readonly body: string;
}

function end(connection: Connection, change: Change, { id, body }: Known, at: Revision): void {
  connection.run('UPDATE entity SET until = ?1 WHERE id = ?2', at, id);
  if (change.list !== 'links') return;
  const { consumer }: Link = JSON.parse(body);
  connection.run('UPDATE link SET until = ?1 WHERE consumer = ?2 AND entity = ?3', at, storedKey(consumer), id);
}

function index(connection: Connection, put: Put, id: number, at: Revision): void {
  if (put.list === 'links') {
    const { consumer, supplier, kind } = put.entity;
    const sql = 'INSERT INTO link (consumer, entity, supplier, kind, since, until) VALUES (?1, ?2, ?3, ?4, ?5, ?6)';
    connection.run(sql, storedKey(consumer), id, storedKey(supplier), kind, at, OPEN);
    return;
  }
  for (const { role, key } of referencesOf(put)) {
    connection.run('INSERT INTO reference (role, target, source) VALUES (?1, ?2, ?3)', role, storedKey(key), id);
  }
}

/** Writes one change and gives the id of the state that it made or ended. What is put as it was makes no new state. */
function writeOne(connection: Connection, change: Change, at: Revision): number {
  const key = storedKey(keyOfChange(change));
  const sql = 'SELECT id, body FROM entity WHERE list = ?1 AND key = ?2 AND until = ?3';
  const [before] = connection.rows(sql, change.list, key, OPEN);
  const known: Known | undefined = before === undefined ? undefined : { id: number(before[0]), body: text(before[1]) };
  if (change.op === 'remove') {
    if (known === undefined) throw new Error('removing what is not there was let through');
    end(connection, change, known, at);
    return known.id;
  }
  const body = JSON.stringify(change.entity);
  if (known?.body === body) return known.id;
  if (known !== undefined) end(connection, change, known, at);
  const insert = 'INSERT INTO entity (list, key, since, until, body) VALUES (?1, ?2, ?3, ?4, ?5)';
  const id = connection.run(insert, change.list, key, at, OPEN, body);
  index(connection, change, id, at);
  return id;
}

/** Writes a commit whole: what is so now, how it came about, and by whom. */
export function writeCommit(
  connection: Connection,
  changes: readonly Change[],
  commit: { readonly revision: Revision; readonly at: string; readonly by: Actor },
): void {
  const { revision, at, by } = commit;
  connection.transaction(() => {
    connection.run('INSERT INTO revision (number, at, actor) VALUES (?1, ?2, ?3)', revision, at, JSON.stringify(by));
    changes.forEach((change, position) => {
      const entity = writeOne(connection, change, revision);
      const sql = 'INSERT INTO change (revision, position, op, entity) VALUES (?1, ?2, ?3, ?4)';
      connection.run(sql, revision, position, change.op, entity);
    });
  });
}
