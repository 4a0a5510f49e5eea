import { Workbook } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, test } from 'vitest';
import { writePaper } from '../../../server/exchange/papers/papers.ts';
import { pagesOf } from '../../../server/exchange/xlsx/fitPages.ts';
import type { MatrixBook } from '../../../server/exchange/xlsx/matrixBook.ts';
import { linesOf, POINTS_PER_LINE } from '../../../server/exchange/xlsx/page.ts';
import { WIDTHS } from '../../../server/exchange/xlsx/style.ts';
import { gapReference } from '../../../server/text/gapNumbers.ts';
import { bookHeading, withEditions } from '../../../server/text/matrixBook.ts';
import { matrixBook } from '../../../server/usecases/queries/papers/matrix.ts';
import { modelOf } from '../../analysis/engine.ts';
import { ANNEX_DAY, annexModel } from '../../support/annexModel.ts';
import { SEED_DAY, seedModel, sessionOf } from '../../usecases/support.ts';

async function bookIn(session: ReturnType<typeof sessionOf>, institution: string, language: 'ja' | 'en' = 'ja') {
  const view = session.institution(session.partyById(institution)?.row ?? -1);
  if (view === undefined) throw new Error(`no ${institution}`);
  return matrixBook(view, language, async () => {});
}

const annexNamed = (book: MatrixBook, name: string) => book.annexes.find((annex) => annex.name.startsWith(name));

const rowsOf = (book: MatrixBook) => book.tables.flatMap(({ rows }) => rows);

describe('gaps on paper', () => {
  let book: MatrixBook;
  beforeAll(async () => {
    book = await bookIn(sessionOf(seedModel('scenarios/b-before.json'), SEED_DAY), 'b-h');
  });

  test('are said in full once, elsewhere by number and kind, and listed with their sentences', () => {
    const listed = annexNamed(book, '付表3')?.rows ?? [];
    expect(listed.length).toBeGreaterThan(5);
    for (const [number = '', , kind = '', sentence = ''] of listed) {
      const full = rowsOf(book).filter(({ gaps }) => gaps.split('\n').includes(`${number} ${sentence}`));
      expect(full.length).toBeLessThanOrEqual(1);
      const spoken = rowsOf(book).filter(({ gaps }) => gaps.includes(sentence) || gaps.includes(kind));
      expect(spoken.length).toBeGreaterThan(0);
    }
    // The service without a sheet concerns most rows.
    const noSheet = listed.find(([, , kind]) => kind === '分界表なし');
    expect(rowsOf(book).filter(({ gaps }) => gaps.includes(`${noSheet?.[0]} 分界表なし`)).length).toBeGreaterThan(5);
  });

  test('are numbered in ranges', () => {
    expect(gapReference([5, 1, 2, 3, 8, 9], '未表明', 'ja')).toBe('▲1–3、5、8、9 未表明');
  });
});

describe('a table of many parties', () => {
  let book: MatrixBook;
  beforeAll(async () => {
    book = await bookIn(sessionOf(annexModel({ services: 14, vendors: 18 }), ANNEX_DAY), 'h');
  });

  test('cuts nothing off: what is too long for a row goes on behind the tables', () => {
    const more = annexNamed(book, '付表4');
    const width = more?.columns[2]?.width ?? 0;
    for (const row of more?.rows ?? []) expect(linesOf(row[2] ?? '', width) * POINTS_PER_LINE).toBeLessThan(395);
    for (const { remarks } of rowsOf(book)) {
      expect(linesOf(remarks, WIDTHS.remarks) * POINTS_PER_LINE).toBeLessThan(395);
    }
    const first = book.tables[0]?.rows[0];
    expect(first?.remarks).toMatch(/…続きは付表4の1$/u);
    const continued = (more?.rows ?? []).filter(([number]) => number === '1').map(([, , text]) => text);
    const whole = [first?.remarks, ...continued].join('\n');
    for (let i = 0; i < 18; i += 1) {
      const name = i < 14 ? `サービス${i}` : `基盤${i - 14}`;
      if (first?.speakers.includes(i < 14 ? `s${i}` : `p${i - 14}`) === true) expect(whole).toContain(`【${name}】`);
    }
  });

  test('has narrow columns with names that stand upright', async () => {
    const small = {
      ...book,
      tables: book.tables.slice(0, 1).map((table) => ({ ...table, rows: table.rows.slice(0, 5) })),
    };
    const workbook = new Workbook();
    await workbook.xlsx.load(await writePaper({ paper: 'matrix', format: 'xlsx', book: { ...small, annexes: [] } }));
    const sheet = workbook.worksheets[0];
    expect(sheet?.getColumn(4).width).toBeLessThan(WIDTHS.mark);
    expect(sheet?.getCell('D5').alignment).toMatchObject({ textRotation: 'vertical' });
  });
});

describe('the head of a table', () => {
  test('names the first of several editions, and the legend all of them', () => {
    const of = { institution: '病院', editions: ['核', '6.0版', '自院の要求'], revision: 3, day: '2026-11-01' };
    expect(bookHeading(of, 'ja')[1]).toBe('準拠: 核 ほか2件');
    expect(bookHeading(of, 'en')[1]).toBe('Edition: 核 and 2 more');
    expect(withEditions('◎', of.editions, 'ja')).toBe('◎  準拠 核、6.0版、自院の要求');
    expect(withEditions('◎', ['核'], 'ja')).toBe('◎');
  });
});

test('a requirement of one’s own without a number shows none, not its id', async () => {
  const requirement = { title: { ja: '控え' }, layers: ['data'], phases: ['normal'] };
  const ids = ['r-0123456789abcdef', 'シ8-3'];
  const document = {
    format: 'bunkai-model/1',
    catalogues: [{ id: 'own', title: { ja: '自院' }, requirements: ids.map((id) => ({ id, ...requirement })) }],
    parties: [{ id: 'h', type: 'INSTITUTION', name: { ja: '病院' }, adopts: ['own'] }],
    components: [{ id: 'c', owner: 'h', kind: 'SAAS', name: { ja: '電子カルテ' } }],
  };
  const book = await bookIn(sessionOf(modelOf([document]), SEED_DAY), 'h');
  expect(book.tables[0]?.rows.map(({ item }) => item)).toEqual(['', 'シ8-3']);
});

describe('pages', () => {
  const table = { width: 200, repeated: 30 };

  test('are as many as a table takes where the last is filled', () => {
    expect(pagesOf({ ...table, heights: 300 }, 'A3')).toBe(0);
    expect(pagesOf({ ...table, heights: 1350 }, 'A3')).toBe(0);
  });

  test('are one fewer where the last would be nearly empty', () => {
    expect(pagesOf({ ...table, heights: 800 }, 'A3')).toBe(1);
    expect(pagesOf({ ...table, heights: 1600 }, 'A3')).toBe(2);
  });

  test('are not made fewer where letters would be too small to read', () => {
    expect(pagesOf({ width: 400, repeated: 30, heights: 1300 }, 'A4')).toBe(0);
  });
});
