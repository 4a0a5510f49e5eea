import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANONYMOUS, LOCAL_ADMINISTRATOR, type Viewer } from '../../server/usecases/access/viewer.ts';
import { dig, digList, digText } from '../support/api/dig.ts';
import { openWorld, type World } from '../support/api/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const READER: Viewer = { id: 'reader', role: 'INSTITUTION_READER', party: 'a-h' };
const EDITOR: Viewer = { id: 'editor', role: 'INSTITUTION_EDITOR', party: 'a-h' };

const FILE = {
  name: 'roles.csv',
  content: 'No,項目,病院,つばめ電子カルテ\n1,更新プログラムの適用,×,〇\n2,帳票の作成,○,別途協議\n',
};

const PREVIEW = `query ($input: PreviewTablesInput!) {
  previewTables(input: $input) {
    problems { code path }
    preview {
      mapping understood
      sheets { name target header rowCount columns { column heading field about alternatives { entity } } rows { row to entity match } sample { number cells } }
      repaired { path original readAs }
      notUnderstood { place original reason message { en } }
      changes { subject about before after }
    }
  }
}`;

const preview = (input: object, viewer: Viewer) => world.ask(PREVIEW, { input: { file: FILE, ...input } }, viewer);

const IMPORT = `mutation ($input: ImportModelInput!) {
  importModel(input: $input) { problems { code } changes { key } files { format notUnderstood { place reason } } }
}`;

describe('a table of others', () => {
  test('is previewed with its guesses, and imported as the corrected mapping says', async () => {
    const answer = await preview({ institution: 'a-h' }, LOCAL_ADMINISTRATOR);
    const found = dig(answer, 'data', 'previewTables', 'preview');
    expect(dig(answer, 'data', 'previewTables', 'problems')).toEqual([]);
    expect(found).toMatchObject({
      sheets: [
        {
          target: 'matrix',
          header: [1, 1],
          rowCount: 2,
          columns: [{ field: 'number' }, { field: 'title' }, { field: 'stance' }, { field: 'stance' }],
          rows: [
            { row: 2, to: 'ENTITY', entity: 'core:patch', match: 'SIMILAR_TEXT' },
            { row: 3, to: 'NONE', match: 'NONE' },
          ],
          sample: [{ number: 1, cells: ['No', '項目', '病院', 'つばめ電子カルテ'] }, {}, {}],
        },
      ],
      repaired: [{ path: 'D2', original: '〇', readAs: '○' }],
    });
    expect(digList(found, 'notUnderstood')).toContainEqual({
      place: 'D3',
      original: '別途協議',
      reason: 'NOT_SETTLED',
      message: { en: '“別途協議” does not say who does it; it stays unconfirmed.' },
    });
    const mapping = JSON.parse(digText(found, 'mapping'));
    mapping.sheets[0].columns[2].about = ['a-s2'];
    mapping.sheets[0].columns[3].about = ['a-v2-srv'];
    const files = [{ ...FILE, mapping: JSON.stringify(mapping) }];
    const input = { files, institution: 'a-h', dryRun: true };
    const imported = await world.ask(IMPORT, { input }, LOCAL_ADMINISTRATOR);
    expect(dig(imported, 'data', 'importModel')).toMatchObject({ problems: [], files: [{ format: 'table' }] });
    expect(digList(imported, 'data', 'importModel', 'changes')).toHaveLength(2);
    expect(digList(imported, 'data', 'importModel', 'files', 0, 'notUnderstood')).toContainEqual({
      place: 'D3',
      reason: 'NOT_SETTLED',
    });
  });

  test.each(['same.csv', `${'n'.repeat(300)}.csv`])(
    'is read by its own mapping whatever it is called: “%s”',
    async (name) => {
      const found = dig(await preview({ institution: 'a-h' }, LOCAL_ADMINISTRATOR), 'data', 'previewTables', 'preview');
      const mapping = digText(found, 'mapping');
      const nothing = JSON.stringify({
        ...JSON.parse(mapping),
        sheets: [{ ...JSON.parse(mapping).sheets[0], target: null }],
      });
      const files = [mapping, nothing].map((each) => ({ ...FILE, name, mapping: each }));
      const input = { files, institution: 'a-h', dryRun: true };
      const imported = await world.ask(IMPORT, { input }, LOCAL_ADMINISTRATOR);
      const reasonsOf = (i: number) =>
        digList(imported, 'data', 'importModel', 'files', i, 'notUnderstood').map((each) => dig(each, 'reason'));
      expect(reasonsOf(0)).not.toContain('SHEET_NOT_READ');
      expect(reasonsOf(1)).toEqual(['SHEET_NOT_READ']);
    },
  );

  test('has its columns guessed under a heading row that a person has named', async () => {
    const file = { name: 'two.csv', content: `台帳,別表\n${FILE.content}` };
    const sheet = { sheet: 'two', layout: '', target: 'matrix', header: [2, 2], columns: [], rows: [] };
    const first = digText(
      await preview({ file, institution: 'a-h' }, EDITOR),
      'data',
      'previewTables',
      'preview',
      'mapping',
    );
    const guessed = JSON.parse(first);
    const mapping = JSON.stringify({ ...guessed, sheets: [{ ...sheet, sheet: guessed.sheets[0].sheet }] });
    const found = dig(await preview({ file, institution: 'a-h', mapping }, EDITOR), 'data', 'previewTables', 'preview');
    const fields = ['number', 'title', 'stance', 'stance'].map((field) => ({ field }));
    expect(found).toMatchObject({ sheets: [{ header: [2, 2], columns: fields }] });
    expect(JSON.parse(digText(found, 'mapping'))).toEqual(guessed);
  });

  test('may be of every kind that mappings name, each with its fields, for a reader too', async () => {
    const asked = await world.ask(
      '{ tableTargets { name title { ja en } fields { name title { ja en } } } }',
      {},
      READER,
    );
    const targets = digList(asked, 'data', 'tableTargets');
    expect(targets.map((target) => dig(target, 'name'))).toContain('register-components');
    expect(targets).toContainEqual(expect.objectContaining({ name: 'matrix' }));
    expect(targets.filter((target) => digList(target, 'fields').length === 0)).toEqual([]);
  });

  test('is refused to those who may change nothing, before anything is read', async () => {
    const unreadable = { mapping: '{', file: { name: 'x.csv', base64: 'no base64' } };
    for (const input of [{ institution: 'a-h' }, unreadable]) {
      for (const viewer of [READER, ANONYMOUS]) {
        const answer = await preview(input, viewer);
        expect(dig(answer, 'errors', 0, 'message')).toBe('You may read, and not change anything.');
      }
    }
  });

  test('is understood by what its reader may see: what is hidden is absent', async () => {
    const there = await preview({ institution: 'b-c' }, EDITOR);
    const never = await preview({ institution: 'never-was' }, EDITOR);
    expect(dig(there, 'errors', 0, 'message')).toEqual(dig(never, 'errors', 0, 'message'));
    const alone = await preview({}, EDITOR);
    expect(dig(alone, 'data', 'previewTables', 'preview', 'changes')).toEqual([]);
  });

  test('is refused with its reason where it is none, or its mapping is none', async () => {
    const none = await preview({ file: { name: 'x.md', content: '# nothing' } }, EDITOR);
    expect(dig(none, 'data', 'previewTables')).toEqual({
      problems: [{ code: 'NO_TABLE', path: 'x.md' }],
      preview: null,
    });
    const broken = await preview({ mapping: '{}' }, EDITOR);
    expect(dig(broken, 'errors', 0, 'message')).toMatch(/^`mapping` is no mapping: format: /);
    const files = [FILE, { ...FILE, mapping: '{' }];
    const imported = await world.ask(IMPORT, { input: { files, dryRun: true } }, EDITOR);
    expect(dig(imported, 'errors', 0, 'message')).toMatch(/^`files\[1\]\.mapping` is no mapping: /);
    // More of it is wrong than a call takes arguments.
    const rows = Array.from({ length: 150_000 }, () => ({}));
    const sheets = [{ sheet: 'x', layout: '', target: null, columns: [], rows }];
    const wrong = await preview({ mapping: JSON.stringify({ format: 'bunkai-mapping/1', sheets }) }, EDITOR);
    expect(dig(wrong, 'errors', 0, 'message')).toMatch(/^`mapping` is no mapping: /);
  });
});
