import { describe, expect, test } from 'vitest';
import { HOSPITAL, knownModel, mapped, notTaken, saidIn } from './mapped.ts';
import { workbookOf } from './support.ts';

/** A form under some headings. */
const form = (rows: readonly (readonly string[])[], heading: readonly string[]) =>
  workbookOf({
    分担表: (sheet) => {
      sheet.addRow(['役割分担表 つばめ電子カルテ', '', '', '令和8年4月1日']);
      sheet.addRow([]);
      sheet.addRow(heading);
      for (const row of rows) sheet.addRow(row);
    },
  });

describe('what stands beside the marks', () => {
  const HEADING = ['項目', '病院', 'つばめ', '費用', '利用者側の実施事項', '実施頻度'];
  const linesIn = (read: Awaited<ReturnType<typeof mapped>>, component: string) =>
    read.read.document.sheets?.find((sheet) => sheet.component === component)?.lines ?? [];

  test('says what costs extra, and until when or how often, where the model has a place for it', async () => {
    const read = await mapped(
      'f.xlsx',
      await form(
        [
          ['不正ソフトウェア対策', '×', '○', '有償'],
          ['更新プログラムの適用', '○', '△', '保守料に含む', '再起動する', '毎月1回'],
          ['退職・異動時のアカウント削除', '○', '×', 'オプション(月3千円)', '', '退職日まで'],
          ['ログの取得と確認', '×', '○(無償)', '要相談', '', '－'],
          ['切り離したバックアップ', '×', '○', '応談可'],
        ],
        HEADING,
      ),
    );
    const said = Object.fromEntries(
      linesIn(read, 'v.ehr').map(({ requirement, charge, duties, note }) => [
        requirement.slice(5),
        {
          ...(charge && { charge }),
          ...(duties && { duties: duties.map(({ text, within }) => [text?.ja, within?.ja]) }),
          ...(note && { note: note.ja }),
        },
      ]),
    );
    expect(said).toEqual({
      malware: { charge: 'EXTRA' },
      patch: { charge: 'INCLUDED', duties: [['再起動する', '毎月1回']] },
      accounts: { note: '実施頻度: 退職日まで\n費用: オプション(月3千円)' },
      logs: { charge: 'INCLUDED', note: '費用: 要相談\nつばめ: (無償)' },
      backup: { note: '費用: 応談可' },
    });
    expect(linesIn(read, 'h.use').some(({ charge }) => charge !== undefined)).toBe(false);
    expect(notTaken(read)).toEqual(['分担表!D7 要相談 NOT_SETTLED', '分担表!D8 応談可 TEXT_NOT_KNOWN']);
  });

  test('is ticked under headings of charges, and stands alone among remarks', async () => {
    const read = await mapped(
      'f.xlsx',
      await form(
        [
          ['不正ソフトウェア対策', '×', '○', '○', ''],
          ['ログの取得と確認', '×', '○', '', 'オプション'],
          ['更新プログラムの適用', '○', '×', '○', '有償の場合は別に定める'],
        ],
        ['項目', '病院', 'つばめ', '有償', '備考'],
      ),
    );
    expect(linesIn(read, 'v.ehr').map(({ charge, note }) => [charge, note?.ja])).toEqual([
      ['EXTRA', undefined],
      ['EXTRA', 'オプション'],
      [undefined, '有償の場合は別に定める\n有償: ○'],
    ]);
  });

  test('names who answers in letters, where that does not go without saying', async () => {
    const read = await mapped(
      'f.xlsx',
      await form(
        [
          ['不正ソフトウェア対策', 'A', 'R'],
          ['ログの取得と確認', 'R', 'A'],
          ['更新プログラムの適用', 'I', 'RA'],
          ['退職・異動時のアカウント削除', 'RA', 'C'],
          ['切り離したバックアップ', 'RA', 'RA'],
        ],
        ['項目', '病院', 'つばめ'],
      ),
    );
    const answering = (component: string) =>
      linesIn(read, component).map(({ requirement, stance, accountable }) => [
        requirement.slice(5),
        stance,
        accountable,
      ]);
    expect(answering('v.ehr')).toEqual([
      ['malware', 'SELF', 'CONSUMER'],
      ['logs', 'CONSUMER', 'OWNER'],
      ['patch', 'SELF', 'OWNER'],
      ['accounts', 'CONSUMER', undefined],
      ['backup', 'SHARED', undefined],
    ]);
    expect(answering('h.use')).toEqual([
      ['malware', 'SUPPLIER', 'OWNER'],
      ['logs', 'SELF', undefined],
      ['patch', 'SUPPLIER', undefined],
      ['accounts', 'SELF', undefined],
      ['backup', 'SELF', undefined],
    ]);
    expect(notTaken(read)).toEqual(['分担表!C8 RA TWO_ACCOUNTABLE']);
  });

  test('is added to what is known already, and shown as a change', async () => {
    const line = { requirement: 'core:malware', stance: 'SELF', evidence: ['e'], note: { ja: '前からある注記' } };
    const known = knownModel({
      evidence: [{ id: 'e', title: { ja: '証明書' } }],
      sheets: [{ component: 'v.ehr', version: '1', publishedOn: '2026-04-01', lines: [line] }],
    });
    const context = { ...HOSPITAL, known: { ...HOSPITAL.known, ...known } };
    const rows = [
      ['不正ソフトウェア対策', '', '○', '別料金'],
      ['ログの取得と確認', '', '○', '無償'],
    ];
    const read = await mapped('f.xlsx', await form(rows, HEADING.slice(0, 4)), {}, context);
    expect(linesIn(read, 'v.ehr')).toMatchObject([{ ...line, charge: 'EXTRA' }, { charge: 'INCLUDED' }]);
    expect(read.read.changes.map(({ subject, before, after }) => [subject, before, after])).toContainEqual([
      'core:malware',
      undefined,
      'charge: EXTRA',
    ]);
    const again = { ...context, known: { ...context.known, sheets: read.read.document.sheets ?? [] } };
    expect((await mapped('f.xlsx', await form(rows, HEADING.slice(0, 4)), {}, again)).read.document.sheets).toEqual([]);
  });
});

describe('situations in a column', () => {
  const rows = [
    ['切り離したバックアップ', '通常時', '○', '×'],
    ['切り離したバックアップ', '災害時', '×', '○'],
    ['切り離したバックアップ', '攻撃時', '○', '○'],
    ['切り離したバックアップ', '障害時', '×', '○'],
    ['更新プログラムの適用', '通常時', '×', '○'],
    ['更新プログラムの適用', '災害時', '×', '○'],
  ];
  const heading = ['項目', '局面', '病院', 'つばめ'];

  test('are those that the rows speak about', async () => {
    const read = await mapped('f.xlsx', await form(rows, heading));
    expect(saidIn(read)['v.ehr']).toEqual([
      'backup normal CONSUMER',
      'backup disaster SELF',
      'backup cyberattack SHARED',
      'backup system-failure SELF',
      'patch normal SELF',
    ]);
    expect(notTaken(read)).toEqual(['分担表!C9 × NOT_IN_PHASE', '分担表!D9 ○ NOT_IN_PHASE']);
  });

  test('are found in merged cells and in texts that are only alike', async () => {
    const read = await mapped(
      'f.xlsx',
      await workbookOf({
        つばめ: (sheet) => {
          sheet.addRow(['項目', '時期', '病院', 'つばめ']);
          sheet.addRow(['バックアップを切り離して取得', '平常時', '×', '○']);
          sheet.addRow(['', '緊急時', '○', '×']);
          sheet.addRow(['ログの取得と確認', '平常時', '×', '○']);
          sheet.mergeCells('A2:A3');
        },
      }),
    );
    expect(saidIn(read)['v.ehr']?.slice(0, 2)).toEqual([
      'backup normal SELF',
      'backup disaster+cyberattack+system-failure CONSUMER',
    ]);
  });

  test('are one requirement of an own catalogue', async () => {
    const own = [
      ['帳票の印刷', '通常時', '○', '×'],
      ['帳票の印刷', '災害時', '×', '○'],
    ];
    const read = await mapped('f.xlsx', await form(own, heading), { options: { catalogue: 'own' } });
    expect(read.read.document.catalogues?.[0]?.requirements).toMatchObject([{ phases: ['normal', 'disaster'] }]);
    expect(read.read.document.sheets?.find(({ component }) => component === 'v.ehr')?.lines).toMatchObject([
      { phases: ['normal'], stance: 'CONSUMER' },
      { phases: ['disaster'], stance: 'SELF' },
    ]);
  });
});
