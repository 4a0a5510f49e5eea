import { describe, expect, test } from 'vitest';
import { tablesIn, textsOf, workbookOf } from './support.ts';

describe('the tables of a workbook', () => {
  test('have texts as they were written, at their rows and columns', async () => {
    const read = await tablesIn(
      'm.xlsx',
      await workbookOf({
        分担表: (sheet) => {
          sheet.getCell('A2').value = ' No ';
          sheet.getCell('C2').value = { richText: [{ text: '甲' }, { text: '病院', font: { bold: true } }] };
          sheet.getCell('A4').value = 1;
          sheet.getCell('B4').value = new Date('2026-04-01');
          sheet.getCell('C4').value = { formula: 'A4+1', result: 2 };
          sheet.getCell('D4').value = { text: '規程', hyperlink: 'https://example.com' };
          sheet.getCell('E4').value = true;
          sheet.getCell('F4').value = 0.999;
          sheet.getCell('F4').numFmt = '0.0%';
          sheet.getCell('G4').value = { error: '#REF!' };
        },
      }),
    );
    expect(read.tables?.sheets.map(({ name }) => name)).toEqual(['分担表']);
    expect(textsOf(read, 0)).toEqual({
      2: ['No', '', '甲病院'],
      4: ['1', '2026-04-01', '2', '規程', 'true', '99.9%', '#REF!'],
    });
  });

  test('give every cell of a merged range its text', async () => {
    const read = await tablesIn(
      'm.xlsx',
      await workbookOf({
        a: (sheet) => {
          sheet.getCell('A1').value = '更新';
          sheet.getCell('C3').value = 'x';
          sheet.mergeCells('A1:B3');
        },
      }),
    );
    expect(textsOf(read, 0)).toEqual({ 1: ['更新', '更新'], 2: ['更新', '更新'], 3: ['更新', '更新', 'x'] });
    expect(read.tables?.sheets[0]?.merged).toEqual([{ top: 1, left: 1, bottom: 3, right: 2 }]);
  });

  test('say what is hidden, noted, and not computed', async () => {
    const read = await tablesIn(
      'm.xlsx',
      await workbookOf({
        見える: (sheet) => {
          sheet.addRow(['a', 'b', 'c']);
          sheet.addRow(['d', { formula: 'NOW()' }, 'f']);
          sheet.getCell('B1').note = '有償';
          sheet.getCell('E1').note = '空の欄の注記';
          sheet.getCell('E1').font = { bold: true };
          sheet.getCell('H9').note = '何もない欄の注記';
          sheet.getRow(2).hidden = true;
          sheet.getColumn(3).hidden = true;
        },
        隠れた: (sheet) => {
          sheet.addRow(['x']);
          sheet.state = 'hidden';
        },
      }),
    );
    expect(read.tables?.sheets).toMatchObject([
      {
        isHidden: false,
        hiddenRows: [2],
        hiddenColumns: [3],
        notes: [
          { row: 1, column: 2, text: '有償' },
          { row: 1, column: 5, text: '空の欄の注記' },
        ],
        uncomputed: [{ row: 2, column: 2 }],
      },
      { name: '隠れた', isHidden: true },
    ]);
    expect(read.tables?.lostNotes).toBe(1);
    expect(textsOf(read, 0)).toEqual({ 1: ['a', 'b', 'c'], 2: ['d', '', 'f'] });
  });
});

describe('the tables of a Markdown text', () => {
  test('stand under their headings, without their marking up', async () => {
    const read = await tablesIn(
      'raci.md',
      [
        '# 役割分担',
        '## 構築',
        '| 作業 | 顧客 | 事業者 |',
        '|---|:-:|---|',
        '| *契約時:* `OS`の[更新](https://example.com) | **RA** | **CI** |',
        '| a \\| b<br>c | | I |',
        '',
        '文章',
        '',
        '| 作業 | 顧客 |',
        '|---|---|',
        '| 監視 | R |',
      ].join('\n'),
    );
    expect(read.tables?.sheets.map(({ name }) => name)).toEqual(['構築', '構築 (2)']);
    expect(textsOf(read, 0)).toEqual({
      1: ['作業', '顧客', '事業者'],
      2: ['契約時: OSの更新', 'RA', 'CI'],
      3: ['a | b\nc', '', 'I'],
    });
  });
});

describe('the tables of an HTML text', () => {
  test('lay out spans as browsers do, and keep lines', async () => {
    const read = await tablesIn(
      'aro.html',
      `<h2>運用</h2><table><thead><tr><th rowspan=2>リソース</th><th colspan=2>担当</th></tr><tr><th>甲</th><th>乙</th></tr></thead>
       <tr><td>データ<br>ベース<script>x</script></td><td>Customer </td><td><p>共有</p></td></tr></table>
       <table><caption>別表</caption><tr hidden><td>x</td></tr></table>`,
    );
    expect(read.tables?.sheets.map(({ name }) => name)).toEqual(['運用', '別表']);
    expect(textsOf(read, 0)).toEqual({
      1: ['リソース', '担当', '担当'],
      2: ['リソース', '甲', '乙'],
      3: ['データ\nベース', 'Customer', '共有'],
    });
    expect(read.tables?.sheets[1]?.hiddenRows).toEqual([1]);
  });

  test('are told by how they begin, whatever the file is called', async () => {
    expect(textsOf(await tablesIn('x.txt', '\n<TABLE><tr><td>a</table>'), 0)).toEqual({ 1: ['a'] });
  });
});

describe('a file without a table that can be read', () => {
  test.each([
    ['no reader reads', 'x.doc', 'abc', 'TABLE_UNREADABLE'],
    ['has no table', 'x.md', '# nothing', 'NO_TABLE'],
    ['is not in UTF-8', 'x.md', Uint8Array.of(0x7c, 0xff, 0x7c), 'TABLE_UNREADABLE'],
    [
      'spans more cells than are read',
      'x.html',
      `<table>${'<tr><td colspan=1000>a'.repeat(1100)}</table>`,
      'TABLE_TOO_LARGE',
    ],
    ['has more columns than are read', 'x.html', `<table><tr>${'<td>a'.repeat(1100)}</table>`, 'TABLE_TOO_LARGE'],
    ['nests without end', 'x.html', `${'<div>'.repeat(100_000)}<table><tr><td>a</table>`, 'TABLE_UNREADABLE'],
  ])('is refused with its reason where it %s', async (_what, name, content, code) => {
    const { tables, problems } = await tablesIn(name, content);
    expect({ tables, problems }).toMatchObject({ tables: undefined, problems: [{ code, path: name }] });
  });
});

describe('the tables of a JSON text', () => {
  test('are objects of records by their keys, one for each of what inner keys tell apart', async () => {
    const of = (customer: string, provider: string) => ({ customer, provider });
    const read = await tablesIn(
      'layers.json',
      JSON.stringify({
        version: '0.1',
        cells: {
          L1: { SaaS: of('shared', 'provider-managed'), IaaS: of('customer-owned', 'none') },
          L2: { SaaS: of('N/A', 'provider-managed') },
        },
      }),
    );
    expect(read.tables?.sheets.map(({ name }) => name)).toEqual(['cells / SaaS', 'cells / IaaS']);
    expect(textsOf(read, 0)).toEqual({
      1: ['item', 'customer', 'provider'],
      2: ['L1', 'shared', 'provider-managed'],
      3: ['L2', 'N/A', 'provider-managed'],
    });
    expect(textsOf(read, 1)).toEqual({ 1: ['item', 'customer', 'provider'], 2: ['L1', 'customer-owned', 'none'] });
  });

  test('are lists of records with all of their fields', async () => {
    const read = await tablesIn(
      'list.json',
      JSON.stringify([
        { id: 'a', who: { we: true, they: null }, tags: ['x', 'y'] },
        'no record',
        { id: 'b', deep: { a: { b: { c: 1 } } }, list: [{ d: 2 }] },
      ]),
    );
    expect(textsOf(read, 0)).toEqual({
      1: ['id', 'who / we', 'who / they', 'tags', 'deep / a / b', 'list'],
      2: ['a', 'true', '', 'x\ny'],
      3: ['b', '', '', '', '{"c":1}', '[{"d":2}]'],
    });
  });

  test.each([
    ['no JSON', '{"a": ', 'TABLE_UNREADABLE'],
    ['no table', '{"a": {"b": 1}, "c": [1, 2]}', 'NO_TABLE'],
    [
      'more columns than there may be',
      JSON.stringify([Object.fromEntries(Array.from({ length: 1500 }, (_, i) => [i, 1]))]),
      'TABLE_TOO_LARGE',
    ],
    ['objects without end', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 'NO_TABLE'],
  ])('are refused where there is %s', async (_what, text, code) => {
    const { tables, problems } = await tablesIn('x.json', text);
    expect([tables, problems.map((problem) => problem.code)]).toEqual([undefined, [code]]);
  });

  test('are not looked for in models and mappings of ours', async () => {
    for (const text of ['{"format": "bunkai/1"}', '{"parties": []}']) {
      const { problems } = await tablesIn('x.json', text);
      expect(problems.map(({ code }) => code)).toEqual(['TABLE_UNREADABLE']);
    }
  });
});
