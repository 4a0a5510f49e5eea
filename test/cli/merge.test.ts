import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runBunkai } from '../support/api/bunkai.ts';

const folder = mkdtempSync(join(tmpdir(), 'bunkai-merge-'));
const bunkai = (...argv: string[]) => runBunkai([...argv, '--data', join(folder, 'data')], { LANG: 'en_GB.UTF-8' });

const MODEL = {
  format: 'bunkai-model/1',
  parties: [
    { id: 'h', type: 'INSTITUTION', name: { ja: '病院' } },
    { id: 'h.paper', type: 'VENDOR', name: { ja: '里山' } },
    { id: 'v', type: 'VENDOR', name: { ja: '里山システム' } },
  ],
  components: [
    { id: 'h.care', owner: 'h.paper', kind: 'OPERATION', name: { ja: '保守（紙）' } },
    { id: 'v.care', owner: 'v', kind: 'OPERATION', name: { ja: '保守' } },
    { id: 'h.ehr', owner: 'h', kind: 'ON_PREMISES', name: { ja: '電子カルテ' } },
  ],
  links: [{ consumer: 'h.ehr', supplier: 'h.care', kind: 'OPERATED_BY' }],
};

beforeAll(async () => {
  const file = join(folder, 'model.json');
  writeFileSync(file, JSON.stringify(MODEL));
  expect((await bunkai('import', file, '--create')).status).toBe(0);
});

const stored = async () => JSON.parse((await bunkai('export')).stdout);

describe('bunkai merge', () => {
  test('says first what would change, and then makes one of two records', async () => {
    const before = await stored();
    const planned = await bunkai('merge', 'party', 'h.paper', 'v', '--dry-run');
    expect(planned).toMatchObject({ status: 0, stderr: expect.stringContaining('Nothing has been written.') });
    expect(planned.stdout.split('\n')).toContain('removed\tparties\th.paper\t里山');
    expect(await stored()).toEqual(before);
    const done = await bunkai('merge', 'party', 'h.paper', 'v', '--json');
    expect(done.status).toBe(0);
    expect(JSON.parse(done.stdout)).toMatchObject({ dryRun: false, revision: expect.any(Number) });
    expect((await bunkai('merge', 'component', 'h.care', 'v.care')).status).toBe(0);
    const { parties, components, links } = await stored();
    expect(parties.map((party: { id: string }) => party.id)).toEqual(['h', 'v']);
    expect(components.map((component: { id: string }) => component.id).sort()).toEqual(['h.ehr', 'v.care']);
    expect(links).toEqual([{ consumer: 'h.ehr', supplier: 'v.care', kind: 'OPERATED_BY' }]);
  });

  test('says what cannot be merged, and writes nothing', async () => {
    const before = await stored();
    for (const [argv, said] of [
      [['contract', 'a', 'b'], /name party or component/],
      [['party', 'none', 'v'], /from/],
      [['party', 'v', 'h'], /cannot be merged/],
    ] as const) {
      const ran = await bunkai('merge', ...argv);
      expect([ran.status, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).toMatch(said);
    }
    expect(await stored()).toEqual(before);
  });
});
