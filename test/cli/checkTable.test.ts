import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePaper } from '../../server/exchange/papers/papers.ts';
import { matrixBook } from '../../server/usecases/queries/papers/matrix.ts';
import { SEED_DAY, seedModel, sessionOf } from '../usecases/support.ts';
import { run } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'bunkai-check-'));
const file = join(folder, 'matrix.xlsx');

beforeAll(async () => {
  const session = sessionOf(seedModel('scenarios/a-before.json'), SEED_DAY);
  const view = session.institution(session.partyById('a-h')?.row ?? -1);
  if (view === undefined) throw new Error('no hospital');
  const book = await matrixBook(view, 'ja', async () => {});
  writeFileSync(file, await writePaper({ paper: 'matrix', format: 'xlsx', book }));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a workbook by itself has no problems: it names what only the model holds', async () => {
  const { code, err } = await run(['check', file, '--lang', 'en']);
  expect([code, err.includes('cannot be checked with this table alone')]).toEqual([0, true]);
  expect(err).toContain('No problems in 1 file.');
});
