import { describe, expect, test } from 'vitest';
import { parseMapping } from '../../../server/exchange/tables/mapping/mapping.ts';
import { joinDocuments, MODEL_FORMAT } from '../../../server/model/document.ts';
import { cp932, documentFrom, KNOWN, modelOf, problemsOf, readRegister, withDocument } from './support.ts';

const ASSETS = [
  '医療情報システム資産台帳,,,,,,,',
  '令和８年４月１日現在,,,,,,,',
  '資産番号,機器名,種別,設置場所,メーカー,保守業者,ﾘﾓｰﾄ保守,取得金額',
  'S-001,電子カルテサーバ①,サーバ,本館2階,東都製作所,㈱つばめ電子カルテ,有,"12,000,000"',
  'S-002,VPN装置,通信機器,本館2階,東都製作所,里山システム,無,300000',
  'S-003,ﾉｰﾄPC(看護部),,南病棟,東都製作所,自院,－,150000',
  'S-004,クラウド型勤怠,,,,,,',
  'S-005,車いす,,,,,,',
].join('\r\n');

const LEDGER = [
  '契約番号,契約名,契約先,契約期間,自動更新,再委託,契約金額(税込)',
  '令6-12,電子カルテサーバ①保守業務,（株）つばめ電子カルテ,令和６年４月１日～令和９年３月３１日,有,要事前承諾,"3,300,000"',
  '令6-13,ＶＰＮ装置保守,里山システム㈱,R6.4.1～R7.3.31,無,不可,"120,000"',
  '令6-14,清掃業務委託,みどり清掃,R6.4.1～,未定,可,1',
].join('\r\n');

const assets = { name: '資産台帳.csv', content: cp932(ASSETS) };
const ledger = { name: '契約台帳.csv', content: cp932(LEDGER) };

describe('a list of parties', () => {
  const content = cp932('名称,種別,準拠する要求事項集\r\nひばり総合病院,医療機関,core\r\n里山システム㈱,事業者,\r\n');
  const parties = { name: '関係先.csv', content };
  const nothing = documentFrom({ format: MODEL_FORMAT });

  test('brings the first institution of an empty model, for administrators alone', async () => {
    const context = { institution: null, known: nothing };
    const { reading } = await readRegister(parties, context);
    expect(reading.document.parties?.map(({ id, type }) => [id, type])).toEqual([
      ['ひばり総合病院', 'INSTITUTION'],
      ['里山システム(株)', 'VENDOR'],
    ]);
    expect(reading.document.parties?.[0]).toMatchObject({ adopts: ['core'] });
    const others = await readRegister(parties, { ...context, mayAddForOthers: false });
    expect(others.reading.document.parties).toEqual([]);
    expect(others.reading.notUnderstood.map(({ reason }) => reason)).toEqual(['UNKNOWN_NAME', 'UNKNOWN_NAME']);
  });
});

describe('a list of assets of a hospital', () => {
  test('takes 製造・提供元 of a service for its provider', async () => {
    const content = cp932('管理番号,機器・システム名,種別,製造・提供元\r\nA-1,電子カルテ,SaaS,㈱つばめ電子カルテ\r\n');
    const { reading } = await readRegister({ name: 'assets.csv', content });
    expect(reading.document.components?.map(({ owner, kind }) => [owner, kind])).toContainEqual(['swallow', 'SAAS']);
    expect(reading.document.components?.map(({ owner, kind }) => [owner, kind])).toContainEqual(['h', 'USAGE']);
  });

  test('becomes components, with the work of those who maintain them', async () => {
    const { mapping, reading } = await readRegister(assets);
    expect(mapping.sheets[0]).toMatchObject({ target: 'register-components', header: [3, 3] });
    const { document } = reading;
    expect(document.parties).toEqual([{ id: 'h.里山システム', type: 'VENDOR', name: { ja: '里山システム' } }]);
    const own = document.components?.filter(({ owner }) => owner === 'h');
    expect(own?.map(({ id, kind, name, exposure }) => [id, kind, name.ja, exposure])).toEqual([
      ['h.S-001', 'ON_PREMISES', '電子カルテサーバ①', 'REMOTE_MAINTENANCE'],
      ['h.S-002', 'APPLIANCE', 'VPN装置', undefined],
      ['h.S-003', 'TERMINAL', 'ノートPC(看護部)', undefined],
      ['h.S-004', 'SAAS', 'クラウド型勤怠', undefined],
    ]);
    const work = document.components?.filter(({ kind }) => kind === 'OPERATION');
    expect(work?.map(({ owner, name }) => [owner, name.ja])).toEqual([
      ['swallow', '電子カルテサーバ①の保守'],
      ['h.里山システム', 'VPN装置の保守'],
    ]);
    expect(document.links?.map(({ consumer, kind }) => [consumer, kind])).toEqual([
      ['h.S-001', 'OPERATED_BY'],
      ['h.S-002', 'OPERATED_BY'],
    ]);
    expect(problemsOf(withDocument(KNOWN, document))).toEqual([]);
  });

  test('says what it took for something else, and what it has no place for', async () => {
    const { reading } = await readRegister(assets);
    expect(reading.repaired).toContainEqual({
      path: 'F4',
      original: '㈱つばめ電子カルテ',
      readAs: '株式会社つばめ電子カルテ',
    });
    expect(reading.repaired).toContainEqual({
      path: 'B6',
      original: 'ﾉｰﾄPC(看護部)',
      readAs: '端末・機器 (TERMINAL)',
    });
    const said = reading.notUnderstood.map(({ place, original, reason }) => [place, original, reason]);
    expect(said).toEqual([
      ['D', '設置場所', 'COLUMN_NOT_READ'],
      ['E', 'メーカー', 'COLUMN_NOT_READ'],
      ['H', '取得金額', 'COLUMN_NOT_READ'],
      ['B8', '車いす', 'KIND_NOT_KNOWN'],
    ]);
  });

  test('changes nothing when it is read again, and the same things when it has changed', async () => {
    const known = withDocument(KNOWN, (await readRegister(assets)).reading.document);
    const again = await readRegister(assets, { known });
    expect(modelOf(again.reading.document)).toEqual(joinDocuments([]));
    const renamed = { name: '資産台帳.csv', content: cp932(ASSETS.replace('VPN装置', 'VPN装置(更新)')) };
    const { document, changes } = (await readRegister(renamed, { known })).reading;
    expect(document.components?.map(({ id, name }) => [id, name.ja])).toEqual([['h.S-002', 'VPN装置(更新)']]);
    expect(changes).toMatchObject([
      { place: 'A5', subject: 'h.S-002', before: 'name: VPN装置', after: 'name: VPN装置(更新)' },
    ]);
  });

  test('takes the kind that the mapping says where no word says it, and leaves out what it says', async () => {
    const { mapping } = await readRegister(assets);
    const [sheet] = mapping.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const rows = sheet.rows.map((row) => (row.key.startsWith('S-004') ? { ...row, to: 'NONE' as const } : row));
    const corrected = { ...mapping, options: { componentKind: 'TERMINAL' }, sheets: [{ ...sheet, rows }] };
    const { document, notUnderstood } = (await readRegister(assets, {}, corrected)).reading;
    const kinds = document.components?.map(({ name, kind }) => [name.ja, kind]);
    expect(kinds).toContainEqual(['車いす', 'TERMINAL']);
    expect(notUnderstood).toContainEqual({ place: 'A7', original: 'S-004', reason: 'ROW_LEFT_OUT' });
  });

  test('adds nothing of others for those who may not, and says so', async () => {
    const { document, notUnderstood } = (await readRegister(assets, { mayAddForOthers: false })).reading;
    expect(document.parties).toEqual([]);
    expect(document.components?.every(({ owner }) => owner === 'h')).toBe(true);
    const reasons = notUnderstood.map(({ place, reason }) => [place, reason]);
    expect(reasons).toContainEqual(['F4', 'NOT_YOURS']);
    expect(reasons).toContainEqual(['F5', 'UNKNOWN_NAME']);
  });

  test('asks where a name may mean two parties', async () => {
    const other = { id: 'swallow-2', type: 'VENDOR', name: { ja: 'つばめ電子カルテ有限会社' } };
    const known = documentFrom({ ...KNOWN, parties: [...(KNOWN.parties ?? []), other] });
    const { mapping, reading } = await readRegister(assets, { known });
    expect(reading.notUnderstood).toContainEqual({
      place: 'F4',
      original: '㈱つばめ電子カルテ',
      reason: 'SEVERAL_FIT',
      detail: 'swallow, swallow-2',
    });
    const [sheet] = mapping.sheets;
    const columns = sheet?.columns.map((column) =>
      column.field === 'maintainer' ? { ...column, values: { '㈱つばめ電子カルテ': 'swallow-2' } } : column,
    );
    const answered = { ...mapping, sheets: [{ ...sheet, columns }] };
    const parsed = parseMapping(answered);
    if (!parsed.ok) throw new Error(parsed.detail);
    const { document } = (await readRegister(assets, { known }, parsed.mapping)).reading;
    expect(document.components?.find(({ name }) => name.ja === '電子カルテサーバ①の保守')?.owner).toBe('swallow-2');
  });
});

describe('a contract ledger of a hospital', () => {
  test('becomes contracts that cover the work on what the list of assets holds', async () => {
    const first = withDocument(KNOWN, (await readRegister(assets)).reading.document);
    const { mapping, reading } = await readRegister(ledger, { known: first });
    expect(mapping.sheets[0]?.target).toBe('register-contracts');
    const names = new Map(
      [...(first.components ?? []), ...(reading.document.components ?? [])].map(({ id, name }) => [id, name.ja]),
    );
    expect(
      reading.document.contracts?.map(({ id, supplier, covers, startsOn, endsOn, renewal, subcontracting }) => [
        id,
        supplier,
        covers.map((component) => names.get(component)),
        startsOn,
        endsOn,
        renewal,
        subcontracting?.policy,
      ]),
    ).toEqual([
      ['h.令6-12', 'swallow', ['電子カルテサーバ①の保守'], '2024-04-01', '2027-03-31', 'AUTOMATIC', 'CONSENT'],
      ['h.令6-13', 'h.里山システム', ['VPN装置の保守'], '2024-04-01', '2025-03-31', undefined, 'PROHIBITED'],
      ['h.令6-14', 'h.みどり清掃', ['清掃業務委託'], '2024-04-01', undefined, undefined, 'FREE'],
    ]);
    const known = withDocument(first, reading.document);
    expect(problemsOf(known)).toEqual([]);
    const said = reading.notUnderstood.map(({ place, original, reason }) => [place, original, reason]);
    expect(said).toEqual([
      ['G', '契約金額(税込)', 'COLUMN_NOT_READ'],
      ['B4', '清掃業務委託', 'NOT_LINKED'],
      ['E4', '未定', 'NOT_SETTLED'],
    ]);
    const second = await readRegister(ledger, { known });
    expect(modelOf(second.reading.document)).toEqual(joinDocuments([]));
  });

  test('is read in every encoding and with every delimiter to the same contracts', async () => {
    const known = withDocument(KNOWN, (await readRegister(assets)).reading.document);
    const { document } = (await readRegister(ledger, { known })).reading;
    const bytes = new TextEncoder().encode(
      LEDGER.replaceAll('"3,300,000"', '3300000').replaceAll('"120,000"', '120000').replaceAll(',', '\t'),
    );
    const other = await readRegister({ name: 'ledger.tsv', content: bytes }, { known });
    expect(other.reading.document).toEqual(document);
  });
});
