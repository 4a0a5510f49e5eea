import { StoreVersionUnknown } from '../errors.ts';
import { type Connection, number } from './driver.ts';

/** Marks the file as ours: "BNKA". */
const APPLICATION = 0x424e4b41;

/** One step each, in order; a step is never changed once it is released. The audit log refuses to be changed by mistake. */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE key (id TEXT PRIMARY KEY, body TEXT NOT NULL, used TEXT, revoked TEXT) STRICT, WITHOUT ROWID;
  CREATE TABLE session (hash TEXT PRIMARY KEY, expires TEXT NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX session_expires ON session (expires);
  CREATE TABLE entry (
    sequence INTEGER PRIMARY KEY, previous TEXT NOT NULL, revision INTEGER, record TEXT NOT NULL, hash TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;
  CREATE TRIGGER entry_holds BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;
  CREATE TABLE head (
    id INTEGER PRIMARY KEY CHECK (id = 1), sequence INTEGER NOT NULL, hash TEXT NOT NULL, revision INTEGER NOT NULL
  ) STRICT;
  `,
];

const pragma = (connection: Connection, name: string): number => number(connection.rows(`PRAGMA ${name}`)[0]?.[0]);

/** Refuses a file with another schema than it is read with here. */
export function requireAccountSchema(connection: Connection): void {
  const version = pragma(connection, 'user_version');
  if (version === MIGRATIONS.length) return;
  const message = `the file has schema ${version}; this program reads schema ${MIGRATIONS.length}`;
  if (version < 1) throw new StoreVersionUnknown(message, 'NONE');
  throw new StoreVersionUnknown(message, version > MIGRATIONS.length ? 'LATER' : 'EARLIER');
}

/** Brings the file to the newest schema, all or nothing; refuses files of others and of later versions. */
export function migrateAccounts(connection: Connection): void {
  connection.transaction(() => {
    const isNew = number(connection.rows('SELECT count(*) FROM sqlite_schema')[0]?.[0]) === 0;
    const version = pragma(connection, 'user_version');
    if (!isNew && pragma(connection, 'application_id') !== APPLICATION) {
      throw new StoreVersionUnknown('the file is a database of another program', 'FOREIGN');
    }
    if (!isNew && version < 1) {
      throw new StoreVersionUnknown(`the file has tables but the schema number ${version}`, 'NONE');
    }
    if (version > MIGRATIONS.length) {
      throw new StoreVersionUnknown(
        `the file has schema ${version}; this program knows schemas up to ${MIGRATIONS.length}`,
      );
    }
    for (const step of MIGRATIONS.slice(version)) connection.exec(step);
    if (version === MIGRATIONS.length) return;
    connection.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}
