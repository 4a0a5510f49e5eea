import { int, Neo4jError } from 'neo4j-driver';
import { StoreVersionUnknown } from '../errors.ts';
import type { Connection } from './connection.ts';
import type { Statement } from './cypher.ts';
import { FOUND_STORE, SCHEMA_VERSION } from './head.cypher.ts';
import { AWAIT_INDEXES, MODEL_SCHEMA } from './schema.cypher.ts';

/** Makes constraints, indexes and the store's own nodes where they are missing; nothing else is touched. */
export async function prepare(connection: Connection): Promise<void> {
  await makeSchema(connection, MODEL_SCHEMA);
  const [store] = await connection.write((run) => run(FOUND_STORE, { schema: int(SCHEMA_VERSION) }));
  if (store?.schema === SCHEMA_VERSION) return;
  throw new StoreVersionUnknown(
    `the graph has schema ${store?.schema}, and this version of Bunkai knows ${SCHEMA_VERSION} only`,
  );
}

/** Makes constraints and indexes where they are missing. Several servers may do it at the same time. */
export async function makeSchema(connection: Connection, schema: readonly Statement[]): Promise<void> {
  await connection.verify();
  for (const statement of schema) await make(connection, statement);
  await connection.read((run) => run(AWAIT_INDEXES));
}

/** "Unless it is there" does not cover one that another server makes at this very moment. */
async function make(connection: Connection, statement: Statement): Promise<void> {
  try {
    await connection.write((run) => run(statement));
  } catch (error) {
    if (!isThere(error)) throw error;
  }
}

const isThere = (error: unknown): boolean =>
  error instanceof Error && error.cause instanceof Neo4jError && error.cause.code.endsWith('AlreadyExists');
