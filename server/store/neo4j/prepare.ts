import { int } from 'neo4j-driver';
import { StoreVersionUnknown } from '../errors.ts';
import type { Connection } from './connection.ts';
import { FOUND_STORE, SCHEMA_VERSION } from './head.cypher.ts';
import { AWAIT_INDEXES, SCHEMA } from './schema.cypher.ts';

/**
 * Makes constraints, indexes and the store's own nodes where they are missing; nothing else is touched. Several servers
 * may do it at the same time: each statement is whole by itself, and the second one finds it done.
 */
export async function prepare(connection: Connection): Promise<void> {
  for (const statement of SCHEMA) await connection.runAlone(statement);
  await connection.runAlone(AWAIT_INDEXES);
  const [store] = await connection.write((run) => run(FOUND_STORE, { schema: int(SCHEMA_VERSION) }));
  if (store?.schema === SCHEMA_VERSION) return;
  throw new StoreVersionUnknown(
    `the graph has schema ${store?.schema}, and this version of Bunkai knows ${SCHEMA_VERSION} only`,
  );
}
