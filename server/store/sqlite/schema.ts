import { StoreVersionUnknown } from '../errors.ts';
import { type Connection, number } from './driver.ts';
import { CHECKSUMS, FIRST_TABLES } from './tables.ts';
import { sealStore } from './upgrade.ts';

/** Marks the file as ours: "BNKI". */
const APPLICATION = 0x424e4b49;

/** One step to a later schema: statements, and what has to be worked out for what is there already. */
export interface SchemaStep {
  readonly sql: string;
  readonly fill?: (connection: Connection) => void;
}

/** One step each, in order; a step is never changed once it is released. */
export const MIGRATIONS: readonly SchemaStep[] = [{ sql: FIRST_TABLES }, { sql: CHECKSUMS, fill: sealStore }];

const pragma = (connection: Connection, name: string): number => number(connection.rows(`PRAGMA ${name}`)[0]?.[0]);

/**
 * Brings the file to the newest schema, all or nothing; refuses files of others and of later versions. `steps` is there
 * for tests that need the file of an earlier version.
 */
export function migrate(connection: Connection, steps: readonly SchemaStep[] = MIGRATIONS): void {
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
    for (const { sql, fill } of steps.slice(version)) {
      connection.exec(sql);
      fill?.(connection);
    }
    // Also where nothing is new: writing it again is how a file that cannot be written to is found out here.
    connection.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${steps.length}`);
  });
}
