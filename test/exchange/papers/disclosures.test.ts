import { describe, expect, test } from 'vitest';
import { writeListAsXlsx } from '../../../server/exchange/list/writeXlsx.ts';
import { completeMapping } from '../../../server/exchange/tables/mapping/completeMapping.ts';
import { readMapped } from '../../../server/exchange/tables/mapping/readMapped.ts';
import { TABLE_TARGETS } from '../../../server/exchange/tables/targets.ts';
import { component } from '../../../server/model/component.ts';
import { MODEL_FORMAT, type ModelDocument } from '../../../server/model/document.ts';
import { party } from '../../../server/model/party.ts';
import { makeDisclosures } from '../../../server/usecases/queries/papers/disclosures.ts';
import { SEED_DAY, seedModel, sessionOf } from '../../usecases/support.ts';
import { tablesIn, workbookOf } from '../tables/support.ts';

const KNOWN: ModelDocument = {
  format: MODEL_FORMAT,
  components: [
    component.parse({
      id: 'ehr',
      owner: 'v',
      kind: 'SAAS',
      name: { ja: 'つばめ電子カルテ' },
      traits: ['holds-medical-data'],
      disclosures: [{ kind: 'SDS', version: '4.1', issuedOn: '2024-04-01' }],
    }),
    component.parse({ id: 'book', owner: 'w', kind: 'SAAS', name: { ja: '予約サービス' } }),
  ],
};

async function understood(name: string, content: string | Uint8Array, options: Record<string, string> = {}) {
  const { tables, problems } = await tablesIn(name, content);
  if (tables === undefined) throw new Error(JSON.stringify(problems));
  const context = { asOf: '2026-11-01', known: KNOWN };
  const targets = TABLE_TARGETS;
  const { sheets } = completeMapping(tables, name, targets, context);
  return readMapped(tables, name, sheets, targets, context, options);
}

describe('a filled disclosure form', () => {
  test('becomes the items answered いいえ, beside the forms that are there, and says what it does not take over', async () => {
    const content = await workbookOf({
      チェックリスト: (sheet) => {
        sheet.addRow(['サービス事業者による医療情報セキュリティ開示書(SDS) Ver.5.0']);
        sheet.addRow(['製品名', 'つばめ電子カルテ', '記入日', '令和8年4月1日']);
        sheet.addRow([]);
        sheet.addRow(['番号', '質問', '回答', '備考']);
        sheet.addRow(['1', '自分たちの言葉で書いた問い一', 'はい', '']);
        sheet.addRow(['2-1', '問い二', 'いいえ', '1']);
        sheet.addRow(['2-2', '問い三', '対象外', '']);
        sheet.addRow(['3', '問い四', '×', '']);
        sheet.addRow(['4', '問い五', '検討中', '']);
        sheet.addRow(['5', '問い六', '', '']);
      },
    });
    const read = await understood('SDS_回答.xlsx', content);
    expect(read.document.components).toEqual([
      {
        ...KNOWN.components?.[0],
        disclosures: [
          { kind: 'SDS', version: '4.1', issuedOn: '2024-04-01' },
          { kind: 'SDS', version: '5.0', issuedOn: '2026-04-01', negatives: [{ item: '2-1' }, { item: '3' }] },
        ],
      },
    ]);
    expect(read.repaired).toEqual([{ path: 'チェックリスト!C8', original: '×', readAs: 'いいえ' }]);
    expect(read.notUnderstood.map(({ place, reason }) => [place, reason])).toEqual([
      ['チェックリスト!C9', 'TEXT_NOT_KNOWN'],
      ['チェックリスト!C10', 'ROW_EMPTY'],
      ['チェックリスト!D6', 'TEXT_NOT_KNOWN'],
    ]);
    expect(read.changes).toEqual([
      expect.objectContaining({ subject: 'ehr', after: 'SDS 5.0(2026年4月1日) いいえ 2件' }),
    ]);
  });

  test('replaces the same version, and is read from CSV with what it is told', async () => {
    const csv = '項番,確認事項,はい・いいえ\r\n①,台帳,はい\r\n②,更新,いいえ\r\n';
    const options = { component: 'ehr', kind: 'SDS', version: '4.1', issuedOn: '2026-05-01' };
    const read = await understood('form.csv', csv, options);
    expect(read.document.components?.[0]?.disclosures).toEqual([
      { kind: 'SDS', version: '4.1', issuedOn: '2026-05-01', negatives: [{ item: '②' }] },
    ]);
    expect(read.changes[0]?.before).toBe('SDS 4.1(2024年4月1日) いいえ 0件');
  });

  test('compares two products where each has its column', async () => {
    const csv = 'No,質問,回答 つばめ電子カルテ,回答 予約サービス\r\n1,更新,いいえ,はい\r\n2,記録,はい,いいえ\r\n';
    const read = await understood('MDS.csv', csv);
    expect(read.document.components?.map(({ id, disclosures = [] }) => [id, disclosures.at(-1)])).toEqual([
      ['ehr', { kind: 'MDS', negatives: [{ item: '1' }] }],
      ['book', { kind: 'MDS', negatives: [{ item: '2' }] }],
    ]);
  });

  test('is taken for no party’s where it does not say whose it is', async () => {
    const read = await understood('form.csv', '番号,質問,回答\r\n1,更新,いいえ\r\n');
    expect([read.document.components, read.notUnderstood[0]?.reason]).toEqual([[], 'COLUMN_ABOUT_NOTHING']);
  });
});

describe('disclosure forms side by side', () => {
  const A = seedModel('scenarios/a-before.json');
  const forms = [
    { kind: 'SDS', version: '5.0', issuedOn: '2026-04-01', negatives: [{ item: '5-10' }, { item: '5-2' }] },
    { kind: 'SDS', version: '4.1', issuedOn: '2025-04-01', negatives: [{ item: '9' }] },
  ];
  const components = A.components.map((each) => {
    if (each.id === 'a-s1') return component.parse({ ...each, disclosures: forms });
    if (each.id === 'a-s4')
      return component.parse({ ...each, disclosures: [{ kind: 'SDS', negatives: [{ item: '5-2' }] }] });
    return each;
  });
  const treatments = [{ component: 'a-s1', kind: 'SDS', item: '5-2', text: { ja: '年度内に二要素にする' } }];
  const parties = A.parties.map((each) => (each.id === 'a-h' ? party.parse({ ...each, treatments }) : each));

  test('show what each answers いいえ in its newest form, and what is done about it', async () => {
    const session = sessionOf({ ...A, components, parties }, SEED_DAY);
    const view = session.institution(session.partyById('a-h')?.row ?? -1);
    if (view === undefined) throw new Error('no a-h');
    const ground = { session, institution: view, day: SEED_DAY, language: 'ja', turn: async () => {} } as const;
    const book = await makeDisclosures(ground);
    expect(book?.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['SDS', '5-2'],
      ['SDS', '5-10'],
    ]);
    expect(book?.summary).toBe(
      '開示書5件、いいえは延べ3件(うち判断が未決定のもの2件)。表にない項目は、すべて「はい」か「対象外」です。',
    );
    expect(book?.rows[0]?.cells).toEqual(expect.arrayContaining(['いいえ', 'いいえ']));
    expect(book?.rows[0]?.cells.at(-1)).toContain('年度内に二要素にする');
    expect(book?.rows[1]?.cells).toEqual(expect.arrayContaining(['いいえ', 'はい・対象外', '未決定']));
    expect(book && (await writeListAsXlsx(book)).length).toBeGreaterThan(1000);
  });
});
