import type { AccountStore } from '../../../server/store/accounts.ts';
import { openNeo4jAccounts } from '../../../server/store/neo4j/index.ts';
import type { Neo4jAccess } from '../../support/neo4j/start.ts';
import type { AccountFixture } from '../runAccountSuite.ts';
import { clear } from './database.ts';

/** Accounts in one database, which is emptied for each. */
export function accountsOn(server: () => Neo4jAccess): () => Promise<AccountFixture> {
  return async () => {
    await clear(server());
    const opened: AccountStore[] = [];
    const open = async () => {
      const accounts = await openNeo4jAccounts(server());
      opened.push(accounts);
      return accounts;
    };
    const dispose = async () => {
      for (const accounts of opened) await accounts.close();
    };
    return { accounts: await open(), beside: open, dispose };
  };
}
