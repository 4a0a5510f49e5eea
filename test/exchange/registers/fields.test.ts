import { describe, expect, test } from 'vitest';
import { readDocuments } from '../../../server/exchange/documents.ts';
import { OWN_FILES } from '../../../server/exchange/limits.ts';
import { packList } from '../../../server/exchange/packedList.ts';
import { readNotice } from '../../../server/exchange/registers/days.ts';
import { MAPPING_FORMAT, type Mapping } from '../../../server/exchange/tables/mapping/mapping.ts';
import { putAll } from '../../../server/model/change.ts';
import { joinDocuments } from '../../../server/model/document.ts';
import { day } from '../../../server/model/values.ts';
import { workbookOf } from '../tables/support.ts';
import { cp932, documentFrom, KNOWN, modelOf, problemsOf, readRegister, withDocument } from './support.ts';

const file = (name: string, rows: readonly string[]) => ({ name: `${name}.csv`, content: cp932(rows.join('\r\n')) });

describe('days of notice against renewal', () => {
  test.each([
    ['90', 90],
    ['９０日前まで', 90],
    ['満了日の60日前', 60],
    ['契約満了の3か月前までに書面で通知', 90],
    ['２ヶ月前', 59],
    ['1年前', 365],
    ['2週間前', 14],
    ['2026年12月31日', 90],
    ['R8.12.31', 90],
    ['2027-05-01', undefined],
    ['別に定める', undefined],
  ])('are read of %s', (text, days) => {
    expect(readNotice(text, day.parse('2027-03-31'))).toBe(days);
  });

  test('are counted as 30 days a month where no end is known, and a day says nothing then', () => {
    expect([readNotice('3か月前', undefined), readNotice('2026-12-31', undefined)]).toEqual([90, undefined]);
  });
});

describe('a contract ledger with whom to turn to', () => {
  const ledger = file('契約台帳', [
    '契約番号,件名,契約先,契約先カナ,契約期間,自動更新,更新拒絶期限,担当部署,担当者,電話,メール',
    '1,電子カルテ保守,株式会社つばめ電子カルテ,ツバメデンシカルテ,R6.4.1～R9.3.31,有,令和8年12月31日,営業二課,山田,03-0000-0000,yamada@example.jp',
    '2,清掃業務,みどり清掃,みどり清掃,R6.4.1～R7.3.31,無,,,,,',
  ]);

  test('gives parties their contacts and readings, and contracts the days of notice', async () => {
    const { mapping, reading } = await readRegister(ledger);
    expect(mapping.sheets[0]?.target).toBe('register-contracts');
    expect(reading.document.contracts?.map(({ renewalNoticeDays }) => renewalNoticeDays)).toEqual([90, undefined]);
    expect(reading.document.parties?.find(({ id }) => id === 'swallow')).toMatchObject({
      kana: 'ツバメデンシカルテ',
      contacts: [
        {
          purpose: 'contract',
          name: '山田',
          department: '営業二課',
          phone: '03-0000-0000',
          email: 'yamada@example.jp',
        },
      ],
    });
    expect(reading.repaired).toContainEqual({ path: 'G2', original: '令和8年12月31日', readAs: '90日' });
    expect(reading.notUnderstood.map(({ place, reason }) => [place, reason])).toEqual([
      ['B2', 'NOT_LINKED'],
      ['B3', 'NOT_LINKED'],
      ['D3', 'TEXT_NOT_KNOWN'],
    ]);
    const known = withDocument(KNOWN, reading.document);
    expect(problemsOf(known)).toEqual([]);
    expect(modelOf((await readRegister(ledger, { known })).reading.document)).toEqual(joinDocuments([]));
  });

  test('says so to those who may not write what belongs to others', async () => {
    const covers = [{ id: 'swallow.care', owner: 'swallow', kind: 'OPERATION', name: { ja: '電子カルテ保守' } }];
    const known = documentFrom({ ...KNOWN, components: covers });
    const { reading } = await readRegister(ledger, { known, mayAddForOthers: false });
    expect(reading.document.parties).toEqual([]);
    expect(reading.document.contracts).toHaveLength(1);
    expect(reading.notUnderstood.map(({ place, reason }) => [place, reason])).toContainEqual(['D2', 'NOT_YOURS']);
  });
});

describe('a list of names and kinds', () => {
  test.each([
    ['register-parties', ['名称,種別', 'ひばり病院,医療機関', '里山システム,ベンダー', 'みどり清掃,業者']],
    ['register-components', ['名称,種別', '電子カルテ,サーバ', 'VPN装置,通信機器', '受付PC,端末']],
    [
      'register-contacts',
      ['名称,区分,電話', '里山システム,障害時,03-0000-0000'].map((row) => row.replace('名称', '会社名')),
    ],
    ['register-parties', ['会社名,区分,電話', '里山システム,ベンダー,03-0000-0000']],
  ])('is told by its texts: %s', async (target, rows) => {
    const { mapping } = await readRegister(file('一覧', rows));
    expect(mapping.sheets[0]?.target).toBe(target);
  });

  test('has a word for a kind that is none read by the name, and says so', async () => {
    const { reading } = await readRegister(file('資産', ['管理番号,名称,種別', '1,VPN装置,機器', '2,車いす,機器']));
    expect(reading.document.components?.map(({ kind }) => kind)).toEqual(['APPLIANCE']);
    expect(reading.repaired).toEqual([{ path: 'C2', original: '機器', readAs: '通信機器 (APPLIANCE)' }]);
    expect(reading.notUnderstood.map(({ place, reason }) => [place, reason])).toEqual([
      ['C3', 'TEXT_NOT_KNOWN'],
      ['B3', 'KIND_NOT_KNOWN'],
    ]);
  });
});

describe('a field', () => {
  const care = { id: 'swallow.care', owner: 'swallow', kind: 'OPERATION', name: { ja: '電子カルテ保守' } };
  const contract = {
    id: 'h.1',
    customer: 'h',
    supplier: 'swallow',
    covers: ['swallow.care'],
    startsOn: '2024-04-01',
    endsOn: '2027-03-31',
    renewal: 'AUTOMATIC',
    renewalNoticeDays: 90,
    terms: { rtoHours: 4, rpoHours: 8 },
  };
  const known = documentFrom({ ...KNOWN, components: [care], contracts: [contract] });
  const HEADINGS = '契約番号,契約先,対象,開始日,終了日,更新拒絶の通知期限(日前),目標復旧時間(時間)';

  test('stays where the cell is empty', async () => {
    const { reading } = await readRegister(file('台帳', [HEADINGS, '1,株式会社つばめ電子カルテ,,2024-04-01,,,']), {
      known,
    });
    expect(modelOf(reading.document)).toEqual(joinDocuments([]));
  });

  test('is emptied by a mark that says so, and that is shown', async () => {
    const row = '1,株式会社つばめ電子カルテ,,2024-04-01,（削除）,－,(削除)';
    const { reading } = await readRegister(file('台帳', [HEADINGS, row]), { known });
    const { endsOn: _, renewalNoticeDays: __, ...kept } = contract;
    expect(reading.document.contracts).toEqual([{ ...kept, terms: { rpoHours: 8 } }]);
    expect(reading.changes.map(({ before, after }) => [before, after])).toEqual([
      ['terms: 4 8', 'terms: 8'],
      ['endsOn: 2027-03-31', 'endsOn: '],
      ['renewalNoticeDays: 90', 'renewalNoticeDays: '],
    ]);
    expect(reading.notUnderstood).toEqual([]);
  });

  test('of a party and a component is emptied too', async () => {
    const some = documentFrom({
      ...known,
      parties: [...(KNOWN.parties ?? []).slice(0, 1), { ...KNOWN.parties?.[1], kana: 'つばめ' }],
      components: [care, { id: 'h.pc', owner: 'h', kind: 'TERMINAL', name: { ja: '受付PC' }, exposure: 'MEDIA' }],
    });
    const parties = await readRegister(file('当事者', ['ID,名称,読み', 'swallow,株式会社つばめ電子カルテ,なし']), {
      known: some,
    });
    expect(parties.reading.document.parties?.map(({ kana }) => kana)).toEqual([undefined]);
    const things = ['ID,名称,種類,外部との接続', 'h.pc,受付PC,端末,(削除)'];
    const components = await readRegister(file('構成要素', things), { known: some });
    expect(components.reading.document.components?.map(({ exposure }) => exposure)).toEqual([undefined]);
  });
});

describe('where a party is', () => {
  test.each(['都道府県', '所在地都道府県', 'Prefecture'])(
    'is read under %s, and kept where nothing is said',
    async (heading) => {
      const rows = [`ID,名称,${heading}`, 'swallow,株式会社つばめ電子カルテ,奈良県'];
      const { reading } = await readRegister(file('当事者', rows), { known: KNOWN });
      expect(reading.document.parties?.map(({ area }) => area)).toEqual(['奈良県']);
      const known = withDocument(KNOWN, reading.document);
      const again = await readRegister(file('当事者', ['ID,名称,読み', 'swallow,株式会社つばめ電子カルテ,ツバメ']), {
        known,
      });
      expect(again.reading.document.parties?.map(({ area }) => area)).toEqual(['奈良県']);
    },
  );
});

describe('annexes of a contract', () => {
  const known = documentFrom({
    ...KNOWN,
    components: [{ id: 'swallow.ehr', owner: 'swallow', kind: 'SAAS', name: { ja: 'つばめカルテ' } }],
    contracts: [{ id: 'h.1', customer: 'h', supplier: 'swallow', covers: ['swallow.ehr'], startsOn: '2024-04-01' }],
  });
  const annexed = async (headings: string, cells: string) => {
    const rows = [`ID,契約先,開始日,${headings}`, `h.1,株式会社つばめ電子カルテ,2024-04-01,${cells}`];
    const { reading } = await readRegister(file('契約', rows), { known });
    return [reading.document.contracts?.[0]?.annexes, reading.notUnderstood.map(({ reason }) => reason)];
  };

  test.each([
    ['別紙(構成要素ID @ 版)', 'swallow.ehr @ 2.0', '2.0'],
    ['別紙(責任分界表)', 'つばめカルテ @ 第2版', '第2版'],
    ['別紙', 'つばめカルテ @ a @ b', 'a @ b'],
  ])('are read under %s', async (heading, cell, sheetVersion) => {
    expect(await annexed(heading, cell)).toEqual([[{ component: 'swallow.ehr', sheetVersion }], []]);
  });

  test('that name nothing that the contract covers are said', async () => {
    expect(await annexed('別紙', '責任分界表 第2版')).toEqual([undefined, ['TEXT_NOT_KNOWN']]);
  });
});

describe('several registers in one file', () => {
  test('speak of the same new party once, with all that they say', async () => {
    const content = await workbookOf({
      資産台帳: (sheet) => {
        sheet.addRow(['管理番号', '機器名', '種別', '保守業者']);
        sheet.addRow(['S-1', '電子カルテサーバ', 'サーバ', '里山システム']);
      },
      契約台帳: (sheet) => {
        sheet.addRow(['契約番号', '件名', '契約先', '契約先カナ', '開始日']);
        sheet.addRow(['1', '電子カルテサーバ保守', '里山システム', 'サトヤマ', '2024-04-01']);
      },
      連絡先: (sheet) => {
        sheet.addRow(['会社名', '用件', '担当者', '電話']);
        sheet.addRow(['里山システム', '障害', '佐藤', '03-0000-0000']);
      },
    });
    const { reading } = await readRegister({ name: '台帳.xlsx', content });
    expect(reading.document.parties).toEqual([
      {
        id: 'h.里山システム',
        type: 'VENDOR',
        name: { ja: '里山システム' },
        kana: 'サトヤマ',
        contacts: [{ purpose: 'incident', name: '佐藤', phone: '03-0000-0000' }],
      },
    ]);
    expect(reading.document.contracts).toMatchObject([{ covers: ['h.保守-S-1-里山システム'] }]);
    expect(problemsOf(withDocument(KNOWN, reading.document))).toEqual([]);
  });

  test('come in several files, too', async () => {
    const tables = [
      file('資産台帳', ['管理番号,機器名,種別,保守業者', 'S-1,電子カルテサーバ,サーバ,里山システム']),
      file('契約台帳', [
        '契約番号,件名,契約先,契約先カナ,開始日',
        '1,電子カルテサーバ保守,里山システム,サトヤマ,2024-04-01',
      ]),
    ];
    const mapping: Mapping = { format: MAPPING_FORMAT, sheets: [] };
    const context = {
      institution: 'h',
      asOf: '2026-11-30',
      mayAddForOthers: true,
      known: packList(putAll(modelOf(KNOWN))),
    };
    const read = await readDocuments(tables, OWN_FILES, { context, mappings: [mapping, mapping] });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const [first, second] = read.documents.map(({ document }) => document);
    expect([first?.parties, second?.parties?.map(({ kana }) => kana)]).toEqual([[], ['サトヤマ']]);
    expect(second?.contracts).toMatchObject([{ covers: ['h.保守-S-1-里山システム'] }]);
  });
});
