import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSnapshot } from '../../model/snapshot/snapshot.ts';
import { StoreVersionUnknown } from '../errors.ts';
import type { GraphStore } from '../port.ts';
import { number } from './driver.ts';
import { withStoreErrors } from './faults.ts';
import { DATABASE_FILE } from './index.ts';
import { modelOfPuts } from './lists.ts';
import { connectToRead } from './readOnly.ts';
import { MIGRATIONS } from './schema.ts';
import { SqliteGraphStore } from './store.ts';

/** What can be asked of a store that somebody else may have open for writing. */
export type GraphReader = Pick<GraphStore, 'snapshot' | 'changes' | 'close'>;

/** A store that was never written to. */
const NOTHING: GraphReader = {
  snapshot: async () => buildSnapshot(modelOfPuts([])),
  changes: async function* () {},
  close: async () => {},
};

/**
 * Opens the store in a data folder for reading beside the server that has it open: without its lock, and without writing
 * anything. A folder without a store reads as an empty one. Rejects with StoreVersionUnknown where the file has another
 * schema than this version's (the server brings an older one forward), StoreUnavailable where it cannot be read.
 */
export async function openSqliteReader(directory: string): Promise<GraphReader> {
  const file = join(directory, DATABASE_FILE);
  if (!existsSync(file)) return NOTHING;
  return withStoreErrors(file, () => {
    const connection = connectToRead(file);
    try {
      const version = number(connection.rows('PRAGMA user_version')[0]?.[0]);
      if (version !== MIGRATIONS.length) {
        const message = `the file has schema ${version}; this program reads schema ${MIGRATIONS.length}`;
        if (version < 1) throw new StoreVersionUnknown(message, 'NONE');
        throw new StoreVersionUnknown(message, version > MIGRATIONS.length ? 'LATER' : 'EARLIER');
      }
    } catch (error) {
      connection.close();
      throw error;
    }
    const store = new SqliteGraphStore({
      connection,
      file,
      clock: () => new Date(),
      isOnlyWriter: false,
      release: () => {},
    });
    return {
      snapshot: (scope, at) => store.snapshot(scope, at),
      changes: (since) => store.changes(since),
      close: async () => connection.close(),
    };
  });
}
