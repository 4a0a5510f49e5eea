import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StoreDamaged } from '../../server/store/errors.ts';
import { ACCOUNTS_FILE, openSqliteAccounts, openSqliteAccountsToRead } from '../../server/store/sqlite/accounts.ts';
import { backUpFolder } from '../../server/store/sqlite/backup.ts';
import { checkFolder } from '../../server/store/sqlite/checkFolder.ts';
import { DATABASE_FILE, openSqliteStore } from '../../server/store/sqlite/index.ts';
import { openSqliteReader } from '../../server/store/sqlite/reader.ts';
import { GROUND } from './cases/ground.ts';
import { inFolder } from './support/folder.ts';
import { puts, WRITER } from './support/models.ts';

/** Number of entities so large that they fill pages of their own. */
const many = (name: string) =>
  puts({ evidence: Array.from({ length: 40 }, (_, i) => ({ id: `${name}-${i}`, title: { ja: 'い'.repeat(200) } })) });

const keyOf = (id: string) => ({
  id,
  hash: id,
  role: 'AUDITOR',
  createdAt: '2026-11-01T00:00:00.000Z',
  createdBy: 'local',
  label: 'ろ'.repeat(900),
});

/** A session of a store: opened, used, and closed in order; `during` sees its files as a kill would leave them. */
async function session(directory: string, name: string, during = () => {}): Promise<void> {
  const store = await openSqliteStore({ directory });
  const accounts = await openSqliteAccounts(directory);
  await store.commit(name === 'first' ? puts(GROUND) : many(name), WRITER);
  for (let i = 0; i < 20; i += 1) await accounts.addKey(keyOf(`${name}-${i}`));
  during();
  await store.close();
  await accounts.close();
}

/** Folders of one store: as it was once, and as a kill left it later. */
async function withFolders<T>(use: (old: string, killed: string) => Promise<T>): Promise<T> {
  return inFolder(async (root) => {
    const [directory, old, killed] = ['now', 'old', 'killed'].map((name) => join(root, name));
    if (directory === undefined || old === undefined || killed === undefined) throw new Error('three folders');
    await session(directory, 'first');
    cpSync(directory, old, { recursive: true });
    await session(directory, 'second');
    await session(directory, 'third', () => cpSync(directory, killed, { recursive: true }));
    return use(old, killed);
  });
}

const files = [DATABASE_FILE, ACCOUNTS_FILE];

/** Every way in which a folder is opened, for writing or only to be read. */
const WAYS: Readonly<Record<string, (directory: string) => Promise<unknown>>> = {
  'a server': async (directory) => {
    const store = await openSqliteStore({ directory });
    await openSqliteAccounts(directory).finally(() => store.close());
  },
  'keys and audit log': openSqliteAccounts,
  'keys and audit log, only to be read': openSqliteAccountsToRead,
  'a reader': openSqliteReader,
  'a check': async (directory) => {
    const damages = checkFolder(directory);
    if (damages.length > 0) throw new StoreDamaged(damages);
  },
  'a backup': (directory) => inFolder((target) => backUpFolder(directory, join(target, 'copy'))),
};

const WAYS_TO: readonly (readonly [way: string, file: string])[] = [
  ['a server', DATABASE_FILE],
  ['a server', ACCOUNTS_FILE],
  ['keys and audit log', ACCOUNTS_FILE],
  ['keys and audit log, only to be read', ACCOUNTS_FILE],
  ['a reader', DATABASE_FILE],
  ['a check', DATABASE_FILE],
  ['a check', ACCOUNTS_FILE],
  ['a backup', DATABASE_FILE],
  ['a backup', ACCOUNTS_FILE],
];

describe('a write-ahead log that is not that of the file beside it', () => {
  it('is refused and named by every way in, and the file stays as it is', async () => {
    await withFolders(async (old, killed) => {
      for (const [way, file] of WAYS_TO) {
        await inFolder(async (root) => {
          const mixed = join(root, 'mixed');
          cpSync(killed, mixed, { recursive: true });
          cpSync(join(old, file), join(mixed, file));
          const before = files.map((name) => readFileSync(join(mixed, name)));
          const logged = readFileSync(join(mixed, `${file}-wal`));
          const damages = [{ kind: 'LOG', place: join(mixed, `${file}-wal`) }];
          await expect(WAYS[way]?.(mixed).then(() => `${way} ${file}`)).rejects.toMatchObject({
            code: 'STORE_DAMAGED',
            damages,
          });
          const after = readFileSync(join(mixed, file));
          expect(after.equals(before[files.indexOf(file)] ?? Buffer.alloc(0)), `${way} ${file}`).toBe(true);
          expect(readFileSync(join(mixed, `${file}-wal`)).equals(logged)).toBe(true);
        });
      }
    });
  }, 120_000);

  it('can be moved away: then the file is opened as it was', async () => {
    await withFolders(async (old, killed) => {
      cpSync(join(old, DATABASE_FILE), join(killed, DATABASE_FILE));
      for (const end of ['-wal', '-shm']) rmSync(join(killed, `${DATABASE_FILE}${end}`), { force: true });
      const store = await openSqliteStore({ directory: killed });
      expect(await store.head()).toBe(1);
      await store.close();
    });
  });
});

it('the log that a kill left is taken up, by a server and by readers', async () => {
  await withFolders(async (_, killed) => {
    expect(checkFolder(killed)).toEqual([]);
    const reader = await openSqliteReader(killed);
    expect([...(await reader.snapshot({ kind: 'all' })).evidence.ids]).toContain('third-39');
    await reader.close();
    const store = await openSqliteStore({ directory: killed });
    expect(await store.head()).toBe(3);
    await store.close();
  });
});
