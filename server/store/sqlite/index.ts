import { join } from 'node:path';
import { type Connection, connect } from './driver.ts';
import { foundModelFile } from './found.ts';
import { type FilesInPlace, watchFiles } from './inPlace.ts';
import { takeLock } from './lock.ts';
import { closeToOthers, type Exposure, makeFolder, makePrivateFile } from './private.ts';
import { migrate } from './schema.ts';
import { requireOwnLog } from './staleLog.ts';
import { SqliteGraphStore, type SqliteStore } from './store.ts';
import { withStoreErrors } from './upkeepProblems.ts';

export type { SqliteStore } from './store.ts';

/** The files in the data folder; SQLite keeps its write-ahead log beside the first one. */
export const DATABASE_FILE = 'bunkai.db';
/** Empty; what counts is who has it locked. */
export const LOCK_FILE = 'bunkai.lock';

const PAGE_BYTES = 4096;

/** Pages that the store keeps, in KiB: an import fills it, and what is read again is mostly in the system's cache as well. */
const CACHE_KIB = 16_384;

/** Where and how to open a store. */
export interface SqliteOptions {
  /** The data folder; made if it is not there. */
  readonly directory: string;
  /** Gives commits their time; by default the machine's clock. */
  readonly clock?: () => Date;
  /** The file grows no further than this; a commit that needs more rejects with StoreUnavailable. */
  readonly maxBytes?: number;
  /** Told why what is committed could not be taken up into the file yet, once for as long as that lasts. */
  readonly onUpkeepProblem?: (error: Error) => void;
  /** Told of the folder and the files in it that others could read or write. */
  readonly onExposed?: (exposure: Exposure) => void;
  /** What stands between the store and its connection: for tests in which that fails. */
  readonly within?: (connection: Connection) => Connection;
}

/**
 * Opens the store in a data folder, which is empty the first time. Rejects with StoreLocked where another server has
 * it open, StoreDamaged where the write-ahead log beside it is not its own, StoreVersionUnknown where a later version wrote it, StoreUnavailable where it cannot be written to.
 */
export async function openSqliteStore(options: SqliteOptions): Promise<SqliteStore> {
  const { directory, clock, maxBytes, onUpkeepProblem, onExposed, within = (connection) => connection } = options;
  makeFolder(directory);
  for (const exposure of closeToOthers(directory)) onExposed?.(exposure);
  const file = join(directory, DATABASE_FILE);
  const lockFile = join(directory, LOCK_FILE);
  withStoreErrors(file, () => foundModelFile(directory, DATABASE_FILE, LOCK_FILE));
  makePrivateFile(lockFile);
  return withStoreErrors(file, () => {
    const lock = takeLock(lockFile);
    let connection: Connection | undefined;
    let files: FilesInPlace | undefined;
    try {
      requireOwnLog(file);
      connection = within(connect(file));
      connection.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -${CACHE_KIB}`);
      if (maxBytes !== undefined) connection.exec(`PRAGMA max_page_count = ${Math.floor(maxBytes / PAGE_BYTES)}`);
      migrate(connection);
      files = watchFiles([file, lockFile], connection, { overwritten: true });
      const release = () => lock.release();
      return new SqliteGraphStore({
        connection,
        file,
        clock: clock ?? (() => new Date()),
        isOnlyWriter: true,
        release,
        files,
        ...(onUpkeepProblem === undefined ? {} : { onUpkeepProblem }),
      });
    } catch (error) {
      connection?.close();
      files?.close();
      lock.release();
      throw error;
    }
  });
}
