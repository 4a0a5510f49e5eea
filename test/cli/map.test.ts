import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runBunkai } from '../support/api/bunkai.ts';
import { scenario } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'bunkai-map-'));
const [table, mapping] = [join(folder, 'roles.csv'), join(folder, 'roles.json')];
const bunkai = (...argv: string[]) => runBunkai([...argv, '--data', join(folder, 'data')]);

const ROWS = ['No,項目,病院,つばめ電子カルテ,備考', '1,更新プログラムの適用,×,〇,仕様書P7', '2,帳票の作成,○,別途協議,'];

beforeAll(async () => {
  expect((await bunkai('import', ...scenario('a-before'), '--create')).status).toBe(0);
  writeFileSync(table, ROWS.join('\n'));
});

describe('a table of others', () => {
  test('is mapped without anything being written, corrected, and imported as the mapping says', async () => {
    const guessed = await bunkai(
      'map',
      table,
      '--institution',
      'a-h',
      '--catalogue',
      'a-own',
      '--out',
      mapping,
      '--lang',
      'en',
    );
    expect(guessed).toMatchObject({ status: 0, stdout: '' });
    expect(guessed.stderr).toContain(`${table}: D2: “〇” was read as “○”.`);
    expect(guessed.stderr).toContain(`${table}: D3: “別途協議” does not say who does it; it stays unconfirmed.`);
    const made = JSON.parse(readFileSync(mapping, 'utf8'));
    expect(made.sheets[0].rows).toMatchObject([{ to: 'ENTITY', entity: 'core:patch' }, { to: 'NEW' }]);
    for (const column of made.sheets[0].columns) {
      if (column.heading === '病院') column.about = ['a-s2'];
      if (column.heading.includes('つばめ')) column.about = ['a-v2-srv'];
    }
    writeFileSync(mapping, JSON.stringify(made));
    const planned = await bunkai('import', table, '--mapping', mapping, '--institution', 'a-h', '--dry-run', '--json');
    expect(JSON.parse(planned.stdout)).toMatchObject({
      dryRun: true,
      added: 3,
      changed: 1,
      files: [{ format: 'table' }],
    });
    expect((await bunkai('import', table, '--mapping', mapping, '--institution', 'a-h')).status).toBe(0);
    const { sheets, catalogues, parties } = JSON.parse((await bunkai('export')).stdout);
    expect(JSON.stringify(sheets)).not.toContain(folder);
    const drafts = sheets.filter(({ publishedOn }: { publishedOn?: string }) => publishedOn === undefined);
    const lines = drafts.flatMap(
      ({
        component,
        lines: said,
      }: {
        component: string;
        lines: { requirement: string; stance: string; source?: object }[];
      }) =>
        said
          .filter(({ source }) => JSON.stringify(source ?? {}).includes('roles.csv'))
          .map(({ requirement, stance }) => [component, requirement.slice(0, 10), stance]),
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        ['a-s2', 'core:patch', 'SUPPLIER'],
        ['a-v2-srv', 'core:patch', 'SELF'],
      ]),
    );
    expect(catalogues.map(({ id }: { id: string }) => id)).toContain('a-own');
    expect(parties.find(({ id }: { id: string }) => id === 'a-h').adopts).toContain('a-own');
  });

  test('is told how rows become requirements, and that sheets become drafts', async () => {
    const other = join(folder, 'other.csv');
    writeFileSync(other, ROWS.join('\n').replace('帳票の作成', '会議室の予約').replace('〇', 'Ｏ'));
    const guessed = await bunkai('map', other, '--institution', 'a-h', '--out', mapping, '--lang', 'en');
    expect(guessed.stderr).toContain('1 row is like no requirement; to add it to a catalogue of your own');
    const made = JSON.parse(readFileSync(mapping, 'utf8'));
    for (const column of made.sheets[0].columns) if (column.heading === '病院') column.about = ['a-s5'];
    writeFileSync(mapping, JSON.stringify(made));
    const into = ['import', other, '--mapping', mapping, '--institution', 'a-h', '--dry-run', '--lang', 'en'];
    const planned = await bunkai(...into);
    expect(planned.stderr).toMatch(/\d sheets? would become (?:a draft|drafts), without effect on gaps and papers/);
    const of = (line: string) => planned.stderr.split('\n').filter((one) => one.includes(line)).length;
    expect(of(`${other}: D2: “Ｏ” was read as “○”.`)).toBe(1);
    writeFileSync(mapping, JSON.stringify({ ...made, options: { publishedOn: '2026-04-01' } }));
    expect((await bunkai(...into)).stderr).not.toContain('draft');
  });

  test('is mapped where there is no store yet, and that is said', async () => {
    const none = join(folder, 'none');
    const parties = join(folder, 'parties.csv');
    writeFileSync(parties, '会社名,区分\n谷あい病院,医療機関\n');
    const { status, stdout, stderr } = await runBunkai(['map', parties, '--data', none, '--lang', 'en']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).sheets[0].target).toBe('register-parties');
    expect(stderr).toContain(`There is no store in “${none}” yet; the table is read as if nothing were known.`);
    expect(existsSync(none)).toBe(false);
  });

  test('is said to need a mapping where it comes without one', async () => {
    const { status, stderr } = await bunkai('import', table, '--lang', 'en');
    expect(status).toBe(2);
    expect(stderr).toContain(`${table}: The layout of this table cannot be read as it is;`);
    expect(stderr).toContain('bunkai map');
  });

  test('is in force from a day that is named, and refused for what is no day', async () => {
    const about = ['map', table, '--institution', 'a-h', '--published-on'] as const;
    expect(JSON.parse((await bunkai(...about, '2026-04-01')).stdout).options).toEqual({ publishedOn: '2026-04-01' });
    const refused = await bunkai(...about, 'tomorrow', '--lang', 'en');
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain('--published-on: ');
  });

  test('is refused with one sentence for a mapping that is none, and an institution that is not there', async () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{"format":"bunkai-mapping/9","sheets":[]}');
    const wrong = await bunkai('import', table, '--mapping', broken, '--lang', 'en');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toMatch(/^\S+broken\.json: format: This is no mapping file .*make one with bunkai map\.\n$/);
    expect(await bunkai('map', table, '--institution', 'nobody', '--lang', 'en')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'There is no institution “nobody”.\n',
    });
  });
});
