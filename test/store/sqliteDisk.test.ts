import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteAccounts, openSqliteAccountsToRead } from '../../server/store/sqlite/accounts.ts';
import { openSqliteStore } from '../../server/store/sqlite/index.ts';
import { openSqliteReader } from '../../server/store/sqlite/reader.ts';
import { auditedStore } from '../../server/usecases/audit/auditLog.ts';
import { unavailable } from '../support/availability.ts';
import { type Disk, makeDisk } from './support/disk.ts';
import { inFolder } from './support/folder.ts';
import { puts, WRITER } from './support/models.ts';

const first = makeDisk('1m');
const reason = typeof first === 'string' ? first : undefined;
if (typeof first !== 'string') first.remove();
if (reason !== undefined) unavailable('full and read-only disks', reason);

const evidence = (name: string, count: number, bytes = 20) =>
  puts({
    evidence: Array.from({ length: count }, (_, i) => ({ id: `${name}${i}`, title: { ja: 'x'.repeat(bytes) } })),
  });

const bunkai = (...argv: string[]) =>
  spawnSync(process.execPath, ['server/cli/bunkai.js', ...argv, '--lang', 'en'], { encoding: 'utf8' });

describe.runIf(reason === undefined)('a disk of its own', () => {
  let disk: Disk;
  beforeEach(() => {
    const made = makeDisk('12m');
    if (typeof made === 'string') throw new Error(made);
    disk = made;
  });
  afterEach(() => disk.remove());

  it('that fills up after a commit was made durable does not make a failed commit of it', async () => {
    const directory = join(disk.folder, 'data');
    const warnings: Error[] = [];
    const store = await openSqliteStore({ directory, onUpkeepProblem: (error) => warnings.push(error) });
    expect(await store.commit(evidence('a', 10_000, 500), WRITER)).toBe(1);
    expect(warnings).toMatchObject([{ reason: 'UPKEEP_FAILED' }]);
    expect(await store.reasons()).toContain('UPKEEP_FAILED');
    disk.fill();
    const full = store.commit(evidence('b', 1000, 3000), WRITER);
    await expect(full).rejects.toMatchObject({ reason: 'FULL', mayBeWritten: false });
    expect(await store.reasons()).toContain('FULL');
    rmSync(join(disk.folder, 'filling'));
    disk.change('size=100m');
    expect(await store.reasons()).toEqual([]);
    expect(await store.commit(evidence('b', 1000, 3000), WRITER)).toBe(2);
    await store.close();
    const again = await openSqliteStore({ directory });
    expect((await again.snapshot({ kind: 'all' })).evidence.ids).toHaveLength(11_000);
    await again.close();
  });

  /** A store on the disk as a server leaves it: stopped, or killed, or killed and copied here without what only a process has. */
  async function leave(how: 'stopped' | 'killed' | 'copied'): Promise<string> {
    const directory = join(disk.folder, 'data');
    mkdirSync(directory);
    await inFolder(async (elsewhere) => {
      const store = await openSqliteStore({ directory: elsewhere });
      const accounts = await openSqliteAccounts(elsewhere);
      await auditedStore(store, accounts, (error) => Promise.reject(error)).commit(evidence('a', 100), WRITER);
      if (how === 'stopped') {
        await accounts.close();
        await store.close();
      }
      const kept = how === 'killed' ? ['', '-wal', '-shm'] : how === 'copied' ? ['', '-wal'] : [''];
      for (const name of ['bunkai.db', 'accounts.sqlite'])
        for (const end of kept) copyFileSync(join(elsewhere, name + end), join(directory, name + end));
      if (how !== 'stopped') {
        await accounts.close();
        await store.close();
      }
    });
    return directory;
  }

  const WAYS = (['stopped', 'killed', 'copied'] as const).flatMap((how) =>
    (['read-only', 'full'] as const).map((state) => [how, state] as const),
  );

  it.each(WAYS)('holds a store of a server that was %s, and is read although it is %s', async (how, state) => {
    const directory = await leave(how);
    if (state === 'full') disk.fill();
    else disk.change('ro');
    const reader = await openSqliteReader(directory);
    expect((await reader.snapshot({ kind: 'all' })).evidence.ids).toHaveLength(100);
    await reader.close();
    const accounts = await openSqliteAccountsToRead(directory);
    expect(await accounts.auditHead()).toMatchObject({ sequence: 1, revision: 1 });
    await expect(accounts.append(() => undefined)).rejects.toMatchObject({ mayBeWritten: false });
    await accounts.close();
    const refused = openSqliteStore({ directory });
    await expect(refused).rejects.toMatchObject({
      reason: state === 'full' ? 'FULL' : 'READ_ONLY',
      mayBeWritten: false,
    });
  });

  it('is exported, counted and verified from the command line when it is read-only, and refused with what to do', async () => {
    const directory = await leave('stopped');
    disk.change('ro');
    const exported = bunkai('export', '--data', directory);
    expect([exported.status, JSON.parse(exported.stdout).evidence.length]).toEqual([0, 100]);
    expect(bunkai('census', '--data', directory)).toMatchObject({ status: 0 });
    expect(bunkai('audit', 'verify', '--data', directory)).toMatchObject({ status: 0 });
    const refused = bunkai('import', 'seed/catalogues/core.json', '--data', directory);
    expect(refused).toMatchObject({ status: 3, stderr: expect.stringMatching(/^The data folder is read-only \(/) });
    expect(refused.stderr).not.toContain('running');
  });
});
