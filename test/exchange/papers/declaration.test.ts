import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, test } from 'vitest';
import { DECLARATION_SHEET, type DeclarationBook } from '../../../server/exchange/declaration/declarationBook.ts';
import { writeDeclaration } from '../../../server/exchange/declaration/write.ts';
import { readDocuments } from '../../../server/exchange/documents.ts';
import { canonicalModel } from '../../../server/model/canonical.ts';
import { joinDocuments, MODEL_FORMAT, type Model } from '../../../server/model/document.ts';
import { readModel } from '../../../server/model/read.ts';
import type { Language } from '../../../server/text/facts.ts';
import type { Viewer } from '../../../server/usecases/access/viewer.ts';
import { makeDeclaration } from '../../../server/usecases/queries/papers/declaration/declaration.ts';
import { SEED_DAY, seedModel, sessionOf } from '../../usecases/support.ts';

const A = seedModel('scenarios/a-before.json');

async function formOf(
  model: Model,
  id: string,
  more: { language?: Language; institution?: string; viewer?: Viewer } = {},
) {
  const session = sessionOf(model, SEED_DAY, more.viewer);
  const component = session.componentById(id);
  const institution = session.institution(session.partyById(more.institution ?? '')?.row ?? -1);
  return makeDeclaration({
    session,
    day: SEED_DAY,
    language: more.language ?? 'ja',
    turn: async () => {},
    ...(component && { component }),
    ...(institution && { institution }),
  });
}

async function given(model: Model, id: string, more: Parameters<typeof formOf>[2] = {}): Promise<DeclarationBook> {
  const book = await formOf(model, id, more);
  if (book === undefined) throw new Error(`no form for ${id}`);
  return book;
}

/** The form as a vendor filled it in. */
async function filled(book: DeclarationBook, fill: (sheet: Worksheet) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await writeDeclaration(book));
  const sheet = workbook.getWorksheet(DECLARATION_SHEET);
  if (sheet === undefined) throw new Error('no sheet');
  fill(sheet);
  return workbook.xlsx.writeBuffer();
}

const readBack = async (content: Uint8Array) => readDocuments([{ name: 'f.xlsx', content }]);

async function documentOf(content: Uint8Array) {
  const read = await readBack(content);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.documents[0];
}

async function problemsIn(content: Uint8Array) {
  const read = await readBack(content);
  return read.ok ? [] : read.problems.map(({ code, path }) => [code, path]);
}

/** The row of a requirement. */
function rowAt(sheet: Worksheet, title: string): number {
  let found = 0;
  sheet.eachRow((row, number) => {
    if (row.getCell(3).text === title) found = number;
  });
  if (found === 0) throw new Error(`no row ${title}`);
  return found;
}

const PATCH = '更新プログラム・ファームウェアの適用';
let blank: DeclarationBook;

beforeAll(async () => {
  const read = readModel([
    {
      name: 'm',
      value: {
        format: MODEL_FORMAT,
        parties: [{ id: 'v', type: 'VENDOR', name: { ja: '事業者' } }],
        components: [
          { id: 'cloud', owner: 'v', kind: 'SAAS', name: { ja: '予約サービス' } },
          { id: 'base', owner: 'v', kind: 'IAAS', name: { ja: '基盤' } },
        ],
        links: [{ consumer: 'cloud', supplier: 'base', kind: 'RUNS_ON' }],
      },
    },
  ]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  blank = await given({ ...read.model, catalogues: A.catalogues }, 'cloud');
});

describe('the form on which a vendor says who does what', () => {
  test('asks about each duty of its kind of service, and answers nothing itself', () => {
    expect(blank.rows).toHaveLength(24);
    const patch = blank.rows.find(({ requirement }) => requirement === 'core:patch');
    expect(patch).toMatchObject({
      title: PATCH,
      ask: expect.stringContaining('更新を当てるのは誰'),
      cells: { answer: '', duties: '' },
    });
    expect(patch?.usual).toBe('○ 一部を行い残りは利用者側\n・PCのOSとブラウザ、ルータなど利用者側の機器を更新する');
    expect(blank.suppliers).toEqual([{ id: 'base', name: '基盤' }]);
  });

  test('is read back empty as a draft that says nothing', async () => {
    const read = await documentOf(await writeDeclaration(blank));
    expect(read?.document.sheets).toEqual([{ component: 'cloud', version: '2026-11-01' }]);
  });

  test('is read back filled in by hand as a draft of the sheet, with evidence', async () => {
    const content = await filled(blank, (sheet) => {
      const row = sheet.getRow(rowAt(sheet, PATCH));
      row.getCell(7).value = '○ 一部を行い残りは利用者側';
      row.getCell(9).value = '・PCのOSとブラウザ、ルータなど利用者側の機器を更新する\n・毎月の再起動';
      row.getCell(12).value = '別料金';
      row.getCell(13).value = '夜間に行います';
      row.getCell(14).value = 'サービス仕様書';
      row.getCell(15).value = '12';
      row.getCell(16).value = 'ISMS認証';
      const logs = sheet.getRow(rowAt(sheet, 'ログの取得と確認'));
      logs.getCell(7).value = '→';
      logs.getCell(8).value = ' 基盤 ';
    });
    const read = await documentOf(content);
    const [sheet] = read?.document.sheets ?? [];
    const [evidence] = read?.document.evidence ?? [];
    expect(evidence).toMatchObject({ id: expect.stringMatching(/^v\.[0-9a-f]{10}$/), title: { ja: 'ISMS認証' } });
    expect(sheet?.publishedOn).toBeUndefined();
    expect(sheet?.lines).toEqual([
      {
        requirement: 'core:patch',
        stance: 'SHARED',
        duties: [
          { id: 'saas.patch', text: { ja: 'PCのOSとブラウザ、ルータなど利用者側の機器を更新する' } },
          { id: expect.stringMatching(/^cloud\.[0-9a-f]{10}$/), text: { ja: '毎月の再起動' } },
        ],
        charge: 'EXTRA',
        note: { ja: '夜間に行います' },
        source: { document: 'サービス仕様書', page: '12' },
        evidence: [evidence?.id],
      },
      { requirement: 'core:logs', stance: 'SUPPLIER', via: 'base' },
    ]);
    expect(read?.repaired).toEqual([
      { path: expect.stringContaining('!G'), original: '→', readAs: '→ 供給者に任せる' },
    ]);
  });

  test.each(['ja', 'en'] as const)('keeps exactly what was said before and was not touched (%s)', async (language) => {
    for (const { component, lines } of A.sheets) {
      const { kind } = A.components.find(({ id }) => id === component) ?? {};
      if (kind === 'USAGE' || kind === 'ORGANISATION') continue;
      const read = await documentOf(await writeDeclaration(await given(A, component, { language })));
      const sorted = (of: readonly { requirement: string }[] = []) =>
        [...of].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
      const sheets = [{ component, version: 'x', ...(lines && { lines }) }];
      const [before] = canonicalModel(joinDocuments([{ format: MODEL_FORMAT, sheets }])).sheets;
      const [after] = canonicalModel(joinDocuments(read === undefined ? [] : [read.document])).sheets;
      expect(sorted(after?.lines)).toEqual(sorted(before?.lines));
    }
  });

  test('asks an institution’s vendor about what that institution is held to', async () => {
    const mine = await given(A, 'a-s1', { institution: 'a-h' });
    expect(mine.rows.length).toBeGreaterThan(0);
    expect(new Set(mine.rows.map(({ requirement }) => requirement)).size).toBeLessThanOrEqual(24);
  });

  test.each<[string, (sheet: Worksheet, row: number) => void, string, string]>([
    [
      'an answer that is none',
      (s, r) => {
        s.getCell(r, 7).value = 'たぶん';
      },
      'NOT_ONE_OF',
      'G',
    ],
    [
      'words without an answer',
      (s, r) => {
        s.getCell(r, 13).value = '確認中';
      },
      'MISSING',
      'G',
    ],
    [
      'what the answer does not take',
      (s, r) => {
        s.getCell(r, 7).value = '◎';
        s.getCell(r, 9).value = '更新';
      },
      'NOT_WITH_ANSWER',
      'I',
    ],
    [
      'a supplier that is not listed',
      (s, r) => {
        s.getCell(r, 7).value = '→';
        s.getCell(r, 8).value = '他社';
      },
      'NOT_ONE_OF',
      'H',
    ],
    [
      'a page of no document',
      (s, r) => {
        s.getCell(r, 7).value = '◎';
        s.getCell(r, 15).value = '3';
      },
      'MISSING',
      'N',
    ],
  ])('says of %s where it is, and reads nothing', async (_, fill, code, column) => {
    let number = 0;
    const content = await filled(blank, (sheet) => {
      number = rowAt(sheet, PATCH);
      fill(sheet, number);
    });
    expect(await problemsIn(content)).toEqual([[code, `f.xlsx: ${DECLARATION_SHEET}!${column}${number}`]]);
  });

  test('never passes over rows that were added or taken out', async () => {
    const added = await filled(blank, (sheet) => sheet.addRow([null, null, '独自の項目', null, null, null, '◎']));
    expect(await problemsIn(added)).toEqual([['UNKNOWN_ROW', expect.stringMatching(/!C\d+$/)]]);
    const taken = await filled(blank, (sheet) => sheet.spliceRows(rowAt(sheet, PATCH), 1));
    expect(await problemsIn(taken)).toEqual([['ROW_MISSING', `f.xlsx: ${DECLARATION_SHEET}`]]);
  });

  test('is for components that are seen, and not for uses and organisations', async () => {
    const usage = A.components.find(({ kind }) => kind === 'ORGANISATION')?.id ?? '';
    expect(await formOf(A, usage)).toBeUndefined();
    expect(await formOf(A, 'a-s1', { viewer: { id: 'x', role: 'VENDOR_EDITOR', party: 'a-v6' } })).toBeUndefined();
  });
});
