import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore, type SqliteStore } from '../../server/store/sqlite/index.ts';
import { runStoreSuite } from './runStoreSuite.ts';

runStoreSuite('SQLite', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'bunkai-store-'));
  let store: SqliteStore = await openSqliteStore({ directory });
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await openSqliteStore({ directory });
      return store;
    },
    dispose: async () => {
      await store.close();
      await rm(directory, { recursive: true });
    },
  };
});
