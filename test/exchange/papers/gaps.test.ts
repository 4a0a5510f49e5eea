import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, test } from 'vitest';
import type { ListBook } from '../../../server/exchange/list/listBook.ts';
import { writeListAsCsv } from '../../../server/exchange/list/writeCsv.ts';
import { writeListAsXlsx } from '../../../server/exchange/list/writeXlsx.ts';
import { parseRows } from '../../../server/exchange/tables/csv/index.ts';
import { canonicalModel } from '../../../server/model/canonical.ts';
import { decision } from '../../../server/model/decision.ts';
import { joinDocuments, MODEL_FORMAT, type Model } from '../../../server/model/document.ts';
import type { Language } from '../../../server/text/facts.ts';
import { gapsBook } from '../../../server/usecases/queries/papers/gaps.ts';
import { SEED_DAY, seedModel, sessionOf } from '../../usecases/support.ts';

const A = seedModel('scenarios/a-before.json');

function viewOf(model: Model, institution: string) {
  const session = sessionOf(model, SEED_DAY);
  const view = session.institution(session.partyById(institution)?.row ?? -1);
  if (view === undefined) throw new Error(`no ${institution}`);
  return view;
}

const bookOf = (model: Model, institution: string, language: Language = 'ja'): Promise<ListBook> =>
  gapsBook(viewOf(model, institution), language, async () => {});

/** The texts of a column, row by row. */
const column = ({ columns, rows }: ListBook, name: string) =>
  rows.map(({ cells }) => cells[columns.findIndex((each) => each.name === name)]);

async function sheetOf(book: ListBook) {
  const workbook = new Workbook();
  await workbook.xlsx.load(await writeListAsXlsx(book));
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const textsOf = (row: { values: unknown }) => (Array.isArray(row.values) ? row.values.slice(1).map(String) : []);

function csvOf(book: ListBook): readonly (readonly string[])[] {
  const bytes = writeListAsCsv(book);
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const parsed = parseRows(new TextDecoder().decode(bytes));
  if (!parsed.ok) throw new Error(`line ${parsed.line}`);
  return parsed.rows;
}

describe('the list of gaps on paper', () => {
  test('has every gap of the screen, in its order, with all that there is to say', async () => {
    const book = await bookOf(A, 'a-h');
    const { gaps } = viewOf(A, 'a-h');
    expect(column(book, '識別子')).toEqual(gaps.map(({ key }) => key));
    expect(book.summary).toBe('全20件(重大 2、高 8、中 7、低 3)');
    const [first] = book.rows;
    expect(first?.isUrgent).toBe(true);
    expect(first?.cells.slice(0, 10)).toEqual([
      '1',
      '重大',
      '互いに相手任せ',
      'VPN装置の更新プログラム・ファームウェアの適用を、病院は里山システムが受け持つと考え、里山システムは病院が受け持つとしています。',
      '谷あい町立病院\n里山システム',
      'VPN装置 → VPN装置の構築・納入',
      '更新プログラム・ファームウェアの適用',
      '通常時、サイバー攻撃',
      '里山システムが行うと契約と責任分界表に定めるか、病院が自ら行うと定めます。',
      '未着手',
    ]);
  });

  test('says what was decided, and by when', async () => {
    const [gap] = viewOf(A, 'a-h').gaps;
    const decided = decision.parse({
      institution: 'a-h',
      gap: gap?.key,
      state: 'IN_TALKS',
      reason: '覚書の案を協議中',
      by: '契約担当',
      on: '2026-11-01',
      until: '2026-12-15',
    });
    const book = await bookOf({ ...A, decisions: [decided] }, 'a-h');
    expect(column(book, '状況')[0]).toBe('協議中');
    expect(column(book, '判断')[0]).toBe('覚書の案を協議中(契約担当、2026年11月1日。期限 2026年12月15日)');
  });

  test('claims nothing where nothing was examined, and says so where all is settled', async () => {
    const settled = await bookOf(seedModel('scenarios/a-after.json'), 'a-h', 'en');
    expect([settled.rows.length, settled.summary]).toEqual([
      0,
      expect.stringContaining('No gaps. As of 1 November 2026'),
    ]);
    const parties = A.parties.flatMap(({ adopts: _, ...party }) => (party.id === 'a-h' ? [party] : []));
    const empty = canonicalModel(joinDocuments([{ format: MODEL_FORMAT, parties }]));
    const nothing = await bookOf(empty, 'a-h', 'en');
    expect(nothing.summary).toContain('Nothing has been examined');
  });

  test('can be printed, sorted and filtered as a workbook; what is for tools only is not on it', async () => {
    const sheet = await sheetOf(await bookOf(A, 'a-h'));
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToWidth: 1,
      printTitlesRow: '4:4',
    });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
    expect(textsOf(sheet.getRow(4)).slice(0, 4)).toEqual(['番号', '重大度', '種類', '空白・不整合']);
    expect(textsOf(sheet.getRow(4))).not.toContain('識別子');
    expect(textsOf(sheet.getRow(5)).slice(0, 3)).toEqual(['1', '重大', '互いに相手任せ']);
    expect(sheet.rowCount).toBe(4 + 20);
    expect(sheet.getRow(1).values).toContain('谷あい町立病院');
  });

  test('is CSV that a spreadsheet opens as it is and computes nothing of', async () => {
    const book = await bookOf(A, 'a-h', 'en');
    const rows = csvOf(book);
    expect(rows[0]).toEqual(book.columns.map(({ name }) => name));
    expect(rows.slice(1)).toEqual(book.rows.map(({ cells }) => cells));
    const formula = { ...book, rows: [{ cells: book.columns.map(() => '=HYPERLINK("http://x")') }] };
    expect(new TextDecoder().decode(writeListAsCsv(formula))).toContain(`'=HYPERLINK`);
    expect(csvOf(formula)[1]?.[0]).toBe('=HYPERLINK("http://x")');
  });
});
