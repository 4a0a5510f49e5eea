import { StoreVersionUnknown } from '../errors.ts';
import { type Connection, number } from './driver.ts';

/** Marks the file as ours: "BNKI". */
const APPLICATION = 0x424e4b49;

/** `until` of what is still so. */
export const OPEN = Number.MAX_SAFE_INTEGER;

/**
 * One step each, in order; a step is never changed once it is released. An entity row is one state of an entity: it
 * holds from revision `since` until before `until`. Nothing is ever deleted, so that every revision can be read.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE revision (number INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL) STRICT;
  CREATE TABLE entity (
    id INTEGER PRIMARY KEY, list TEXT NOT NULL, key TEXT NOT NULL,
    since INTEGER NOT NULL, until INTEGER NOT NULL, body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX entity_key ON entity (list, key, until);
  CREATE TABLE change (
    revision INTEGER NOT NULL, position INTEGER NOT NULL, op TEXT NOT NULL, entity INTEGER NOT NULL,
    PRIMARY KEY (revision, position)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE reference (
    role TEXT NOT NULL, target TEXT NOT NULL, source INTEGER NOT NULL,
    PRIMARY KEY (role, target, source)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE link (
    consumer TEXT NOT NULL, entity INTEGER NOT NULL, supplier TEXT NOT NULL, kind TEXT NOT NULL,
    since INTEGER NOT NULL, until INTEGER NOT NULL,
    PRIMARY KEY (consumer, entity)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX link_supplier ON link (supplier, until, since, entity);
  `,
];

const pragma = (connection: Connection, name: string): number => number(connection.rows(`PRAGMA ${name}`)[0]?.[0]);

/**
 * Brings the file to the newest schema, all or nothing; refuses files of others and of later versions. `steps` is there
 * for tests that need the file of an earlier version.
 */
export function migrate(connection: Connection, steps: readonly string[] = MIGRATIONS): void {
  connection.transaction(() => {
    const isNew = number(connection.rows('SELECT count(*) FROM sqlite_schema')[0]?.[0]) === 0;
    const version = pragma(connection, 'user_version');
    if (!isNew && pragma(connection, 'application_id') !== APPLICATION) {
      throw new StoreVersionUnknown('the file is a database of another program', 'FOREIGN');
    }
    if (!isNew && version < 1) {
      throw new StoreVersionUnknown(`the file has tables but the schema number ${version}`, 'NONE');
    }
    if (version > steps.length) {
      throw new StoreVersionUnknown(`the file has schema ${version}; this program knows schemas up to ${steps.length}`);
    }
    for (const step of steps.slice(version)) connection.exec(step);
    // Also where nothing is new: writing it again is how a file that cannot be written to is found out here.
    connection.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${steps.length}`);
  });
}
