import { int, Neo4jError } from 'neo4j-driver';
import { finishInTurns } from '../../model/steps.ts';
import { LINK_KINDS } from '../../model/vocabulary.ts';
import type { Tally } from '../checksum.ts';
import { StoreDamaged } from '../errors.ts';
import { yieldInTurns } from '../turns.ts';
import { readAll } from './all.ts';
import { CatalogueCache } from './catalogueCache.ts';
import type { Connection } from './connection.ts';
import type { Run, Statement } from './cypher.ts';
import { writeAllDegrees } from './degrees.cypher.ts';
import { COUNT_DRAWN, drawnText } from './drawn.cypher.ts';
import {
  COUNT_ALL,
  FOUND_STORE,
  LOCK_STORE,
  READ_HEAD,
  requireSchema,
  SCHEMA_VERSION,
  tallyIn,
} from './head.cypher.ts';
import { ALL_LINKS, linkRow, putLinks, unsealedLinkOf } from './link.cypher.ts';
import { AWAIT_INDEXES, MODEL_SCHEMA, ONLINE_INDEXES, type SchemaPart } from './schema.cypher.ts';
import { overKinds } from './steps.ts';
import { tallyingModel } from './tally.ts';

/** Makes constraints, indexes and the store's own nodes where they are missing; nothing else is touched. */
export async function prepare(connection: Connection): Promise<void> {
  await makeSchema(connection, MODEL_SCHEMA);
  const [store] = await connection.write((run) => run(FOUND_STORE, { schema: int(SCHEMA_VERSION) }));
  if (isEarlier(store?.schema)) await connection.write(bringForward);
  else requireSchema(store?.schema);
}

/** The schema before the head said how many entities there are. */
const UNCOUNTED = 1;

/** The schema before it said how many nodes and relationships there are, and before links had checksums. */
const UNDRAWN = 2;

/** The schema before nodes said how many relationships they have. */
const UNNUMBERED = 3;

const EARLIER: ReadonlySet<number | undefined> = new Set([UNCOUNTED, UNDRAWN, UNNUMBERED]);

const isEarlier = (schema: number | undefined): boolean => EARLIER.has(schema);

/** Counts and seals what a store of an earlier schema holds, unless another server has done it meanwhile. */
async function bringForward(run: Run): Promise<void> {
  const [store] = await run(LOCK_STORE, { token: 'schema' });
  const schema = store?.schema;
  if (!isEarlier(schema)) return requireSchema(schema);
  // What is known to be altered is not made true by counting or sealing it again.
  if (schema !== UNNUMBERED) await sealLinks(run);
  await run(writeAllDegrees('Party'));
  await run(writeAllDegrees('Component'));
  const [head] = await run(READ_HEAD);
  if (head === undefined) throw new StoreDamaged([{ kind: 'REVISION', place: 'Head' }]);
  const { count, sum } = schema === UNCOUNTED ? await countAll(run) : tallyIn(head);
  const drawn = schema === UNNUMBERED ? head.drawn : drawnText(await run(COUNT_DRAWN));
  await run(COUNT_ALL, { schema: int(SCHEMA_VERSION), count: String(count), sum: String(sum), drawn });
}

async function sealLinks(run: Run): Promise<void> {
  const links = (await run(ALL_LINKS)).map(unsealedLinkOf);
  for (const { statement, parameters } of overKinds(LINK_KINDS, putLinks, links, linkRow)) {
    await run(statement, parameters);
  }
}

const countAll = async (run: Run): Promise<Tally> =>
  finishInTurns(tallyingModel(await readAll(run, new CatalogueCache())), yieldInTurns());

/**
 * Makes constraints and indexes where they are missing. Several servers may do it at the same time. Where all are there,
 * nothing is written: Neo4j plans each such statement again, also where it has nothing to make.
 */
export async function makeSchema(connection: Connection, schema: readonly SchemaPart[]): Promise<void> {
  await connection.verify();
  const online = new Set((await connection.read((run) => run(ONLINE_INDEXES))).map(({ name }) => name));
  const missing = schema.filter(({ name }) => !online.has(name));
  if (missing.length === 0) return;
  for (const { create } of missing) await make(connection, create);
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
