import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cp932 } from '../exchange/registers/support.ts';
import { runBunkai } from '../support/api/bunkai.ts';
import { scenario } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'bunkai-registers-'));
const bunkai = (...argv: string[]) => runBunkai([...argv, '--data', join(folder, 'data')]);

const ASSETS = '資産番号,機器名,設置場所,保守業者\r\nS-1,検体搬送ルータ,本館,里山システム㈱\r\n';
const LEDGER =
  '契約番号,契約名,契約先,契約期間,自動更新\r\nK-1,検体搬送ルータ保守,㈱里山システム,Ｒ６.４.１～Ｒ９.３.３１,有\r\n';

/** Maps a file and imports it as it was guessed; what became of it. */
async function taken(name: string, text: string): Promise<{ added: number; changed: number; unchanged: number }> {
  const [file, mapping] = [join(folder, `${name}.csv`), join(folder, `${name}.json`)];
  writeFileSync(file, cp932(text));
  const about = ['--institution', 'a-h'] as const;
  expect((await bunkai('map', file, ...about, '--out', mapping)).status).toBe(0);
  const imported = await bunkai('import', file, '--mapping', mapping, ...about, '--json');
  expect(imported).toMatchObject({ status: 0 });
  return JSON.parse(imported.stdout);
}

beforeAll(async () => {
  expect((await bunkai('import', ...scenario('a-before'), '--create')).status).toBe(0);
});

describe('a list of assets and a contract ledger in CP932', () => {
  test('go into the store one after the other, once, and stand in its registers', async () => {
    expect(await taken('assets', ASSETS)).toMatchObject({ added: 3, changed: 0 });
    expect(await taken('ledger', LEDGER)).toMatchObject({ added: 1, changed: 0 });
    expect(await taken('ledger', LEDGER)).toMatchObject({ added: 0, changed: 0 });
    const about = ['--format', 'csv', '--institution', 'a-h', '--lang', 'ja'] as const;
    const contracts = await bunkai('export', '--paper', 'register-contracts', ...about);
    const row = contracts.stdout.split('\r\n').find((line) => line.startsWith('a-h.K-1,'));
    for (const cell of ['検体搬送ルータ保守', 'a-v1', '検体搬送ルータの保守', '2024-04-01', '2027-03-31', '自動更新']) {
      expect(row).toContain(cell);
    }
  });
});
