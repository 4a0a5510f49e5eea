import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import LibsqlDatabase from 'libsql';
import { describe, expect, it } from 'vitest';
import { ACCOUNTS_FILE, openSqliteAccounts } from '../../server/store/sqlite/accounts.ts';
import { runAccountSuite } from './runAccountSuite.ts';
import { inFolder } from './support/folder.ts';

runAccountSuite('SQLite accounts', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'bunkai-accounts-'));
  const accounts = await openSqliteAccounts(directory);
  const opened = [accounts];
  return {
    accounts,
    beside: async () => {
      const more = await openSqliteAccounts(directory);
      opened.push(more);
      return more;
    },
    dispose: async () => {
      for (const each of opened) await each.close();
      await rm(directory, { recursive: true });
    },
  };
});

describe('the file of the accounts', () => {
  const change = (directory: string, sql: string) => {
    const database = new LibsqlDatabase(join(directory, ACCOUNTS_FILE));
    try {
      database.exec(sql);
    } finally {
      database.close();
    }
  };

  it('refuses to have its audit log changed by a slip', async () => {
    await inFolder(async (directory) => {
      const accounts = await openSqliteAccounts(directory);
      await accounts.append(({ hash }) => ({ sequence: 1, previous: hash, record: '{}', hash: 'h' }));
      expect(() => change(directory, 'DELETE FROM entry')).toThrow('only added to');
      expect(() => change(directory, "UPDATE entry SET record = '[]'")).toThrow('only added to');
      await accounts.close();
    });
  });

  it('is refused where another program or a later version wrote it, and where the folder is no folder', async () => {
    await inFolder(async (directory) => {
      change(directory, 'CREATE TABLE theirs (x)');
      await expect(openSqliteAccounts(directory)).rejects.toMatchObject({ code: 'STORE_VERSION_UNKNOWN' });
      const inFile = openSqliteAccounts(join(directory, ACCOUNTS_FILE));
      await expect(inFile).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    });
    await inFolder(async (directory) => {
      await (await openSqliteAccounts(directory)).close();
      change(directory, 'PRAGMA user_version = 99');
      await expect(openSqliteAccounts(directory)).rejects.toThrow('99');
    });
  });
});
