import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqliteAccounts } from '../../server/store/sqlite/accounts.ts';
import { backUpFolder } from '../../server/store/sqlite/backup.ts';
import { DATABASE_FILE, openSqliteStore } from '../../server/store/sqlite/index.ts';
import type { Exposure } from '../../server/store/sqlite/private.ts';
import { openSqliteReader } from '../../server/store/sqlite/reader.ts';
import { inFolder } from './support/folder.ts';
import { puts, WRITER } from './support/models.ts';

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
const modesIn = (directory: string): Record<string, string> =>
  Object.fromEntries(readdirSync(directory).map((name) => [name, modeOf(join(directory, name))]));

const evidence = (count: number) => puts({ evidence: Array.from({ length: count }, (_, i) => ({ id: `e${i}` })) });

const bunkai = (...argv: string[]) =>
  spawnSync(process.execPath, ['server/cli/bunkai.js', ...argv, '--lang', 'en'], { encoding: 'utf8' });

/** Under the rights with which most people work: whatever a program makes can be read by every user. */
async function withUsualRights<T>(work: () => Promise<T>): Promise<T> {
  const before = process.umask(0o022);
  try {
    return await work();
  } finally {
    process.umask(before);
  }
}

describe.runIf(process.platform !== 'win32')('the files of a store', () => {
  it('are only their owner’s to read, with those that SQLite keeps beside them, and so are backups', async () => {
    await withUsualRights(() =>
      inFolder(async (parent) => {
        const directory = join(parent, 'new', 'data');
        const store = await openSqliteStore({ directory });
        const accounts = await openSqliteAccounts(directory);
        await store.commit(evidence(3), WRITER);
        const reader = await openSqliteReader(directory);
        const files = modesIn(directory);
        expect(Object.keys(files).sort()).toEqual([
          'accounts.sqlite',
          'accounts.sqlite-shm',
          'accounts.sqlite-wal',
          'bunkai.db',
          'bunkai.db-shm',
          'bunkai.db-wal',
          'bunkai.lock',
          'bunkai.lock-journal',
        ]);
        expect(new Set(Object.values(files))).toEqual(new Set(['600']));
        expect(modeOf(directory)).toBe('700');
        const target = join(parent, 'backup');
        mkdirSync(target);
        await backUpFolder(directory, target);
        expect(modesIn(target)).toEqual({ 'accounts.sqlite': '600', 'bunkai.db': '600' });
        await reader.close();
        await accounts.close();
        await store.close();
      }),
    );
  });

  it('that others could use are closed to them, and it is said which; a folder with other things in it is only named', async () => {
    await inFolder(async (directory) => {
      await (await openSqliteStore({ directory })).close();
      await (await openSqliteAccounts(directory)).close();
      const open = () => {
        chmodSync(directory, 0o755);
        for (const name of readdirSync(directory)) chmodSync(join(directory, name), 0o644);
      };
      open();
      const exposures: Exposure[] = [];
      await (await openSqliteStore({ directory, onExposed: (exposure) => exposures.push(exposure) })).close();
      expect(exposures).toContainEqual({ path: directory, isMended: true });
      expect(exposures).toContainEqual({ path: join(directory, DATABASE_FILE), isMended: true });
      expect([modeOf(directory), ...new Set(Object.values(modesIn(directory)))]).toEqual(['700', '600']);

      writeFileSync(join(directory, 'mine.txt'), 'mine');
      open();
      exposures.length = 0;
      await (await openSqliteStore({ directory, onExposed: (exposure) => exposures.push(exposure) })).close();
      expect(exposures).toContainEqual({ path: directory, isMended: false });
      expect(modeOf(directory)).toBe('755');
      expect(modesIn(directory)).toMatchObject({ 'bunkai.db': '600', 'accounts.sqlite': '600', 'mine.txt': '644' });
    });
  });

  it('are private from the command line, too, with what is exported', async () => {
    await withUsualRights(() =>
      inFolder(async (parent) => {
        const data = join(parent, 'data');
        const made = await openSqliteStore({ directory: data });
        await made.commit(evidence(3), WRITER);
        await made.close();
        await (await openSqliteAccounts(data)).close();
        const [out, copy] = [join(parent, 'model.json'), join(parent, 'copy')];
        expect(bunkai('export', '--data', data, '--out', out)).toMatchObject({ status: 0, stderr: '' });
        expect(modeOf(out)).toBe('600');
        expect(bunkai('backup', copy, '--data', data)).toMatchObject({ status: 0 });
        expect([modeOf(copy), ...Object.values(modesIn(copy))]).toEqual(['700', '600', '600']);
        chmodSync(out, 0o644);
        expect(bunkai('export', '--data', data, '--out', out).stderr).toContain('open to other users');
      }),
    );
  });
});
