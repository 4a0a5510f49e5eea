import { afterAll, beforeAll, describe } from 'vitest';
import { unavailable } from '../support/availability.ts';
import { type Neo4jAccess, neo4jUnavailableReason } from '../support/neo4j/start.ts';
import { acquireAlone, PATIENCE_MS, storesOn } from './neo4j/database.ts';
import { runStoreSuite } from './runStoreSuite.ts';

const reason = await neo4jUnavailableReason();
if (reason !== undefined) unavailable('Neo4j', reason);

describe.runIf(reason === undefined)('in Neo4j', { timeout: 600_000 }, () => {
  let server: Neo4jAccess;

  beforeAll(async () => {
    server = await acquireAlone();
  }, PATIENCE_MS);

  afterAll(async () => {
    await server.stop();
  }, PATIENCE_MS);

  const makeStore = storesOn(() => server);

  runStoreSuite('the model', makeStore);
});
