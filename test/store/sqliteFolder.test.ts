import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACCOUNTS_FILE, openSqliteAccounts } from '../../server/store/sqlite/accounts.ts';
import { holdsStore } from '../../server/store/sqlite/folder.ts';
import { DATABASE_FILE, openSqliteStore } from '../../server/store/sqlite/index.ts';
import { inFolder } from './support/folder.ts';

describe('a model file', () => {
  it.each([
    ['is missing beside keys', (folder: string) => rmSync(join(folder, DATABASE_FILE))],
    ['is empty', (folder: string) => truncateSync(join(folder, DATABASE_FILE), 0)],
    [
      'is missing beside a lock',
      (folder: string) => {
        for (const name of [DATABASE_FILE, ACCOUNTS_FILE]) rmSync(join(folder, name));
      },
    ],
    [
      'is half of a backup',
      (folder: string) => {
        for (const name of readdirSync(folder)) rmSync(join(folder, name));
        writeFileSync(join(folder, `${DATABASE_FILE}.partial`), 'half');
      },
    ],
  ])('that %s is not made again', async (_, change) => {
    await inFolder(async (directory) => {
      await (await openSqliteStore({ directory })).close();
      await (await openSqliteAccounts(directory)).close();
      change(directory);
      const before = readdirSync(directory);
      await expect(openSqliteStore({ directory })).rejects.toMatchObject({
        code: 'STORE_DAMAGED',
        damages: [{ kind: 'FOLDER' }],
      });
      expect(readdirSync(directory)).toEqual(before);
      expect(() => holdsStore(directory)).toThrow(expect.objectContaining({ code: 'STORE_DAMAGED' }));
    });
  });
});
