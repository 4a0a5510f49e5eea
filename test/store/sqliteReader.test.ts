import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import LibsqlDatabase from 'libsql';
import { describe, expect, it } from 'vitest';
import { DATABASE_FILE, openSqliteStore } from '../../server/store/sqlite/index.ts';
import { openSqliteReader } from '../../server/store/sqlite/reader.ts';
import { GROUND } from './cases/ground.ts';
import { inFolder } from './support/folder.ts';
import { contentOf, linesOf, modelOf, partyIds, puts, remove, WRITER } from './support/models.ts';

describe('a reader beside the server', () => {
  it('sees each commit as soon as it is made, and harms neither the server nor its lock', async () => {
    await inFolder(async (directory) => {
      const store = await openSqliteStore({ directory });
      await store.commit(puts(GROUND), WRITER);
      const reader = await openSqliteReader(directory);
      expect(contentOf(await reader.snapshot({ kind: 'all' }))).toEqual(linesOf(modelOf(GROUND)));
      await store.commit([remove('evidence', 'unused')], WRITER);
      const revisions = [];
      for await (const { revision } of reader.changes(0)) revisions.push(revision);
      expect(revisions).toEqual([1, 2]);
      const scope = { kind: 'institutions', ids: partyIds('h') } as const;
      expect(contentOf(await reader.snapshot(scope))).toEqual(contentOf(await store.snapshot(scope)));
      await reader.close();
      expect(await store.commit([], WRITER)).toBe(3);
      await store.close();
    });
  });

  it('reads a folder without a store as an empty one, and leaves nothing in it', async () => {
    await inFolder(async (directory) => {
      const reader = await openSqliteReader(directory);
      expect(contentOf(await reader.snapshot({ kind: 'all' }))).toEqual([]);
      const commits = [];
      for await (const commit of reader.changes(0)) commits.push(commit);
      expect(commits).toEqual([]);
      await reader.close();
      expect(readdirSync(directory)).toEqual([]);
    });
  });

  it('refuses a file with another schema than it knows', async () => {
    await inFolder(async (directory) => {
      await (await openSqliteStore({ directory })).close();
      const database = new LibsqlDatabase(join(directory, DATABASE_FILE));
      database.exec('PRAGMA user_version = 99');
      database.close();
      await expect(openSqliteReader(directory)).rejects.toMatchObject({ code: 'STORE_VERSION_UNKNOWN' });
    });
  });
});
