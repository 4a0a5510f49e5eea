import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { type BackupPlan, newestBackupIn, scheduleBackups } from '../../server/mainBackups.ts';
import { runBunkai } from '../support/api/bunkai.ts';
import { unpackStore } from '../support/storedFixture.ts';

const NOW = new Date('2026-12-01T03:00:00.000Z');

function newPlan(): BackupPlan {
  const place = mkdtempSync(join(tmpdir(), 'bunkai-backups-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  unpackStore('schema2', join(place, 'data'));
  return { data: join(place, 'data'), folder: join(place, 'backups'), keep: 2, hours: 24 };
}

const madeOn = (day: string) => `bunkai-${day}T030000Z`;

it('keeps the newest backups, each whole, and removes nothing else', async () => {
  const plan = newPlan();
  for (const name of [madeOn('2026-11-28'), madeOn('2026-11-29'), 'bunkai-of-my-own', 'notes']) {
    mkdirSync(join(plan.folder, name), { recursive: true });
  }
  const problems: unknown[] = [];
  const backups = scheduleBackups(
    plan,
    () => NOW,
    (error) => problems.push(error),
  );
  await vi.waitFor(() => expect(newestBackupIn(plan.folder)).toEqual(NOW), { timeout: 120_000, interval: 50 });
  await backups.close();
  const kept = [madeOn('2026-11-29'), madeOn('2026-12-01'), 'bunkai-of-my-own', 'notes'];
  expect([readdirSync(plan.folder).sort(), problems]).toEqual([kept, []]);
  const restored = join(plan.folder, madeOn('2026-12-01'));
  const verified = await runBunkai(['audit', 'verify', '--data', restored], { NEO4J_URI: '' });
  expect(verified.status).toBe(0);
});

it('makes none before it is due, tells of one that fails, and keeps what there is', async () => {
  const plan = newPlan();
  mkdirSync(join(plan.folder, madeOn('2026-11-30')), { recursive: true });
  const early = scheduleBackups(
    plan,
    () => new Date(NOW.getTime() - 60_000),
    () => expect.unreachable(),
  );
  await early.close();
  expect(readdirSync(plan.folder)).toEqual([madeOn('2026-11-30')]);

  writeFileSync(join(plan.data, 'bunkai.db'), 'no database any more');
  const problems: string[] = [];
  const failing = scheduleBackups(
    { ...plan, keep: 1 },
    () => NOW,
    (error) => problems.push(String(error)),
  );
  await vi.waitFor(() => expect(problems).toHaveLength(1), { timeout: 120_000, interval: 50 });
  await failing.close();
  expect(readdirSync(plan.folder)).toEqual([madeOn('2026-11-30')]);
  expect(existsSync(plan.data)).toBe(true);
});
