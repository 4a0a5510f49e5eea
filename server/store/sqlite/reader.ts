import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSnapshot } from '../../model/snapshot/snapshot.ts';
import { StoreVersionUnknown } from '../errors.ts';
import type { GraphStore } from '../port.ts';
import type { StoresStates } from '../storedState.ts';
import type { KeepsWitness } from '../witness.ts';
import { type Connection, number } from './driver.ts';
import { DATABASE_FILE, openSqliteStore } from './index.ts';
import { modelOfPuts } from './lists.ts';
import { connectToRead } from './readOnly.ts';
import { MIGRATIONS } from './schema.ts';
import { requireOwnLog } from './staleLog.ts';
import { SqliteGraphStore } from './store.ts';
import { withStoreErrors } from './upkeepProblems.ts';

/** What can be asked of a store that another process may have open for writing. */
export type GraphReader = Pick<GraphStore, 'head' | 'snapshot' | 'changes' | 'close'> &
  StoresStates &
  Pick<KeepsWitness, 'witness'>;

/** A store that was never written to. */
const NOTHING: GraphReader = {
  head: async () => 0,
  snapshot: async () => buildSnapshot(modelOfPuts([])),
  changes: async function* () {},
  states: async function* () {},
  witness: async () => undefined,
  close: async () => {},
};

/** A connection that writes nothing; refuses a file of a later version, and one with tables that has none. */
function connectTo(file: string): { connection: Connection; version: number } {
  const connection = connectToRead(file);
  try {
    const version = number(connection.rows('PRAGMA user_version')[0]?.[0]);
    if (version >= 1 && version <= MIGRATIONS.length) return { connection, version };
    const message = `the file has schema ${version}; this program reads schema ${MIGRATIONS.length}`;
    throw new StoreVersionUnknown(message, version < 1 ? 'NONE' : 'LATER');
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * Looks whether this version, or an earlier one, wrote the store in a data folder, which stays as it is. Throws as openSqliteReader
 * rejects.
 */
export function requireKnownSchema(directory: string): void {
  const file = join(directory, DATABASE_FILE);
  withStoreErrors(file, () => {
    requireOwnLog(file);
    connectTo(file).connection.close();
  });
}

/** Whether an earlier version wrote the store in a data folder. Throws as requireKnownSchema does. */
export function isOfEarlierVersion(directory: string): boolean {
  const { connection, version } = withStoreErrors(directory, () => connectTo(join(directory, DATABASE_FILE)));
  connection.close();
  return version < MIGRATIONS.length;
}

/** Brings an older file forward first, as a server would: for that alone the lock is needed. */
async function connectToCurrent(directory: string, file: string): Promise<Connection> {
  const { connection, version } = withStoreErrors(file, () => connectTo(file));
  if (version === MIGRATIONS.length) return connection;
  connection.close();
  await (await openSqliteStore({ directory })).close();
  return withStoreErrors(file, () => connectTo(file)).connection;
}

/**
 * Opens the store in a data folder for reading beside the server that has it open: without its lock, and without writing
 * anything. A folder without a store reads as an empty one. Rejects with StoreVersionUnknown where a later version wrote
 * the file, StoreLocked where it is of an earlier one and in use, StoreUnavailable where it cannot be read.
 */
export async function openSqliteReader(directory: string): Promise<GraphReader> {
  const file = join(directory, DATABASE_FILE);
  if (!existsSync(file)) return NOTHING;
  withStoreErrors(file, () => requireOwnLog(file));
  const connection = await connectToCurrent(directory, file);
  const store = new SqliteGraphStore({
    connection,
    file,
    clock: () => new Date(),
    isOnlyWriter: false,
    release: () => {},
  });
  return {
    head: () => store.head(),
    snapshot: (scope, at) => store.snapshot(scope, at),
    changes: (since) => store.changes(since),
    states: () => store.states(),
    witness: () => store.witness(),
    close: async () => connection.close(),
  };
}
