import { deflateRawSync } from 'node:zlib';
import { Workbook } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocuments } from '../../../server/exchange/documents.ts';
import { writePaper } from '../../../server/exchange/papers/papers.ts';
import type { MatrixBook } from '../../../server/exchange/xlsx/matrixBook.ts';
import { canonicalModel } from '../../../server/model/canonical.ts';
import { joinDocuments, MODEL_FORMAT } from '../../../server/model/document.ts';
import { matrixBook } from '../../../server/usecases/queries/papers/matrix.ts';
import { SEED_DAY, seedModel, sessionOf } from '../../usecases/support.ts';

async function bookOf(scenario: string, institution: string, language: 'ja' | 'en' = 'ja'): Promise<MatrixBook> {
  const session = sessionOf(seedModel(`scenarios/${scenario}.json`), SEED_DAY);
  const view = session.institution(session.partyById(institution)?.row ?? -1);
  if (view === undefined) throw new Error(`no ${institution}`);
  return matrixBook(view, language, async () => {});
}

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

async function problemsIn(content: Uint8Array) {
  const read = await readDocuments([{ name: 'm.xlsx', content }]);
  return read.ok ? [] : read.problems.map(({ code, path, params }) => ({ code, path, params }));
}

const write = (book: MatrixBook) => writePaper({ paper: 'matrix', format: 'xlsx', book });

let book: MatrixBook;
let bytes: Uint8Array;

beforeAll(async () => {
  book = await bookOf('a-before', 'a-h');
  bytes = await write(book);
});

describe('a responsibility matrix as a workbook', () => {
  test('has a sheet for normal operation and one for each kind of emergency, and one that is hidden', async () => {
    const sheets = (await opened(bytes)).worksheets.map(({ name, state }) => [name, state]);
    expect(sheets).toEqual([
      ['通常時', 'visible'],
      ['非常時(災害)', 'visible'],
      ['非常時(サイバー攻撃)', 'visible'],
      ['非常時(システム障害)', 'visible'],
      ['付表1 連絡先', 'visible'],
      ['付表2 止まるもの', 'visible'],
      ['付表3 空白・不整合', 'visible'],
      ['確認・署名', 'visible'],
      ['_bunkai', 'veryHidden'],
    ]);
  });

  test('can be printed, filled in and signed', async () => {
    const sheet = (await opened(bytes)).getWorksheet('通常時');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 5, xSplit: 3 });
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, printTitlesRow: '5:5' });
    expect(sheet?.headerFooter.oddFooter).toContain('&P');
    const texts = sheet?.getSheetValues().flat().map(String) ?? [];
    for (const text of ['谷あい町立病院', '準拠: 責任分界の日常24項目', '第1版 2026年11月1日(令和8年)時点']) {
      expect(texts).toContain(text);
    }
    const signed = (await opened(bytes)).getWorksheet('確認・署名');
    const names = signed?.getColumn(1).values.map(String) ?? [];
    for (const { name } of book.columns) expect(names).toContain(name);
    expect(sheet?.getCell('D6').dataValidation).toMatchObject({ type: 'list', formulae: ['"◎,○,△,×,－,×禁"'] });
  });

  test('shows each party’s own word, and what no party has said as a blank', () => {
    const [normal] = book.tables;
    const patch = normal?.rows.find(({ title, component }) => component === 'a-s4' && title === 'VPN装置');
    const named = Object.fromEntries(book.columns.map(({ key }, i) => [key, patch?.cells[i]]));
    expect(named['a-h']).toMatchObject({ mark: '', isLive: true, isGap: true, components: ['a-s4'] });
    const rows = normal?.rows.filter(({ requirement }) => requirement === 'core:patch') ?? [];
    expect(rows[0]?.gaps).toContain('VPN装置');
    expect(rows.some(({ remarks }) => remarks.includes('利用者側の実施事項'))).toBe(true);
  });

  test.each([
    ['a-before', 'a-h'],
    ['a-after', 'a-h'],
    ['d-before', 'd-h1'],
  ])('is read back as the statements that it was made of (%s)', async (scenario, institution) => {
    const made = await bookOf(scenario, institution, 'en');
    const read = await readDocuments([{ name: 'm.xlsx', content: await write(made) }]);
    expect(made.statements.length).toBeGreaterThan(0);
    const { sheets } = canonicalModel(joinDocuments([{ format: MODEL_FORMAT, sheets: [...made.statements] }]));
    expect(read).toMatchObject({ ok: true, documents: [{ format: 'xlsx', document: { sheets } }] });
  });

  test('holds names that look like formulas as text', async () => {
    const columns = book.columns.map(({ key }) => ({ key, name: '=HYPERLINK("http://x")' }));
    const sheet = (await opened(await write({ ...book, columns }))).getWorksheet('通常時');
    expect(sheet?.getCell('D5').value).toBe('=HYPERLINK("http://x")');
  });
});

/** A zip file of one entry, which says of itself that it is empty. */
function zipOf(content: Uint8Array): Uint8Array {
  const packed = deflateRawSync(content);
  const name = Buffer.from('xl/workbook.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}

describe('a file that is no such workbook', () => {
  test.each([
    ['has a password or is an .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'WORKBOOK_LOCKED'],
    ['is cut off', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0), 'WORKBOOK_DAMAGED'],
    ['is packed, and no workbook', zipOf(Buffer.from('<a/>')), 'WORKBOOK_DAMAGED'],
    ['comes to 150 MB when it is opened', zipOf(new Uint8Array(150_000_000)), 'WORKBOOK_TOO_LARGE'],
  ])('is refused with its reason where it %s', async (_what, content, code) => {
    expect(content.length).toBeLessThan(1_000_000);
    expect(await problemsIn(content)).toMatchObject([{ code, path: 'm.xlsx' }]);
  });

  test('is refused where another party made its tables', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('責任分界').addRow(['項目', '病院', '事業者']);
    expect(await problemsIn(await workbook.xlsx.writeBuffer())).toMatchObject([{ code: 'UNKNOWN_LAYOUT' }]);
  });

  test('is refused where half of it is missing', async () => {
    expect(await problemsIn(bytes.slice(0, bytes.length / 2))).toMatchObject([{ code: 'WORKBOOK_DAMAGED' }]);
  });
});
