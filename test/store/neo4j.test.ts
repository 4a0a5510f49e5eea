import { afterAll, beforeAll, describe } from 'vitest';
import { unavailable } from '../support/availability.ts';
import { acquireNeo4j, type Neo4jAccess, neo4jUnavailableReason } from '../support/neo4j/start.ts';
import { repeats } from '../support/repeats.ts';
import { accountsOn } from './neo4j/accounts.ts';
import { describeDamage } from './neo4j/damage.ts';
import { clear, PATIENCE_MS, storesOn } from './neo4j/database.ts';
import { describeOddIds } from './neo4j/oddIds.ts';
import { describeServer } from './neo4j/ownServer.ts';
import { describePlans } from './neo4j/plans.ts';
import { describeReadable } from './neo4j/readable.ts';
import { describeRedrawn } from './neo4j/redrawn.ts';
import { describeReplicas } from './neo4j/replicas.ts';
import { runAccountSuite } from './runAccountSuite.ts';
import { runStoreSuite } from './runStoreSuite.ts';

const reason = await neo4jUnavailableReason();
if (reason !== undefined) unavailable('Neo4j', reason);

// One file, because a start takes longer than most tests: all of them share one server.
describe.runIf(reason === undefined)('in Neo4j', { timeout: PATIENCE_MS }, () => {
  let shared: Neo4jAccess;
  const server = () => shared;

  beforeAll(async () => {
    shared = await acquireNeo4j();
  }, PATIENCE_MS);

  afterAll(async () => {
    await clear(shared);
    await shared.stop();
  }, PATIENCE_MS);

  describeServer(server);
  runStoreSuite('the model', storesOn(server), { randomModels: repeats(8, 120), hub: repeats(500, 2_000) });
  runAccountSuite('the accounts', accountsOn(server));
  describeOddIds(server);
  describeDamage(server);
  describeRedrawn(server);
  describeReadable(server);
  describeReplicas(server);
  describePlans(server);
});
