import type { Change } from '../../model/change.ts';
import type { Actor, Commit, Revision } from '../port.ts';
import { type Connection, number, text } from './driver.ts';
import { putOf } from './entities.ts';
import { keyOfStored } from './keys.ts';

/** The newest revision and its time; 0 and no time of a store without commits. */
export function readHead(connection: Connection): { revision: Revision; at: string } {
  const [row] = connection.rows('SELECT number, at FROM revision ORDER BY number DESC LIMIT 1');
  return row === undefined ? { revision: 0, at: '' } : { revision: number(row[0]), at: text(row[1]) };
}

/** One commit of the log. Throws a RangeError where there is none. */
export function readCommit(connection: Connection, revision: Revision): Commit {
  const [row] = connection.rows('SELECT at, actor FROM revision WHERE number = ?1', revision);
  if (row === undefined) throw new RangeError(`no commit made revision ${revision}`);
  const by: Actor = JSON.parse(text(row[1]));
  const sql = `SELECT c.op, e.list, e.body, e.key FROM change c CROSS JOIN entity e ON e.id = c.entity
    WHERE c.revision = ?1 ORDER BY c.position`;
  const changes = connection.rows(sql, revision).map(([op, list, body, key]): Change => {
    const put = putOf(list, body);
    return op === 'put' ? put : { op: 'remove', list: put.list, key: keyOfStored(text(key)) };
  });
  return { revision, at: text(row[0]), by, changes };
}
