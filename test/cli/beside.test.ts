import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginBunkai, openedAt, runBunkai } from '../support/api/bunkai.ts';
import { post } from '../support/api/http.ts';
import { type Program, startProgram } from '../support/api/program.ts';
import { scenario } from './support.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'bunkai-beside-'));

const bunkai = (...argv: string[]) => runBunkai(argv);

describe('beside a server that runs', () => {
  const data = newFolder();
  let server: Program;
  beforeAll(async () => {
    server = await startProgram({ DATA: data });
    const change = '{ putEvidence: { id: "late", title: { ja: "後から" } } }';
    await post(server.url, `mutation { applyChanges(input: { changes: [${change}] }) { revision } }`);
  });
  afterAll(async () => {
    expect(await server.stop()).toBe(0);
  });

  it('the model is exported as it is now, and counted', async () => {
    const { status, stdout } = await bunkai('export', '--data', data);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).evidence).toContainEqual({ id: 'late', title: { ja: '後から' } });
    const census = await bunkai('census', '--as-of', '2026-11-01', '--json', '--data', data);
    expect(JSON.parse(census.stdout)).toMatchObject({ institutions: 3 });
  });

  it('all is backed up into a new folder, which a server starts from, and never over anything', async () => {
    const folder = join(newFolder(), 'backup');
    const { status, stderr } = await bunkai('backup', folder, '--data', data, '--lang', 'en');
    expect([status, stderr]).toEqual([0, expect.stringContaining(`--data ${folder}`)]);
    expect((await bunkai('audit', 'verify', '--data', folder)).status).toBe(0);
    const restored = beginBunkai(['serve', '--port', '0', '--data', folder, '--lang', 'en']);
    const url = await openedAt(restored.said);
    const { json } = await post(
      url,
      '{ evidence(id: "late") { title { ja } } history(first: 1) { nodes { revision } } }',
    );
    restored.stop();
    expect((await restored.ended).status).toBe(0);
    expect(json).toMatchObject({
      data: { evidence: { title: { ja: '後から' } }, history: { nodes: [{ revision: 2 }] } },
    });

    const taken = newFolder();
    writeFileSync(join(taken, 'mine.txt'), 'kept');
    const refused = await bunkai('backup', taken, '--data', data);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain(taken);
    expect(readdirSync(taken)).toEqual(['mine.txt']);
  });

  it('nothing is imported, in one line that says who has the folder', async () => {
    const { status, stderr } = await bunkai('import', ...scenario('b-before'), '--data', data, '--lang', 'en');
    expect([status, stderr]).toEqual([
      3,
      expect.stringMatching(/^Another server has the data folder “.*” open\..*\n$/),
    ]);
  });
});

it('a folder that is not there is not read as a store with nothing in it, and not made', async () => {
  const missing = join(newFolder(), 'slip');
  for (const argv of [['export'], ['backup', join(newFolder(), 'copy')]]) {
    expect(await bunkai(...argv, '--data', missing)).toMatchObject({ status: 2, stdout: '' });
  }
  expect(existsSync(missing)).toBe(false);
});
