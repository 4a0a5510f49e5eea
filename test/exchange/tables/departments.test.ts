import { expect, test } from 'vitest';
import { HOSPITAL, knownModel, mapped, notTaken, saidIn } from './mapped.ts';
import { workbookOf } from './support.ts';

const RACI = [
  '| Activity | Vendor Operations | Vendor Support | Customer IT | Customer HR |',
  '|---|---|---|---|---|',
  '| 退職・異動時のアカウント削除 | | I | A | R |',
  '| ログの取得と確認 | R/A | R | I | |',
  '| 不正ソフトウェア対策 | C | R, A | I | C |',
].join('\n');

test('a party with a column for each of its departments does what any of them does', async () => {
  const first = await mapped('raci.md', RACI);
  const columns = first.guess.mapping.sheets[0]?.columns.map((column) => ({
    ...column,
    ...(column.field === 'stance' && { about: [column.heading.startsWith('Vendor') ? 'v.ehr' : 'h.use'] }),
  }));
  const sheets = first.guess.mapping.sheets.map((sheet) => ({ ...sheet, columns: columns ?? [] }));
  const read = await mapped('raci.md', RACI, { sheets });
  expect(saidIn(read)).toEqual({
    'h.use': ['accounts SELF', 'logs SUPPLIER v.ehr', 'malware SUPPLIER v.ehr'],
    'v.ehr': ['accounts CONSUMER', 'logs SELF', 'malware SELF'],
  });
  expect(notTaken(read)).toEqual([]);
  const malware = read.read.document.sheets?.find(({ component }) => component === 'v.ehr')?.lines?.[2];
  expect(malware).toMatchObject({ accountable: 'OWNER', source: { page: 'C4' } });
});

test('support for what the maintainer of one’s own server does is a part of it, and leaves nothing to others', async () => {
  const known = knownModel({
    ...HOSPITAL.known,
    components: [
      { id: 'h.server', owner: 'h', kind: 'ON_PREMISES', name: { ja: 'サーバ' } },
      { id: 'v.upkeep', owner: 'v', kind: 'OPERATION', name: { ja: 'サーバの保守' } },
    ],
    links: [{ consumer: 'h.server', supplier: 'v.upkeep', kind: 'OPERATED_BY' }],
  });
  const table = '項目,病院,事業者\n不正ソフトウェア対策,△,○\nログの取得と確認,△,\n';
  expect(saidIn(await mapped('f.csv', table, {}, { ...HOSPITAL, known }))).toEqual({
    'h.server': ['malware SELF', 'logs SHARED'],
    'v.upkeep': ['malware SHARED'],
  });
});

test('rows of a table become own requirements under a name for people, in a version of the day of the table', async () => {
  const table = '項目,病院,電子カルテ\n備品の貸出,○,×\n';
  const read = await mapped('f.csv', table, { options: { catalogue: 'h.own', publishedOn: '2026-04-01' } });
  expect(read.read.document.catalogues?.[0]?.title).toEqual({ ja: '自院の要求事項', en: 'Own requirements' });
  expect(read.read.document.sheets?.map(({ version }) => version)).toContain('import-2026-04-01');
});

test('a column that no known name fits can be said to be about anything, and says it for those like it', async () => {
  const table = 'Activity,Kaze Operations,Kaze Support,Customer IT\n退職・異動時のアカウント削除,R/A,C,I\n';
  const open = await mapped('raci.csv', table);
  const [, operations, support] = open.guess.sheets[0]?.columns ?? [];
  expect(operations?.alternatives.map(({ title }) => title)).toContain('つばめ電子カルテ（株式会社つばめシステム）');
  expect([operations?.isSure, support?.isSure]).toEqual([false, false]);
  const [sheet] = open.guess.mapping.sheets;
  const columns =
    sheet?.columns.map((column) => (column.column === 2 ? { ...column, about: ['v.ehr'] } : column)) ?? [];
  const read = await mapped('raci.csv', table, { sheets: sheet ? [{ ...sheet, columns }] : [] });
  expect(read.guess.sheets[0]?.mapping.columns.map(({ about }) => about?.[0])).toEqual([
    undefined,
    'v.ehr',
    'v.ehr',
    'h.use',
  ]);
  expect(read.guess.sheets[0]?.columns.map(({ isSure }) => isSure)).toEqual([true, true, true, true]);
});

test('the cover of a workbook says whose table it is', async () => {
  const content = await workbookOf({
    表紙: (sheet) => sheet.addRow(['遠隔サポート社 御中']),
    分担: (sheet) => {
      sheet.addRow(['項目', '利用者', '事業者']);
      sheet.addRow(['ログの取得と確認', '', '○']);
    },
  });
  const { guess } = await mapped('役割分担.xlsx', content);
  expect(guess.sheets[1]?.columns[2]).toMatchObject({ mapping: { about: ['w.care'] }, isSure: true });
});
