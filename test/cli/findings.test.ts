import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { runBunkai } from '../support/api/bunkai.ts';
import { scenario } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'bunkai-findings-'));
const report = join(folder, 'grype.json');
const bunkai = (...argv: string[]) => runBunkai([...argv, '--data', join(folder, 'data')]);

beforeAll(async () => {
  expect((await bunkai('import', ...scenario('a-before'), '--create')).status).toBe(0);
  const assets = join(folder, 'assets.csv');
  writeFileSync(assets, 'ID,名称,製品名,版\na-s2,VPN装置,Gate 60,6.0.4\n');
  const options = ['--mapping', join(folder, 'm.json'), '--institution', 'a-h'];
  expect((await bunkai('map', assets, '--institution', 'a-h', '--out', join(folder, 'm.json'))).status).toBe(0);
  expect((await bunkai('import', assets, ...options)).status).toBe(0);
  const match = (id: string, name: string) => ({
    vulnerability: { id, severity: 'High', description: `flaw ${id}` },
    artifact: { name, version: '6.0.4' },
  });
  writeFileSync(report, JSON.stringify({ matches: [match('CVE-2026-1', 'Gate 60'), match('CVE-2026-2', 'zlib')] }));
});

test('a report is read as findings without a mapping, tried before it is written, and what it matches nothing with is said', async () => {
  const argv = ['import', report, '--format', 'findings', '--institution', 'a-h', '--lang', 'en'];
  const planned = await bunkai(...argv, '--dry-run');
  expect(planned.status).toBe(0);
  expect(planned.stderr).toContain('No component is known to be the product “zlib”');
  expect(JSON.parse((await bunkai('export')).stdout).findings ?? []).toEqual([]);
  expect((await bunkai(...argv)).status).toBe(0);
  const { findings } = JSON.parse((await bunkai('export')).stdout);
  expect(findings).toMatchObject([{ component: 'a-s2', severity: 'HIGH', title: { ja: 'flaw CVE-2026-1' } }]);
  expect((await bunkai('import', report, '--format', 'other')).status).toBe(2);
});
