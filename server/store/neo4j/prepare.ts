import { int, Neo4jError } from 'neo4j-driver';
import { finishInTurns } from '../../model/steps.ts';
import { yieldInTurns } from '../turns.ts';
import { readAll } from './all.ts';
import { CatalogueCache } from './catalogueCache.ts';
import type { Connection } from './connection.ts';
import type { Run, Statement } from './cypher.ts';
import { COUNT_ALL, FOUND_STORE, LOCK_STORE, requireSchema, SCHEMA_VERSION } from './head.cypher.ts';
import { AWAIT_INDEXES, MODEL_SCHEMA } from './schema.cypher.ts';
import { tallyingModel } from './tally.ts';

/** Makes constraints, indexes and the store's own nodes where they are missing; nothing else is touched. */
export async function prepare(connection: Connection): Promise<void> {
  await makeSchema(connection, MODEL_SCHEMA);
  const [store] = await connection.write((run) => run(FOUND_STORE, { schema: int(SCHEMA_VERSION) }));
  if (store?.schema === UNCOUNTED) await connection.write(countAll);
  else requireSchema(store?.schema);
}

/** The schema before the head said how many entities there are. */
const UNCOUNTED = 1;

/** Counts what a store of schema 1 holds, unless another server has done it meanwhile. */
async function countAll(run: Run): Promise<void> {
  const [store] = await run(LOCK_STORE, { token: 'schema' });
  if (store?.schema !== UNCOUNTED) return requireSchema(store?.schema);
  const { count, sum } = await finishInTurns(tallyingModel(await readAll(run, new CatalogueCache())), yieldInTurns());
  await run(COUNT_ALL, { schema: int(SCHEMA_VERSION), count: String(count), sum: String(sum) });
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
