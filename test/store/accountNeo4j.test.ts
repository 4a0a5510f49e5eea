import { afterAll, beforeAll, describe } from 'vitest';
import type { AccountStore } from '../../server/store/accounts.ts';
import { openNeo4jAccounts } from '../../server/store/neo4j/index.ts';
import { unavailable } from '../support/availability.ts';
import { type Neo4jAccess, neo4jUnavailableReason } from '../support/neo4j/start.ts';
import { acquireAlone, clear, PATIENCE_MS } from './neo4j/database.ts';
import { runAccountSuite } from './runAccountSuite.ts';

const reason = await neo4jUnavailableReason();
if (reason !== undefined) unavailable('Neo4j', reason);

describe.runIf(reason === undefined)('in Neo4j', { timeout: 300_000 }, () => {
  let server: Neo4jAccess;

  beforeAll(async () => {
    server = await acquireAlone();
  }, PATIENCE_MS);

  afterAll(async () => {
    await server.stop();
  }, PATIENCE_MS);

  runAccountSuite('the accounts', async () => {
    await clear(server);
    const opened: AccountStore[] = [];
    const open = async () => {
      const accounts = await openNeo4jAccounts(server);
      opened.push(accounts);
      return accounts;
    };
    const dispose = async () => {
      for (const accounts of opened) await accounts.close();
    };
    return { accounts: await open(), beside: open, dispose };
  });
});
