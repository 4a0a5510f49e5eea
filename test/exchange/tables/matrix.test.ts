import { describe, expect, test } from 'vitest';
import { HOSPITAL, knownModel, mapped, notTaken, saidIn } from './mapped.ts';
import { workbookOf } from './support.ts';

/** A form of two columns, as hospitals have them. */
const form = (rows: readonly (readonly string[])[], heading: readonly string[] = ['No', '項目', '甲', '乙', '備考']) =>
  workbookOf({
    分担表: (sheet) => {
      sheet.addRow(['役割分担表 つばめ電子カルテ', '', '', '令和8年4月1日']);
      sheet.addRow([]);
      sheet.addRow(heading);
      for (const row of rows) sheet.addRow(row);
    },
  });

describe('a form of two columns', () => {
  test.each([
    ['vendor does it, customer does not', '×', '○', 'SUPPLIER v.ehr', 'SELF'],
    ['vendor does it, nothing is said of the customer', '', '◎', undefined, 'SELF'],
    ['both do it', '○', '○', 'SELF', 'SHARED'],
    ['both do a part', '△', '○', 'SELF', 'SHARED'],
    ['the customer does it, the vendor does not', '◎', '×', 'SELF', 'CONSUMER'],
    ['the vendor supports', '', '△', undefined, 'SHARED'],
    ['it does not arise', '－', 'ー', 'NOT_APPLICABLE', 'NOT_APPLICABLE'],
    ['letters: customer informed', 'I', 'RA', 'SUPPLIER v.ehr', 'SELF'],
    ['letters: customer responsible', 'RA', 'CI', 'SELF', 'CONSUMER'],
  ])('is read where %s', async (_what, customer, vendor, use, ehr) => {
    const read = await mapped(
      'f.xlsx',
      await form([
        ['1', '不正ソフトウェア対策', customer, vendor],
        ['2', 'ログの取得と確認', '○', '○'],
      ]),
    );
    const ofMalware = (component: string) =>
      saidIn(read)
        [component]?.find((line) => line.startsWith('malware'))
        ?.slice(8);
    expect([ofMalware('h.use'), ofMalware('v.ehr')]).toEqual([use, ehr]);
  });

  test('is read whatever hospitals write in it, and nothing is passed over', async () => {
    const read = await mapped(
      'f.xlsx',
      await form([
        ['1', 'ウイルス対策ソフトの導入', '〇', '▲', '仕様書P7'],
        ['8-①', 'OSパッチ', 'Ｘ', '◯(有償)'],
        ['4', 'データ退避', '', '別途協議'],
        ['6', '退職者のアカウント削除', '済', '○'],
        ['7', '帳票のカスタマイズ', '×', '○'],
        ['(以下余白)'],
      ]),
    );
    expect(saidIn(read)).toEqual({
      'h.use': ['malware SELF', 'patch SUPPLIER v.ehr'],
      'v.ehr': ['malware SHARED', 'patch SELF', 'accounts SELF'],
    });
    expect(read.read.repaired).toEqual([
      { path: '分担表!C4', original: '〇', readAs: '○' },
      { path: '分担表!D4', original: '▲', readAs: '△' },
      { path: '分担表!C5', original: 'Ｘ', readAs: '×' },
      { path: '分担表!D5', original: '◯(有償)', readAs: '○' },
    ]);
    expect(notTaken(read)).toEqual([
      '分担表!D6 別途協議 NOT_SETTLED',
      '分担表!C7 済 TEXT_NOT_KNOWN',
      '分担表!B8 帳票のカスタマイズ ROW_LEFT_OUT',
      '分担表!B9 (以下余白) NOTE_ROW',
    ]);
    const lines = read.read.document.sheets?.flatMap((sheet) => sheet.lines ?? []) ?? [];
    expect(lines.map(({ note }) => note?.ja)).toEqual(['仕様書P7', '乙: (有償)', '仕様書P7', '乙: (有償)', '甲: 済']);
    expect(lines[0]?.source).toEqual({ document: 'f.xlsx', page: '分担表!C4' });
  });
});

describe('rows like no requirement', () => {
  const rows = [
    ['1', '帳票のカスタマイズ', '×', '○'],
    ['2', '会議室の予約', '○', '×'],
  ];

  test('become requirements of a catalogue of one’s own, the same next time', async () => {
    const options = { catalogue: 'own', catalogueTitle: '院内の分担項目' };
    const first = await mapped('f.xlsx', await form(rows), { options });
    const again = await mapped('g.xlsx', await form([...rows].reverse()), { options });
    const idsOf = ({ read }: typeof first) => read.document.catalogues?.[0]?.requirements?.map(({ id }) => id).sort();
    expect(idsOf(first)).toHaveLength(2);
    expect(idsOf(again)).toEqual(idsOf(first));
    expect(first.read.document.parties?.[0]?.adopts).toEqual(['core', 'own']);
    expect(first.read.document.catalogues?.[0]).toMatchObject({
      title: { ja: '院内の分担項目' },
      requirements: [{ title: { ja: '帳票のカスタマイズ' }, item: '1', phases: ['normal'] }, {}],
    });
    expect(knownModel(first.read.document)).toMatchObject({ sheets: [{}, {}] });
  });
});

describe('situations', () => {
  test('are named by sheets, and emergencies are all kinds', async () => {
    const of = (mark: string) => (sheet: { addRow(row: string[]): unknown }) => {
      sheet.addRow(['項目', '病院', '事業者']);
      sheet.addRow(['切り離したバックアップ', '×', mark]);
    };
    const read = await mapped(
      'f.xlsx',
      await workbookOf({ 通常時: of('○'), 非常時: of('◎'), 表紙: (sheet) => sheet.addRow(['責任分界表']) }),
      {
        sheets: [],
      },
    );
    expect(saidIn(read)['w.care'] ?? saidIn(read)['v.ehr']).toBeUndefined();
    expect(notTaken(read)).toContain('表紙 責任分界表 SHEET_NOT_READ');
  });

  test('are named by columns that stand under one heading', async () => {
    const read = await mapped(
      'f.xlsx',
      await workbookOf({
        つばめ電子カルテ: (sheet) => {
          sheet.addRow(['項目', '通常時', '', 'サイバー攻撃時', '']);
          sheet.addRow(['', '病院', 'つばめ', '病院', 'つばめ']);
          sheet.addRow(['更新プログラムの適用', '○', '×', '×', '○']);
          sheet.addRow(['切り離したバックアップ', '○', '×', '×', '○']);
          sheet.mergeCells('B1:C1');
          sheet.mergeCells('D1:E1');
        },
      }),
    );
    expect(saidIn(read)['v.ehr']).toEqual([
      'patch normal CONSUMER',
      'patch cyberattack SELF',
      'backup normal CONSUMER',
      'backup cyberattack SELF',
    ]);
  });
});

describe('what two cells say of the same', () => {
  test('is taken over by neither where they differ', async () => {
    const read = await mapped(
      'f.xlsx',
      await form([
        ['1', 'ログの取得と確認', '×', '○'],
        ['2', 'ログの取得と確認', '○', '×'],
        ['3', '不正ソフトウェア対策', '×', '○'],
      ]),
    );
    expect(saidIn(read)['v.ehr']).toEqual(['malware SELF']);
    expect(notTaken(read)).toEqual(['分担表!C5 ○ CONTRADICTION', '分担表!D5 × CONTRADICTION']);
  });
});

describe('what is known already', () => {
  const sheet = {
    component: 'v.ehr',
    version: '1',
    publishedOn: '2026-04-01',
    lines: [
      { requirement: 'core:malware', stance: 'SELF', note: { ja: '前からある注記' } },
      { requirement: 'core:patch', stance: 'SELF' },
      { requirement: 'core:accounts', stance: 'CONSUMER' },
    ],
  };
  const context = { ...HOSPITAL, known: { ...HOSPITAL.known, ...knownModel({ sheets: [sheet] }) } };

  test('stays where the table says the same or nothing, and the next sheet is a draft', async () => {
    const read = await mapped(
      'f.xlsx',
      await form([
        ['1', '不正ソフトウェア対策', '×', '◎'],
        ['2', '退職・異動時のアカウント削除', '×', '○'],
      ]),
      {},
      context,
    );
    const made = read.read.document.sheets?.find(({ component }) => component === 'v.ehr');
    expect(made).toMatchObject({ version: 'import-2026-11-30', publishedOn: null });
    expect(saidIn(read)['v.ehr']).toEqual(['malware SELF', 'patch SELF', 'accounts SELF']);
    expect(made?.lines?.[0]?.note?.ja).toBe('前からある注記');
    expect(
      read.read.changes
        .filter(({ about }) => about === 'v.ehr')
        .map(({ subject, before, after }) => [subject, before, after]),
    ).toEqual([
      ['core:malware', 'SELF', 'SELF'],
      ['core:accounts', 'CONSUMER', 'SELF'],
    ]);
  });

  test('makes no draft where the table says nothing new', async () => {
    const read = await mapped(
      'f.xlsx',
      await form([
        ['1', '不正ソフトウェア対策', '', '◎'],
        ['2', '更新プログラムの適用', '', '◎'],
      ]),
      {},
      context,
    );
    expect(read.read.document.sheets).toEqual([]);
  });
});

describe('a mapping', () => {
  const rows = [
    ['1', '帳票のカスタマイズ', '○', '△'],
    ['2', 'ログの取得と確認', '○', '△'],
  ];

  test('that people corrected is kept, and found again by the headings where columns and rows have moved', async () => {
    const { guess } = await mapped('f.xlsx', await form(rows));
    const [sheet] = guess.mapping.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const corrected = {
      ...guess.mapping,
      sheets: [
        {
          ...sheet,
          columns: sheet.columns.map((column) =>
            column.heading === '乙' ? { ...column, about: ['w.care'], values: { '△': 'NOT' } } : column,
          ),
          rows: sheet.rows.map((row) =>
            row.key.includes('帳票') ? { ...row, to: 'ENTITY' as const, entity: 'core:malware' } : row,
          ),
        },
      ],
    };
    expect(saidIn(await mapped('f.xlsx', await form(rows), corrected))).toEqual({
      'h.use': ['malware SELF', 'logs SELF'],
      'w.care': ['malware CONSUMER', 'logs CONSUMER'],
    });
    const moved = await workbookOf({
      改訂版: (next) => {
        next.addRow(['No', '項目', '甲', '乙', '備考']);
        next.addRow(['9', '新しい行', '○', '×']);
        for (const row of rows) next.addRow(row);
      },
    });
    const read = await mapped('g.xlsx', moved, corrected);
    expect(saidIn(read)['w.care']).toEqual(['malware CONSUMER', 'logs CONSUMER']);
    expect(notTaken(read)).toEqual(['改訂版!B2 新しい行 ROW_LEFT_OUT']);
  });

  test('leaves out what it is told to', async () => {
    const { guess } = await mapped('f.xlsx', await form(rows));
    const skipping = { ...guess.mapping, sheets: guess.mapping.sheets.map((sheet) => ({ ...sheet, skip: ['D5'] })) };
    const read = await mapped('f.xlsx', await form(rows), skipping);
    expect(saidIn(read)['v.ehr']).toBeUndefined();
    expect(notTaken(read)).toContain('分担表!D5 △ CELL_LEFT_OUT');
  });
});

describe('tables of names', () => {
  test('ask for something else in each column', async () => {
    const read = await mapped(
      'aro.html',
      `<table><tr><th>リソース<th>変更の管理<th>監視</tr>
       <tr><td>データ<td>お客様<td>お客様</tr><tr><td>基盤<td>つばめ と 関連会社<td>共有</tr><tr><td>網<td>共有<td>お客様</tr><tr><td>机<td>お客様<td>お客様</tr></table>`,
      { options: { catalogue: 'own' } },
    );
    expect(read.read.document.catalogues?.[0]?.requirements?.map(({ title }) => title?.ja)).toContain('基盤 / 監視');
    const stances = (component: string) =>
      read.read.document.sheets?.find((sheet) => sheet.component === component)?.lines?.map(({ stance }) => stance);
    expect(stances('v.ehr')).toEqual([
      'CONSUMER',
      'CONSUMER',
      'SELF',
      'SHARED',
      'SHARED',
      'CONSUMER',
      'CONSUMER',
      'CONSUMER',
    ]);
    expect(stances('h.use')).toEqual(['SELF', 'SELF', 'SUPPLIER', 'SELF', 'SELF', 'SELF', 'SELF', 'SELF']);
  });
});

describe('boxes to tick', () => {
  test('say who does it, and who does not', async () => {
    const read = await mapped(
      'cis.csv',
      [
        'Control ID,Provided by Service Provider つばめ,Provided by Customer,Shared',
        'AC-01 (a),X,,',
        'AC-02,,X,',
        'AC-03,,,X',
      ].join('\n'),
      { options: { catalogue: 'own' } },
    );
    expect(saidIn(read)).toEqual({
      'v.ehr': ['AC-01 (a) SELF', 'AC-02 CONSUMER', 'AC-03 SHARED'],
      'h.use': ['AC-01 (a) SUPPLIER v.ehr', 'AC-02 SELF', 'AC-03 SELF'],
    });
  });
});
