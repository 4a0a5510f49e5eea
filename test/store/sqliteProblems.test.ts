import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACCOUNTS_FILE, openSqliteAccounts } from '../../server/store/sqlite/accounts.ts';
import { backUpFolder } from '../../server/store/sqlite/backup.ts';
import { type Connection, DatabaseError } from '../../server/store/sqlite/driver.ts';
import { DATABASE_FILE, LOCK_FILE, openSqliteStore } from '../../server/store/sqlite/index.ts';
import { auditedStore } from '../../server/usecases/audit/auditLog.ts';
import { inFolder } from './support/folder.ts';
import { puts, WRITER } from './support/models.ts';

const evidence = (name: string, count: number) =>
  puts({ evidence: Array.from({ length: count }, (_, i) => ({ id: `${name}${i}` })) });

const KEY = {
  id: 'k1',
  hash: 'h1',
  role: 'AUDITOR',
  createdAt: '2026-11-01T00:00:00.000Z',
  createdBy: 'local',
} as const;

/** A real connection that can be told to fail where a disk would: in taking up the log, or in making a commit durable. */
function failing() {
  const fails: { upkeep?: string; sync?: string } = {};
  const within = (real: Connection): Connection => ({
    ...real,
    rows: (sql, ...values) => {
      if (sql.includes('wal_checkpoint') && fails.upkeep !== undefined)
        throw new DatabaseError(fails.upkeep, 'injected');
      return real.rows(sql, ...values);
    },
    transactionInSteps: function* (work) {
      const result = yield* real.transactionInSteps(work);
      if (fails.sync !== undefined) throw new DatabaseError(fails.sync, 'injected', true);
      return result;
    },
  });
  return { fails, within };
}

describe('upkeep that fails after a commit', () => {
  it('is a warning and a reason not to be ready, never a failed commit, and is made good later', async () => {
    await inFolder(async (directory) => {
      const { fails, within } = failing();
      const warnings: string[] = [];
      const store = await openSqliteStore({
        directory,
        within,
        onUpkeepProblem: ({ message }) => warnings.push(message),
      });
      fails.upkeep = 'SQLITE_FULL';
      expect(await store.commit(evidence('a', 10_000), WRITER)).toBe(1);
      expect(await store.commit(evidence('b', 1), WRITER)).toBe(2);
      expect(await store.reasons()).toEqual(['UPKEEP_FAILED']);
      expect(store.upkeepFailures()).toBe(3);
      expect(warnings).toEqual([expect.stringContaining('is safe')]);
      delete fails.upkeep;
      expect(await store.reasons()).toEqual([]);
      expect(statSync(join(directory, `${DATABASE_FILE}-wal`)).size).toBe(0);
      fails.upkeep = 'SQLITE_FULL';
      await store.commit(evidence('c', 1), WRITER);
      await store.close();
      expect(warnings).toHaveLength(2);
      const again = await openSqliteStore({ directory });
      expect((await again.snapshot({ kind: 'all' })).evidence.ids).toHaveLength(10_002);
      await again.close();
    });
  });
});

describe('a commit whose end is not known', () => {
  it('says that it may have been made, and one that was not begun says that nothing was', async () => {
    await inFolder(async (directory) => {
      const { fails, within } = failing();
      const store = await openSqliteStore({ directory, within });
      fails.sync = 'SQLITE_IOERR_FSYNC';
      await expect(store.commit(evidence('a', 1), WRITER)).rejects.toMatchObject({
        reason: 'DISK_FAULT',
        mayBeWritten: true,
      });
      fails.sync = 'SQLITE_FULL';
      await expect(store.commit(evidence('b', 1), WRITER)).rejects.toMatchObject({
        reason: 'FULL',
        mayBeWritten: false,
      });
      delete fails.sync;
      await store.close();
    });
    await inFolder(async (directory) => {
      const small = await openSqliteStore({ directory, maxBytes: 400_000 });
      const large = puts({ evidence: [{ id: 'large', title: { ja: 'x'.repeat(900_000) } }] });
      await expect(small.commit(large, WRITER)).rejects.toMatchObject({
        reason: 'FULL',
        mayBeWritten: false,
        message: expect.stringContaining('nothing was written'),
      });
      await small.close();
    });
  });
});

/** What can happen to the files of a store while it is open. */
const MISHAPS: readonly (readonly [name: string, happen: (directory: string) => void])[] = [
  ['the database is deleted', (d) => rmSync(join(d, DATABASE_FILE))],
  ['the write-ahead log is deleted', (d) => rmSync(join(d, `${DATABASE_FILE}-wal`))],
  ['the folder is deleted', (d) => rmSync(d, { recursive: true })],
  [
    'the folder is replaced by a copy',
    (d) => {
      renameSync(d, `${d}-old`);
      mkdirSync(d);
      for (const name of readdirSync(`${d}-old`)) copyFileSync(join(`${d}-old`, name), join(d, name));
    },
  ],
  [
    'an older database is copied over it in place',
    (d) => copyFileSync(join(d, '..', 'older.db'), join(d, DATABASE_FILE)),
  ],
  ['the lock is deleted', (d) => rmSync(join(d, LOCK_FILE))],
  [
    'the lock is deleted and another one is made',
    (d) => {
      rmSync(join(d, LOCK_FILE));
      writeFileSync(join(d, LOCK_FILE), '');
    },
  ],
];

describe('a store whose files go while it is open', () => {
  it.each(MISHAPS)('acknowledges nothing more and is not ready once %s', async (_, happen) => {
    await inFolder(async (parent) => {
      const directory = join(parent, 'data');
      const store = await openSqliteStore({ directory });
      await store.checkpoint();
      copyFileSync(join(directory, DATABASE_FILE), join(parent, 'older.db'));
      await store.commit(evidence('kept', 10_000), WRITER);
      expect(await store.reasons()).toEqual([]);
      happen(directory);
      await expect(store.commit(evidence('lost', 1), WRITER)).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        reason: 'FILES_MOVED',
        mayBeWritten: false,
      });
      expect(await store.reasons()).toEqual(['FILES_MOVED']);
      await store.close();
    });
  });

  it('leaves the folder to a server that has taken it since', async () => {
    await inFolder(async (directory) => {
      const first = await openSqliteStore({ directory });
      await first.commit(evidence('a', 1), WRITER);
      rmSync(join(directory, LOCK_FILE));
      const second = await openSqliteStore({ directory });
      expect(await second.commit(evidence('b', 1), WRITER)).toBe(2);
      await expect(first.commit(evidence('c', 1), WRITER)).rejects.toMatchObject({ reason: 'FILES_MOVED' });
      await second.close();
      await first.close();
    });
  });

  it('goes on where others only read, check and take up its files', async () => {
    await inFolder(async (directory) => {
      const store = await openSqliteStore({ directory });
      await store.commit(evidence('a', 1), WRITER);
      const target = join(directory, 'backup');
      mkdirSync(target);
      await backUpFolder(directory, target);
      const { default: LibsqlDatabase } = await import('libsql');
      const other = new LibsqlDatabase(join(directory, DATABASE_FILE));
      other.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      other.close();
      expect(await store.commit(evidence('b', 1), WRITER)).toBe(2);
      expect(await store.reasons()).toEqual([]);
      await store.close();
    });
  });
});

describe('accounts whose file goes while they are open', () => {
  it('neither take nor show anything, and no change is made that could not be recorded', async () => {
    await inFolder(async (directory) => {
      const store = await openSqliteStore({ directory });
      const accounts = await openSqliteAccounts(directory);
      await accounts.addKey(KEY);
      const errors: unknown[] = [];
      const audited = auditedStore(store, accounts, (error) => errors.push(error));
      expect(await audited.commit(evidence('a', 1), WRITER)).toBe(1);
      expect(await accounts.reasons()).toEqual([]);
      rmSync(join(directory, ACCOUNTS_FILE));
      const moved = { code: 'STORE_UNAVAILABLE', reason: 'FILES_MOVED', mayBeWritten: false };
      await expect(audited.commit(evidence('b', 1), WRITER)).rejects.toMatchObject(moved);
      await expect(accounts.addKey({ ...KEY, id: 'k2' })).rejects.toMatchObject(moved);
      await expect(accounts.key('k1')).rejects.toMatchObject(moved);
      expect(await accounts.reasons()).toEqual(['FILES_MOVED']);
      expect(await store.head()).toBe(1);
      expect(errors).toEqual([]);
      await accounts.close();
      await store.close();
    });
  });

  it('are not said to be in a backup that lacks them', async () => {
    for (const spoil of [(file: string) => rmSync(file), (file: string) => writeFileSync(file, '')]) {
      await inFolder(async (directory) => {
        const store = await openSqliteStore({ directory });
        await store.commit(evidence('a', 1), WRITER);
        const accounts = await openSqliteAccounts(directory);
        await accounts.close();
        const target = join(directory, 'backup');
        mkdirSync(target);
        expect(await backUpFolder(directory, target)).toEqual({ hasAccounts: true });
        rmSync(target, { recursive: true });
        mkdirSync(target);
        spoil(join(directory, ACCOUNTS_FILE));
        expect(await backUpFolder(directory, target)).toEqual({ hasAccounts: false });
        expect(existsSync(join(target, ACCOUNTS_FILE))).toBe(false);
        await store.close();
      });
    }
  });
});
