import { auth, driver } from 'neo4j-driver';
import { type Neo4jStore, openNeo4jStore } from '../../../server/store/neo4j/index.ts';
import type { Neo4jAccess } from '../../support/neo4j/start.ts';

/** A store with what a test may do to it: the fixture of the suites, for this kind of store. */
export interface Neo4jFixture {
  readonly store: Neo4jStore;
  reopen(): Promise<Neo4jStore>;
  dispose(): Promise<void>;
}

/** Longer than a start may take, so that one that fails ends with its own message, which holds the log. */
export const PATIENCE_MS = 600_000;

/** Runs one statement on a server, past any store; the records as plain objects. */
export async function ask(
  server: Neo4jAccess,
  text: string,
  parameters: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const { uri, user, password, database } = server;
  const client = driver(uri, auth.basic(user, password), { disableLosslessIntegers: true });
  const session = client.session({ database });
  try {
    return (await session.run(text, parameters)).records.map((record) => record.toObject());
  } finally {
    await session.close();
    await client.close();
  }
}

/** Removes all nodes; constraints and indexes stay, as they would in use. */
export async function clear(server: Neo4jAccess): Promise<void> {
  await ask(server, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
}

export function open({ uri, user, password, database }: Neo4jAccess): Promise<Neo4jStore> {
  return openNeo4jStore({ uri, user, password, ...(database === undefined ? {} : { database }) });
}

/** Stores in one database, which is emptied for each. */
export function storesOn(server: () => Neo4jAccess): () => Promise<Neo4jFixture> {
  return async () => {
    await clear(server());
    let store = await open(server());
    return {
      store,
      reopen: async () => {
        await store.close();
        store = await open(server());
        return store;
      },
      dispose: () => store.close(),
    };
  };
}
