import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { StoreUnavailable } from '../errors.ts';
import { type Connection, connect } from './driver.ts';
import { withStoreErrors } from './faults.ts';
import { takeLock } from './lock.ts';
import { migrate } from './schema.ts';
import { SqliteGraphStore, type SqliteStore } from './store.ts';

export type { SqliteStore } from './store.ts';

/** The files in the data folder; SQLite keeps its write-ahead log beside the first one. */
export const DATABASE_FILE = 'bunkai.db';
/** Empty; what counts is who has it locked. */
export const LOCK_FILE = 'bunkai.lock';

const PAGE_BYTES = 4096;

/** Where and how to open a store. */
export interface SqliteOptions {
  /** The data folder; made if it is not there. */
  readonly directory: string;
  /** Gives commits their time; by default the machine's clock. */
  readonly clock?: () => Date;
  /** The file grows no further than this; a commit that needs more rejects with StoreUnavailable. */
  readonly maxBytes?: number;
}

function makeFolder(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (error) {
    throw new StoreUnavailable(`${directory}: the data folder cannot be made`, { cause: error });
  }
}

/**
 * Opens the store in a data folder, which is empty the first time. Rejects with StoreLocked where another server has
 * it open, StoreVersionUnknown where a later version wrote it, StoreUnavailable where it cannot be written to.
 */
export async function openSqliteStore({ directory, clock, maxBytes }: SqliteOptions): Promise<SqliteStore> {
  makeFolder(directory);
  const file = join(directory, DATABASE_FILE);
  return withStoreErrors(file, () => {
    const lock = takeLock(join(directory, LOCK_FILE));
    let connection: Connection | undefined;
    try {
      connection = connect(file);
      connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536');
      if (maxBytes !== undefined) connection.exec(`PRAGMA max_page_count = ${Math.floor(maxBytes / PAGE_BYTES)}`);
      migrate(connection);
      const release = () => lock.release();
      return new SqliteGraphStore({
        connection,
        file,
        clock: clock ?? (() => new Date()),
        isOnlyWriter: true,
        release,
      });
    } catch (error) {
      connection?.close();
      lock.release();
      throw error;
    }
  });
}
