import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import LibsqlDatabase from 'libsql';
import { beforeAll, describe, expect, it } from 'vitest';
import { runBunkai } from '../support/api/bunkai.ts';
import { scenario } from './support.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'bunkai-whole-'));

const bunkai = (...argv: string[]) => runBunkai([...argv, '--lang', 'en']);

/** The commands that read a data folder, each with what it must not leave behind. */
const commands = (folder: string): string[][] => [
  ['export', '--data', folder],
  ['backup', join(newFolder(), 'copy'), '--data', folder],
  ['audit', 'verify', '--data', folder],
  ['serve', '--port', '0', '--data', folder],
];

const whole = newFolder();
beforeAll(async () => {
  expect((await bunkai('import', ...scenario('a-before'), '--create', '--data', whole)).status).toBe(0);
});

/** A copy of a store, changed. */
function copyWith(change: (folder: string) => void): string {
  const folder = newFolder();
  cpSync(whole, folder, { recursive: true });
  change(folder);
  return folder;
}

function sql(folder: string, text: string): void {
  const database = new LibsqlDatabase(join(folder, 'bunkai.db'));
  database.exec(text);
  database.close();
}

it('a store that is damaged is refused by every command, without a trace of the stack', async () => {
  const folder = copyWith((copy) => sql(copy, "UPDATE entity SET body = CAST(x'7bff7d' AS TEXT) WHERE id = 3"));
  for (const argv of commands(folder)) {
    const { status, stdout, stderr } = await bunkai(...argv);
    expect([argv[0], status, stdout]).toEqual([argv[0], 3, '']);
    expect(stderr).toContain('The store is damaged');
    expect(stderr).not.toMatch(/\n\s+at /);
  }
}, 240_000);

it('a folder of which the model file is gone becomes no demo', async () => {
  const folder = copyWith((copy) => rmSync(join(copy, 'bunkai.db')));
  const before = readdirSync(folder);
  const { status, stderr } = await bunkai('serve', '--demo', '--port', '0', '--data', folder);
  expect([status, stderr]).toEqual([3, expect.stringContaining('the file of the model is missing or empty')]);
  expect(readdirSync(folder)).toEqual(before);
}, 60_000);

it.each([
  ['gone', (copy: string) => rmSync(join(copy, 'bunkai.db'))],
  ['empty', (copy: string) => writeFileSync(join(copy, 'bunkai.db'), '')],
])(
  'a folder of which the model file is %s is damaged to those who read it, too, and not to be made again',
  async (_, change) => {
    const folder = copyWith(change);
    const before = readdirSync(folder);
    for (const argv of [
      ['export', '--out', join(newFolder(), 'model.json')],
      ['backup', newFolder()],
    ]) {
      const { status, stderr } = await bunkai(...argv, '--data', folder);
      expect([argv[0], status, stderr]).toEqual([
        argv[0],
        3,
        expect.stringContaining('the file of the model is missing'),
      ]);
      expect(stderr).not.toContain('--create');
    }
    expect(readdirSync(folder)).toEqual(before);
  },
  60_000,
);

describe('export', () => {
  it('without a store ends with 2 and overwrites nothing', async () => {
    const folder = newFolder();
    const out = join(newFolder(), 'model.json');
    writeFileSync(out, 'good');
    expect((await bunkai('export', '--out', out, '--data', folder)).status).toBe(2);
    expect(readFileSync(out, 'utf8')).toBe('good');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves beside the file that it writes nothing else', async () => {
    const folder = newFolder();
    const out = join(folder, 'model.json');
    writeFileSync(out, 'old');
    expect((await bunkai('export', '--out', out, '--data', whole)).status).toBe(0);
    expect(readdirSync(folder)).toEqual(['model.json']);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ format: 'bunkai-model/1' });
  });
});

it('an import into a folder without a store asks for --create, and makes nothing', async () => {
  const missing = join(newFolder(), 'slip');
  const { status, stderr } = await bunkai('import', ...scenario('b-before'), '--data', missing);
  expect([status, stderr]).toEqual([2, expect.stringContaining('--create')]);
  expect(existsSync(missing)).toBe(false);
});
