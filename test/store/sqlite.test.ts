import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore, type SqliteStore } from '../../server/store/sqlite/index.ts';
import { runAccountSuite } from './runAccountSuite.ts';
import { runStoreSuite } from './runStoreSuite.ts';

async function makeStore() {
  const directory = await mkdtemp(join(tmpdir(), 'bunkai-store-'));
  let store: SqliteStore = await openSqliteStore({ directory });
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await openSqliteStore({ directory });
      return store;
    },
    close: () => store.close(),
    dispose: async () => {
      await store.close();
      await rm(directory, { recursive: true });
    },
  };
}

runStoreSuite('SQLite', makeStore);

runAccountSuite('SQLite accounts', async () => {
  const { store, reopen, close, dispose } = await makeStore();
  return { accounts: store.accounts, reopen: async () => (await reopen()).accounts, close, dispose };
});
