import { type AuditEntry, type AuditHead, EMPTY_LOG, type MakeEntry } from '../accounts.ts';
import { type Connection, number, type Row, text } from './driver.ts';

/** Entries that are read at a time. */
const PAGE = 500;

const entryOf = ([sequence, previous, revision, record, hash]: Row): AuditEntry => ({
  sequence: number(sequence),
  previous: text(previous),
  ...(revision === null ? {} : { revision: number(revision) }),
  record: text(record),
  hash: text(hash),
});

/** Where the log ends. */
export function readAuditHead(connection: Connection): AuditHead {
  const [row] = connection.rows('SELECT sequence, CAST(hash AS BLOB), revision FROM head');
  return row === undefined ? EMPTY_LOG : { sequence: number(row[0]), hash: text(row[1]), revision: number(row[2]) };
}

/** Appends an entry and moves the head; the transaction keeps other writers out between reading and writing. */
export function appendEntry(connection: Connection, make: MakeEntry): AuditEntry | undefined {
  return connection.transaction(() => {
    const head = readAuditHead(connection);
    const entry = make(head);
    if (entry === undefined) return undefined;
    const { sequence, previous, revision, record, hash } = entry;
    const insert = 'INSERT INTO entry (sequence, previous, revision, record, hash) VALUES (?1, ?2, ?3, ?4, ?5)';
    connection.run(insert, sequence, previous, revision ?? null, record, hash);
    const move = 'INSERT OR REPLACE INTO head (id, sequence, hash, revision) VALUES (1, ?1, ?2, ?3)';
    connection.run(move, sequence, hash, revision ?? head.revision);
    return entry;
  });
}

/** The next entries after a number, at most a page. */
export function readEntries(connection: Connection, after: number): AuditEntry[] {
  const sql = `SELECT sequence, CAST(previous AS BLOB), revision, CAST(record AS BLOB), CAST(hash AS BLOB)
    FROM entry WHERE sequence > ?1 ORDER BY sequence LIMIT ?2`;
  return connection.rows(sql, after, PAGE).map(entryOf);
}
