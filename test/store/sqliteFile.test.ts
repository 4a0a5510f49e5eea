import { chmodSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import LibsqlDatabase from 'libsql';
import { describe, expect, it } from 'vitest';
import { ACCOUNTS_FILE, openSqliteAccounts } from '../../server/store/sqlite/accounts.ts';
import { backUpFolder } from '../../server/store/sqlite/backup.ts';
import { connect } from '../../server/store/sqlite/driver.ts';
import { DATABASE_FILE, openSqliteStore } from '../../server/store/sqlite/index.ts';
import { openSqliteReader } from '../../server/store/sqlite/reader.ts';
import { MIGRATIONS, migrate } from '../../server/store/sqlite/schema.ts';
import { GROUND } from './cases/ground.ts';
import { inFolder } from './support/folder.ts';
import { contentOf, linesOf, modelOf, puts, remove, WRITER } from './support/models.ts';

const KEY = {
  id: 'k1',
  hash: 'h1',
  role: 'AUDITOR',
  createdAt: '2026-11-01T00:00:00.000Z',
  createdBy: 'local',
} as const;

const evidence = (name: string, bytes: number) => puts({ evidence: [{ id: name, title: { ja: 'x'.repeat(bytes) } }] });

/** Runs work as a user whom permissions hold back: an administrator may write anywhere. */
async function withoutPrivileges<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('the file of a store', () => {
  it('is opened by one server at a time, and a second one is told so and harms nothing', async () => {
    await inFolder(async (directory) => {
      const first = await openSqliteStore({ directory });
      await first.commit(puts(GROUND), WRITER);
      const second = openSqliteStore({ directory });
      await expect(second).rejects.toMatchObject({ code: 'STORE_LOCKED' });
      await expect(second).rejects.toThrow(directory);
      expect(await first.commit([remove('evidence', 'unused')], WRITER)).toBe(2);
      await first.close();
      const third = await openSqliteStore({ directory });
      expect(await third.head()).toBe(2);
      await third.close();
    });
  });

  it('refuses a commit that does not fit on the disk, whole, and goes on when there is room', async () => {
    await inFolder(async (directory) => {
      const small = await openSqliteStore({ directory, maxBytes: 400_000 });
      await small.commit(evidence('fits', 1000), WRITER);
      const before = contentOf(await small.snapshot({ kind: 'all' }));
      const tooLarge = small.commit([...evidence('a', 1000), ...evidence('b', 900_000)], WRITER);
      await expect(tooLarge).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await expect(tooLarge).rejects.toThrow('the disk is full');
      expect(await small.head()).toBe(1);
      expect(contentOf(await small.snapshot({ kind: 'all' }))).toEqual(before);
      expect(await small.commit(evidence('fits too', 1000), WRITER)).toBe(2);
      await small.close();
      const roomy = await openSqliteStore({ directory });
      expect(await roomy.commit(evidence('b', 900_000), WRITER)).toBe(3);
      await roomy.close();
    });
  });

  it('is not opened in a folder that cannot be written to, and is unharmed', async () => {
    await inFolder(async (parent) => {
      const directory = join(parent, 'data');
      await mkdir(directory);
      chmodSync(parent, 0o755);
      chmodSync(directory, 0o555);
      const refusal = await withoutPrivileges(() => openSqliteStore({ directory }).catch((error: unknown) => error));
      expect(refusal).toMatchObject({
        code: 'STORE_UNAVAILABLE',
        reason: 'NOT_PERMITTED',
        place: expect.stringContaining(directory),
        message: expect.stringContaining(directory),
      });
      expect(readdirSync(directory)).toEqual([]);
      const made = withoutPrivileges(() => openSqliteStore({ directory: join(directory, 'inner') }));
      await expect(made).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });

      chmodSync(directory, 0o755);
      const store = await openSqliteStore({ directory });
      await store.commit(puts(GROUND), WRITER);
      await store.close();
      for (const file of readdirSync(directory)) chmodSync(join(directory, file), 0o444);
      chmodSync(directory, 0o555);
      const again = await withoutPrivileges(() => openSqliteStore({ directory }).catch((error: unknown) => error));
      expect(again).toMatchObject({
        code: 'STORE_UNAVAILABLE',
        reason: expect.stringMatching(/^(?:NOT_PERMITTED|READ_ONLY)$/),
      });
      chmodSync(directory, 0o755);
      for (const file of readdirSync(directory)) chmodSync(join(directory, file), 0o644);
      const whole = await openSqliteStore({ directory });
      expect(contentOf(await whole.snapshot({ kind: 'all' }))).toEqual(linesOf(modelOf(GROUND)));
      await whole.close();
    });
  });

  it('is refused where it is damaged, of another program, or of a later version, and is left as it was', async () => {
    await inFolder(async (directory) => {
      const file = join(directory, DATABASE_FILE);
      writeFileSync(file, 'this is no database, however much one would like it to be. '.repeat(100));
      await expect(openSqliteStore({ directory })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      expect(statSync(file).size).toBe(5900);
    });
    await inFolder(async (directory) => {
      const database = new LibsqlDatabase(join(directory, DATABASE_FILE));
      database.exec('CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)');
      database.close();
      await expect(openSqliteStore({ directory })).rejects.toMatchObject({ code: 'STORE_VERSION_UNKNOWN' });
    });
    await inFolder(async (directory) => {
      await (await openSqliteStore({ directory })).close();
      const database = new LibsqlDatabase(join(directory, DATABASE_FILE));
      database.exec('PRAGMA user_version = 99');
      database.close();
      const later = openSqliteStore({ directory });
      await expect(later).rejects.toMatchObject({ code: 'STORE_VERSION_UNKNOWN' });
      await expect(later).rejects.toThrow('99');
    });
  });

  it('of an earlier version is brought forward with all that is in it, or not at all', async () => {
    await inFolder(async (directory) => {
      const store = await openSqliteStore({ directory });
      await store.commit(puts(GROUND), WRITER);
      await store.close();
      const versionOf = () => connection.rows('PRAGMA user_version')[0]?.[0];
      const connection = connect(join(directory, DATABASE_FILE), 0);
      const current = MIGRATIONS.length;
      const next = [
        ...MIGRATIONS,
        { sql: 'ALTER TABLE revision ADD COLUMN note INTEGER; UPDATE revision SET note = 7' },
      ];
      expect(() => migrate(connection, [...next, { sql: 'UPDATE nowhere SET x = 1' }])).toThrow();
      expect(versionOf()).toBe(current);
      migrate(connection, next);
      expect(versionOf()).toBe(current + 1);
      expect(connection.rows('SELECT number, note FROM revision')).toEqual([[1, 7]]);
      connection.close();
      await expect(openSqliteStore({ directory })).rejects.toMatchObject({ code: 'STORE_VERSION_UNKNOWN' });
    });
  });

  it('is backed up with its keys while it is in use, and the backup is a data folder of its own', async () => {
    await inFolder(async (directory) => {
      const store = await openSqliteStore({ directory });
      const accounts = await openSqliteAccounts(directory);
      await store.commit(puts(GROUND), WRITER);
      await accounts.addKey(KEY);
      const target = join(directory, 'backup');
      await mkdir(target);
      await backUpFolder(directory, target);
      await store.commit([remove('evidence', 'unused')], WRITER);
      await expect(backUpFolder(directory, join(directory, 'nowhere'))).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
      });
      await accounts.close();
      await store.close();

      const again = await openSqliteStore({ directory: target });
      expect(await again.head()).toBe(1);
      expect(contentOf(await again.snapshot({ kind: 'all' }))).toEqual(linesOf(modelOf(GROUND)));
      await again.close();
      const restored = await openSqliteAccounts(target);
      expect(await restored.keys()).toEqual([KEY]);
      await restored.close();
    });
  });

  it('is not backed up from a folder without a store, nor by half', async () => {
    await inFolder(async (directory) => {
      const [empty, target] = [join(directory, 'empty'), join(directory, 'target')];
      await mkdir(empty);
      await mkdir(target);
      await expect(backUpFolder(empty, target)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      const accounts = await openSqliteAccounts(empty);
      await accounts.close();
      writeFileSync(
        join(empty, DATABASE_FILE),
        'this is no database, however much one would like it to be. '.repeat(100),
      );
      await expect(backUpFolder(empty, target)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      expect(readdirSync(target)).toEqual([]);
    });
  });

  it('takes up the write-ahead log at a checkpoint and when it is closed', async () => {
    await inFolder(async (directory) => {
      const log = join(directory, `${DATABASE_FILE}-wal`);
      const size = () => (existsSync(log) ? statSync(log).size : 0);
      const store = await openSqliteStore({ directory });
      await store.commit(evidence('a', 300_000), WRITER);
      expect(size()).toBeGreaterThan(300_000);
      await store.checkpoint();
      expect(size()).toBe(0);
      await store.commit(evidence('b', 300_000), WRITER);
      await store.close();
      expect(size()).toBe(0);
    });
  });

  it('gives commits the time of its clock, and never an earlier one than before', async () => {
    await inFolder(async (directory) => {
      const times = ['2026-01-02T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-01-03T00:00:00.000Z'];
      const store = await openSqliteStore({ directory, clock: () => new Date(times.shift() ?? 0) });
      for (let i = 0; i < 3; i += 1) await store.commit([], WRITER);
      const seen: string[] = [];
      for await (const { at } of store.changes(0)) seen.push(at);
      expect(seen.map((at) => at.slice(0, 10))).toEqual(['2026-01-02', '2026-01-02', '2026-01-03']);
      await store.close();
    });
  });

  it('keeps the times of commits in order, and readable, when the clock goes past the year 9999', async () => {
    await inFolder(async (directory) => {
      const times = ['9999-12-31T23:59:59.500Z', '+010000-01-01T00:00:00.000Z', '+275760-09-13T00:00:00.000Z'];
      const store = await openSqliteStore({ directory, clock: () => new Date(times.shift() ?? 0) });
      for (let i = 0; i < 4; i += 1) await store.commit([], WRITER);
      const seen: string[] = [];
      for await (const { at } of store.changes(0)) seen.push(at);
      const last = '9999-12-31T23:59:59.999Z';
      expect(seen).toEqual(['9999-12-31T23:59:59.500Z', last, last, last]);
      await store.close();
    });
  });

  it('is refused where it has tables and no schema number, with what that means', async () => {
    for (const [name, open] of [
      [DATABASE_FILE, (directory: string) => openSqliteStore({ directory })],
      [DATABASE_FILE, (directory: string) => openSqliteReader(directory)],
      [ACCOUNTS_FILE, (directory: string) => openSqliteAccounts(directory)],
    ] as const) {
      await inFolder(async (directory) => {
        await (await openSqliteStore({ directory })).close();
        await (await openSqliteAccounts(directory)).close();
        for (const version of [0, -1]) {
          const database = new LibsqlDatabase(join(directory, name));
          database.exec(`PRAGMA user_version = ${version}`);
          database.close();
          await expect(open(directory)).rejects.toMatchObject({ code: 'STORE_VERSION_UNKNOWN', problem: 'NONE' });
        }
      });
    }
  });

  it('keeps ids that SQLite itself cannot keep apart: U+0000, halves of surrogate pairs, escapes of its own', async () => {
    await inFolder(async (directory) => {
      const ids = [
        'a',
        'a\u0000',
        'a\u0000b',
        '\u0000',
        '\ud800',
        '\udfff',
        '\ufffd',
        '\u0001',
        '\u0001"\\u0000"',
        '"\\u0000"',
      ];
      const plain = {
        parties: [{ id: 'v', type: 'VENDOR', name: { ja: 'v' } } as const],
        components: ids.map((id) => ({ id, owner: 'v', kind: 'LINE', name: { ja: id } }) as const),
        links: ids.slice(1).map((id) => ({ consumer: id, supplier: 'a', kind: 'CONNECTS_VIA' }) as const),
      };
      const store = await openSqliteStore({ directory });
      await store.commit(puts(plain), WRITER);
      expect(contentOf(await store.snapshot({ kind: 'all' }))).toEqual(linesOf(modelOf(plain)));
      const [first] = modelOf(plain).parties;
      const scope = await store.snapshot({ kind: 'institutions', ids: first === undefined ? [] : [first.id] });
      expect(contentOf(scope)).toEqual(linesOf(modelOf(plain)));
      const gone = puts(plain)
        .filter(({ list }) => list === 'links')
        .map(({ list, entity }) =>
          remove(list, 'consumer' in entity ? JSON.stringify([entity.consumer, 'a', 'CONNECTS_VIA']) : ''),
        );
      await store.commit(gone, WRITER);
      expect((await store.snapshot({ kind: 'all' })).links.kind).toHaveLength(0);
      expect((await store.snapshot({ kind: 'all' }, 1)).links.kind).toHaveLength(ids.length - 1);
      await store.close();
    });
  });
});
