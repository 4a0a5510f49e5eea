import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { connect, number } from '../../server/store/sqlite/driver.ts';
import { openSqliteStore } from '../../server/store/sqlite/index.ts';
import { MIGRATIONS } from '../../server/store/sqlite/schema.ts';
import { runBunkai } from '../support/api/bunkai.ts';
import { STORES, unpackStore } from '../support/storedFixture.ts';

/** The end of the audit log of each folder, as the version that wrote it said. */
const AUDIT_ENDS: Readonly<Record<string, string>> = {
  schema1: '6bb75447e7c5ec9eada410c8ccfb4cb09e1ba0641d5aa30e1a3bfa6a63273c11',
  schema2: '3f5a9c8afc1ffe425b56da696c02b733f4c220f963f5fbd6c7f2383624eb8280',
};
const ALL = readdirSync(STORES).sort();

const keyList = z.object({ keys: z.array(z.object({ label: z.string(), revokedAt: z.string().nullish() })) });

/** A new folder, for a data folder and its backups. */
function newPlace(): string {
  const place = mkdtempSync(join(tmpdir(), 'bunkai-upgrade-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  return place;
}

/** Runs a command on a data folder, in English. */
const bunkai = (data: string, ...argv: readonly string[]) =>
  runBunkai([...argv, '--data', data], { LANG: 'en_GB.UTF-8', NEO4J_URI: '' });

const versionOf = (folder: string): number => {
  const connection = connect(join(folder, 'bunkai.db'));
  try {
    return number(connection.rows('PRAGMA user_version')[0]?.[0]);
  } finally {
    connection.close();
  }
};

/** The files of a data folder that hold something. */
const filesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(['bunkai.db', 'accounts.sqlite'].map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));

/** How many institutions there are at a revision. */
async function institutionsAt(folder: string, revision: number): Promise<number> {
  const store = await openSqliteStore({ directory: folder });
  try {
    expect(await store.head()).toBe(2);
    const { parties } = await store.snapshot({ kind: 'all' }, revision);
    return [...parties.rows.values()].filter((row) => parties.isInstitution[row] === 1).length;
  } finally {
    await store.close();
  }
}

describe('a data folder of an earlier version', () => {
  it('is here for each schema that there has been', () => {
    expect(ALL).toEqual(MIGRATIONS.map((_, i) => `schema${i + 1}`));
    expect(Object.keys(AUDIT_ENDS)).toEqual(ALL);
  });

  it.each(ALL)('of %s opens with its history, keys and audit log', async (name) => {
    const data = join(newPlace(), 'data');
    unpackStore(name, data);
    expect(await institutionsAt(data, 1)).toBe(1);
    expect(await institutionsAt(data, 2)).toBe(9);
    expect(versionOf(data)).toBe(MIGRATIONS.length);
    const { keys } = keyList.parse(JSON.parse((await bunkai(data, 'keys', 'list', '--json')).stdout));
    expect(keys.map(({ label, revokedAt }) => [label, typeof revokedAt === 'string']).sort()).toEqual([
      ['first key', false],
      ['second key', true],
    ]);
    const verified = await bunkai(data, 'audit', 'verify', '--json', '--known', AUDIT_ENDS[name] ?? '');
    expect([verified.status, verified.stderr]).toEqual([0, expect.any(String)]);
    expect(verified.stdout).toContain(AUDIT_ENDS[name]);
  });

  it.each(ALL)('of %s is backed up as it is, and is the same again once it is restored', async (name) => {
    const place = newPlace();
    const [data, backup, second] = ['data', 'backup', 'second'].map((folder) => join(place, folder));
    if (data === undefined || backup === undefined || second === undefined) throw new Error('three folders');
    unpackStore(name, data);
    const version = versionOf(data);
    const before = filesOf(data);
    expect((await bunkai(data, 'backup', backup)).status).toBe(0);
    expect([versionOf(data), versionOf(backup)]).toEqual([version, version]);
    expect(filesOf(data)).toEqual(before);
    // The one is brought forward; the way back from the other is open, and so is the way forward.
    expect(await institutionsAt(data, 2)).toBe(9);
    expect(versionOf(backup)).toBe(version);
    expect((await bunkai(backup, 'backup', second)).status).toBe(0);
    expect(await institutionsAt(second, 1)).toBe(1);
    const verified = await bunkai(second, 'audit', 'verify', '--json', '--known', AUDIT_ENDS[name] ?? '');
    expect([verified.status, verified.stdout]).toEqual([0, expect.stringContaining(AUDIT_ENDS[name] ?? '')]);
  });
});

describe('a data folder of a later version', () => {
  it.each(['bunkai.db', 'accounts.sqlite'])('is refused over %s, and stays as it is', async (file) => {
    const place = newPlace();
    const data = join(place, 'data');
    unpackStore('schema2', data);
    const connection = connect(join(data, file));
    connection.exec('PRAGMA user_version = 99');
    connection.close();
    const before = filesOf(data);
    for (const argv of [
      ['serve', '--port', '0'],
      ['keys', 'list'],
      ['import', 'seed/catalogues/core.json'],
      ...(file === 'bunkai.db' ? [['backup', join(place, 'backup')], ['export']] : []),
    ]) {
      const { status, stderr } = await bunkai(data, ...argv);
      expect([argv[0], status, stderr]).toEqual([
        argv[0],
        3,
        expect.stringMatching(/schema 99.*later version.*Nothing was written/s),
      ]);
    }
    expect(filesOf(data).get(file)).toEqual(before.get(file));
  });
});
