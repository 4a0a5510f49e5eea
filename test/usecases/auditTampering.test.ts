import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import LibsqlDatabase from 'libsql';
import { describe, expect, it } from 'vitest';
import { openSqliteAccounts } from '../../server/store/sqlite/accounts.ts';
import { checkFolder } from '../../server/store/sqlite/checkFolder.ts';
import { DATABASE_FILE, openSqliteStore } from '../../server/store/sqlite/index.ts';
import { recordCommits } from '../../server/usecases/audit/auditLog.ts';
import { inFolder } from '../store/support/folder.ts';
import { fill, forgeAccounts, forgeModel, problemOf, sql, verify } from './tamperedStore.ts';

const OPEN = 'until = 9007199254740991';

describe('a store without tampering', () => {
  it('agrees, in each of its states and keys', async () => {
    await inFolder(async (directory) => {
      await fill(directory);
      expect(await verify(directory)).toMatchObject({ ok: true, commits: 4, entries: 12, keys: 2 });
      const states = new LibsqlDatabase(join(directory, DATABASE_FILE))
        .prepare('SELECT count(*) AS n FROM entity')
        .get();
      expect(await verify(directory)).toMatchObject({
        states: states && typeof states === 'object' && 'n' in states ? states.n : 0,
      });
    });
  });

  it('agrees where an earlier version wrote it, which had no checksums', async () => {
    await inFolder(async (directory) => {
      const script = new URL('../store/cases/schema1.sql', import.meta.url);
      sql(directory, DATABASE_FILE, readFileSync(script, 'utf8'));
      const store = await openSqliteStore({ directory });
      const accounts = await openSqliteAccounts(directory);
      await recordCommits(accounts, store);
      for (const each of [store, accounts]) await each.close();
      expect(await verify(directory)).toMatchObject({ ok: true, keys: 0, commits: expect.any(Number) });
    });
  });
});

describe('the present state', () => {
  it.each([
    [
      'an entity that no commit made',
      `INSERT INTO entity (id, list, key, since, until, body)
       SELECT max(id) + 1, 'evidence', 'planted', 2, 9007199254740991, '{"id":"planted"}' FROM entity`,
      { code: 'STATE_ALTERED', number: 2, place: 'evidence "planted"' },
    ],
    [
      'an entity that was ended',
      `UPDATE entity SET until = 3 WHERE list = 'contracts' AND ${OPEN}`,
      { code: 'STATE_ALTERED', number: 1, place: expect.stringContaining('contracts') },
    ],
    [
      'a removal that was undone',
      `UPDATE entity SET until = 9007199254740991 WHERE list = 'evidence' AND until = 4`,
      { code: 'STATE_ALTERED', number: 3, place: 'evidence "unused"' },
    ],
    [
      'an entity that began earlier',
      `UPDATE entity SET since = 2 WHERE list = 'evidence' AND since = 3`,
      { code: 'STATE_ALTERED', number: 2, place: 'evidence "unused"' },
    ],
    [
      'an entity under another key',
      `UPDATE entity SET key = 'other' WHERE list = 'parties' AND key = 'v'`,
      { code: 'STATE_ALTERED', number: 1, place: 'parties "other"' },
    ],
    [
      'another content, for the log as well',
      `UPDATE entity SET body = replace(body, '戻した', '別の') WHERE since = 3`,
      { code: 'COMMIT_ALTERED', number: 3 },
    ],
    [
      'an entity that is gone with its change',
      'DELETE FROM change WHERE revision = 3; DELETE FROM entity WHERE since = 3',
      { code: 'COMMIT_ALTERED', number: 3 },
    ],
  ])('is found to hold %s', async (_, text, problem) => {
    await inFolder(async (directory) => {
      await fill(directory);
      forgeModel(directory, text);
      expect(checkFolder(directory)).toEqual([]);
      expect(problemOf(await verify(directory))).toEqual(problem);
    });
  });

  it.each([
    [
      'begins',
      `INSERT INTO entity (id, list, key, since, until, body)
       SELECT max(id) + 1, 'evidence', 'planted', 5, 9007199254740991, '{"id":"planted"}' FROM entity`,
      { code: 'STATE_ALTERED', number: 5, place: 'evidence "planted"' },
    ],
    [
      'ends',
      `UPDATE entity SET until = 5 WHERE list = 'contracts' AND ${OPEN}`,
      { code: 'STATE_ALTERED', number: 1, place: expect.stringContaining('contracts') },
    ],
  ])('is found to hold an entity that %s with a commit to come', async (_, text, problem) => {
    await inFolder(async (directory) => {
      await fill(directory);
      forgeModel(directory, text);
      expect(checkFolder(directory)).toEqual([{ kind: 'REVISION', place: '5' }]);
      expect(problemOf(await verify(directory))).toEqual(problem);
    });
  });
});

describe('keys', () => {
  it.each([
    ['raised to administrator', "UPDATE key SET body = json_set(body, '$.role', 'ADMINISTRATOR')", 'KEY_ALTERED'],
    ['moved to another party', "UPDATE key SET body = json_set(body, '$.party', 'other')", 'KEY_ALTERED'],
    ['given another last day', "UPDATE key SET body = json_set(body, '$.expiresOn', '2099-12-31')", 'KEY_ALTERED'],
    ['given another secret', "UPDATE key SET body = json_set(body, '$.hash', 'f')", 'KEY_ALTERED'],
    ['taken away', 'DELETE FROM key WHERE revoked IS NULL', 'KEY_REMOVED'],
    ['of which the revocation was undone', 'UPDATE key SET revoked = NULL', 'REVOCATION_UNDONE'],
    ['revoked without an entry', "UPDATE key SET revoked = '2026-11-22T12:00:00.001Z'", 'KEY_ALTERED'],
    [
      'that were planted',
      "INSERT INTO key (id, body) SELECT 'planted', json_set(body, '$.id', 'planted') FROM key LIMIT 1",
      'KEY_UNRECORDED',
    ],
  ])('%s are found', async (_, text, code) => {
    await inFolder(async (directory) => {
      const { kept, ended } = await fill(directory);
      forgeAccounts(directory, text);
      const problem = problemOf(await verify(directory));
      expect(problem).toMatchObject({ code });
      expect([kept, ended, 'planted']).toContain(problem?.place);
    });
  });
});
