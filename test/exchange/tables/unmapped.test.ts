import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readFiles } from '../../../server/exchange/readFiles.ts';
import { problemMessage } from '../../../server/text/problems.ts';
import { runBunkai } from '../../support/api/bunkai.ts';
import { textFile } from '../../support/textFile.ts';

const ROWS = 'No,項目,病院,ベンダー\n1,更新プログラムの適用,×,○\n';
/** CP932: no UTF-8. */
const SHIFT_JIS = Uint8Array.of(0x8d, 0x80, 0x96, 0xda, 0x2c, 0x95, 0x61, 0x89, 0x40, 0x0a);

async function workbook(): Promise<Uint8Array> {
  const book = new Workbook();
  book.addWorksheet('一覧').addRow(['項目', '病院']);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('a table of others without a mapping', () => {
  test.each([
    textFile('roles.csv', ROWS),
    textFile('roles.tsv', ROWS.replaceAll(',', '\t')),
    textFile('roles.txt', ROWS),
    textFile('a: b.csv', 'a: b\n'),
    textFile('roles.md', '| 項目 | 病院 |\n|---|---|\n| 更新 | ○ |\n'),
    textFile('roles.html', '<table><tr><td>項目</td></tr></table>'),
    textFile('roles', '<table><tr><td>項目</td></tr></table>'),
    { name: 'roles.csv', content: SHIFT_JIS },
  ])('is said to be a table: $name', async (file) => {
    const read = await readFiles([file]);
    expect(read).toEqual({ ok: false, problems: [{ code: 'UNKNOWN_LAYOUT', path: file.name, params: {} }] });
  });

  test('is said to be a table where it is a workbook', async () => {
    const read = await readFiles([{ name: 'roles.xlsx', content: await workbook() }]);
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'UNKNOWN_LAYOUT', path: 'roles.xlsx' }] });
  });

  test('is told from a model document that is called like one', async () => {
    for (const text of ['format: bunkai-model/1\n', 'title: { ja: 例 }\nformat: bunkai-model/1\n']) {
      expect(await readFiles([textFile('model.txt', text)])).toMatchObject({ ok: true });
    }
  });

  test.each(['ja', 'en'] as const)('leads on to the mapping, in %s', async (language) => {
    const folder = mkdtempSync(join(tmpdir(), 'bunkai-unmapped-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'roles.csv');
    writeFileSync(file, ROWS);
    const argv = ['import', file, '--data', join(folder, 'data'), '--create', '--lang', language];
    const { status, stderr } = await runBunkai(argv);
    expect(status).toBe(2);
    expect(stderr).toContain(problemMessage({ code: 'UNKNOWN_LAYOUT', path: file, params: {} }, language));
    expect(stderr).toContain('bunkai map');
  });
});
