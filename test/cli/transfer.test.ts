import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBunkai } from '../support/api/bunkai.ts';
import { fileWith, scenario } from './support.ts';

/** Runs the program on a data folder of its own. */
const program =
  (folder: string) =>
  (...argv: string[]) =>
    runBunkai([...argv, '--data', folder]);

const newFolder = () => mkdtempSync(join(tmpdir(), 'bunkai-transfer-'));

describe('bunkai import and export', () => {
  it('brings a model into another store, and finds nothing new in what it exported itself', async () => {
    const first = program(newFolder());
    const second = program(newFolder());
    const file = join(newFolder(), 'backup.json');
    expect((await first('import', ...scenario('a-before'), '--create')).status).toBe(0);
    expect((await first('export', '--out', file)).status).toBe(0);
    expect(JSON.parse((await first('import', file, '--json')).stdout)).toMatchObject({
      added: 0,
      changed: 0,
      revision: null,
    });
    expect((await second('import', file, '--create')).status).toBe(0);
    expect((await second('export')).stdout).toBe(readFileSync(file, 'utf8'));
  });

  it('writes nothing on a dry run', async () => {
    const bunkai = program(newFolder());
    const planned = await bunkai('import', ...scenario('d-before'), '--dry-run', '--json', '--create');
    expect(JSON.parse(planned.stdout)).toMatchObject({ dryRun: true, revision: null });
    expect(JSON.parse((await bunkai('export')).stdout)).toEqual({ format: 'bunkai-model/1' });
  });

  it('takes all files or none, and says every problem', async () => {
    const bunkai = program(newFolder());
    const broken = fileWith(
      '{"format":"bunkai-model/1","components":[{"id":"x","owner":"nobody","kind":"LINE","name":{"ja":"線"}}]}',
    );
    const { status, stdout, stderr } = await bunkai('import', ...scenario('a-before'), broken, '--create');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('nobody');
    expect(stderr).toContain('model.json: components[0].owner: ');
    expect(JSON.parse((await bunkai('export')).stdout)).toEqual({ format: 'bunkai-model/1' });
  });

  it('adds up every institution of the store', async () => {
    const bunkai = program(newFolder());
    await bunkai('import', ...scenario('b-before'), '--create');
    const { stdout } = await bunkai('census', '--as-of', '2026-11-01', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ institutions: 8, withGraveGaps: 8, byRule: { MUTUAL_DEFERRAL: 9 } });
  });

  it('adds up every part of a census to what it says at once', async () => {
    const bunkai = program(newFolder());
    const model = [...scenario('b-before')];
    const census = ['census', '--as-of', '2026-11-01'];
    const whole = JSON.parse((await bunkai(...census, '--json', '--model', ...model)).stdout);
    const parts: string[] = [];
    for (const part of ['1/3', '2/3', '3/3']) {
      const { status, stdout } = await bunkai(...census, '--model', ...model, '--partition', part);
      expect(status).toBe(0);
      parts.push(fileWith(stdout));
    }
    expect(JSON.parse((await bunkai('census', '--json', '--merge', ...parts)).stdout)).toEqual(whole);
    expect(whole.facilityClasses).toMatchObject([{ key: 'HOSPITAL', institutions: 8 }]);
    const missing = await bunkai('census', '--lang', 'en', '--merge', ...parts.slice(1));
    expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining('Part 1/3 is missing')]);
    const wrong = await bunkai(...census, '--lang', 'en', '--model', ...model, '--partition', '4/3');
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('4/3')]);
  });

  it('writes the matrix of one institution, and finds nothing new in what it reads back', async () => {
    const bunkai = program(newFolder());
    const file = join(newFolder(), 'matrix.xlsx');
    await bunkai('import', ...scenario('a-before'), '--create');
    const table = ['export', '--format', 'xlsx', '--as-of', '2026-11-01'];
    expect((await bunkai(...table)).status).toBe(2);
    expect((await bunkai(...table, '--institution', 'nobody')).stderr).toContain('nobody');
    expect((await bunkai(...table, '--institution', 'a-h', '--out', file)).status).toBe(0);
    const read = JSON.parse((await bunkai('import', file, '--json')).stdout);
    expect(read).toMatchObject({ added: 0, changed: 0, revision: null, files: [{ format: 'xlsx' }] });
    expect(read.unchanged).toBeGreaterThan(10);
  });

  it('ends with 3 where the store cannot be reached', async () => {
    const { status, stderr } = await runBunkai(['export'], { DATA: fileWith('not a folder') });
    expect(status).toBe(3);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
