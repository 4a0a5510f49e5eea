import { afterAll, beforeAll, describe } from 'vitest';
import { unavailable } from '../support/availability.ts';
import { neo4jUnavailableReason, type RunningNeo4j, startNeo4j } from '../support/neo4j/start.ts';
import { PATIENCE_MS } from './neo4j/database.ts';
import { describeFailure } from './neo4j/failure.ts';
import { describeOwnServer } from './neo4j/ownServer.ts';

const reason = await neo4jUnavailableReason('own');
if (reason !== undefined) unavailable('Neo4j, crash and restart', reason);

// Apart from what needs a server that stays: the two files are the longest, and run side by side.
describe.runIf(reason === undefined)('in a Neo4j of our own', { timeout: PATIENCE_MS }, () => {
  let started: RunningNeo4j;
  const own = async () => started;

  beforeAll(async () => {
    started = await startNeo4j();
  }, PATIENCE_MS);

  afterAll(() => started.stop(), PATIENCE_MS);

  describeOwnServer(own);
  describeFailure(own);
});
