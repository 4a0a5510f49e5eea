import { chmodSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type DoctorFacts, type DoctorFolder, examine } from '../../server/cli/doctor.ts';
import { doctorFinding } from '../../server/text/doctor.ts';
import { runBunkai } from '../support/api/bunkai.ts';
import { unpackStore } from '../support/storedFixture.ts';

const NOW = new Date('2026-12-01T00:00:00.000Z');

const FOLDER: DoctorFolder = {
  path: 'data',
  isEarlierVersion: false,
  isWritable: true,
  free: 10_000_000_000,
  size: 1_000_000,
  open: [],
  written: { path: 'data/bunkai.db', at: new Date('2026-11-30T00:00:00.000Z') },
};
const SETTINGS = { auth: 'local', trustProxy: 0, backupHours: 24 } as const;
const WELL: DoctorFacts = {
  version: '0.1.0',
  node: '20.19.0',
  platform: 'linux x64',
  unknownSettings: [],
  settings: SETTINGS,
  folder: FOLDER,
  keys: [],
};
const { folder: _, ...OF_A_DATABASE } = WELL;
const key = (more: object) => ({ id: 'k1', label: 'ward', createdAt: '2026-11-01T00:00:00.000Z', ...more });

const CASES: readonly (readonly [code: string, facts: DoctorFacts])[] = [
  ['SETTING_UNKNOWN', { ...WELL, unknownSettings: [{ name: 'BUNKAI_PORT', meant: 'PORT' }] }],
  ['EARLIER_VERSION', { ...WELL, folder: { ...FOLDER, isEarlierVersion: true } }],
  ['NOT_WRITABLE', { ...WELL, folder: { ...FOLDER, isWritable: false } }],
  ['LITTLE_SPACE', { ...WELL, folder: { ...FOLDER, free: 199_000_000 } }],
  ['LITTLE_SPACE', { ...WELL, folder: { ...FOLDER, size: 6_000_000_000 } }],
  ['OPEN_TO_OTHERS', { ...WELL, folder: { ...FOLDER, open: ['data/bunkai.db'] } }],
  [
    'CLOCK_BEHIND',
    { ...WELL, folder: { ...FOLDER, written: { path: 'data/bunkai.db', at: new Date('2026-12-01T01:00Z') } } },
  ],
  ['NO_KEYS', { ...WELL, settings: { ...SETTINGS, auth: 'keys', backupFolder: 'b' }, newestBackup: NOW }],
  ['KEY_OLD', { ...WELL, keys: [key({ createdAt: '2025-11-01T00:00:00.000Z' })] }],
  ['KEY_ENDS', { ...WELL, keys: [key({ expiresOn: '2026-12-05' })] }],
  ['NO_BACKUPS', { ...WELL, settings: { ...SETTINGS, auth: 'oidc' } }],
  ['BACKUP_LATE', { ...WELL, settings: { ...SETTINGS, backupFolder: 'b' } }],
  [
    'BACKUP_LATE',
    { ...WELL, settings: { ...SETTINGS, backupFolder: 'b' }, newestBackup: new Date('2026-11-28T23:00Z') },
  ],
  ['BACKUP_UNUSED', { ...OF_A_DATABASE, settings: { ...SETTINGS, backupFolder: 'b' } }],
  ['PROXY_NOT_TRUSTED', { ...WELL, settings: { ...SETTINGS, publicUrl: 'https://host/bunkai/' } }],
];

describe('bunkai doctor', () => {
  it.each(CASES)('finds %s, and that alone', (code, facts) => {
    const found = examine(facts, NOW);
    expect(found.map((finding) => finding.code)).toEqual([code]);
    for (const finding of found) {
      expect(doctorFinding(finding, 'ja')).toMatch(/[ぁ-ん].*。$/u);
      expect(doctorFinding(finding, 'en')).toMatch(/^[A-Z“].*\.$/u);
    }
  });

  it.each<[string, DoctorFacts]>([
    ['a folder that is in use', WELL],
    [
      'a key that is revoked, or new',
      { ...WELL, keys: [key({ createdAt: '2020-01-01', revokedAt: '2021-01-01' }), key({})] },
    ],
    [
      'a backup of last night',
      { ...WELL, settings: { ...SETTINGS, backupFolder: 'b' }, newestBackup: new Date('2026-11-30T02:00Z') },
    ],
    ['a proxy that is trusted', { ...WELL, settings: { ...SETTINGS, publicUrl: 'https://host/', trustProxy: 1 } }],
    ['a database server', OF_A_DATABASE],
  ])('is quiet about %s', (_what, facts) => {
    expect(examine(facts, NOW)).toEqual([]);
  });

  it('looks at a data folder and leaves it as it is', async () => {
    const place = mkdtempSync(join(tmpdir(), 'bunkai-doctor-'));
    onTestFinished(() => rmSync(place, { recursive: true, force: true }));
    const data = join(place, 'data');
    const doctor = (settings = {}) =>
      runBunkai(['doctor', '--data', data], { LANG: 'en_GB.UTF-8', NEO4J_URI: '', BACKUP_DIR: '', ...settings });
    const missing = await doctor();
    expect([missing.status, missing.stdout]).toEqual([2, '']);
    unpackStore('schema2', data);
    const well = await doctor();
    expect(well).toMatchObject({ status: 0, stdout: '' });
    expect(well.stderr).toMatch(/^Bunkai \d+\.\d+\.\d+, Node\.js \d.*\nNothing was found/);
    chmodSync(join(data, 'bunkai.db'), 0o644);
    utimesSync(join(data, 'accounts.sqlite'), new Date(), new Date(Date.now() + 3_600_000));
    const found = await doctor({ BACKUP_DIR: join(place, 'backups'), BUNKAI_PORT: '4' });
    expect(found.status).toBe(1);
    expect(found.stdout.match(/^[A-Z_]+(?=:)/gm)).toEqual([
      'SETTING_UNKNOWN',
      'OPEN_TO_OTHERS',
      'CLOCK_BEHIND',
      'BACKUP_LATE',
    ]);
    const earlier = join(place, 'earlier');
    unpackStore('schema1', earlier);
    const told = await runBunkai(['doctor', '--json', '--data', earlier], { NEO4J_URI: '', BACKUP_DIR: '' });
    expect([told.status, JSON.parse(told.stdout)]).toMatchObject([1, { findings: [{ code: 'EARLIER_VERSION' }] }]);
  });
});
