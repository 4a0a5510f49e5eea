import { describe, expect, test } from 'vitest';
import { cp932, KNOWN, problemsOf, readRegister, withDocument } from './support.ts';

const ASSETS = [
  '医療情報システム資産台帳,,,,',
  '管理番号,機器名,メーカー,保守業者,導入日',
  'Ａ－００１,電子カルテサーバ,富岳電機,㈱ミナトメディカル,令和３年４月１日',
  'Ａ－００２,電子カルテ端末,〃,〃,〃',
  'Ａ－００３,ﾊﾞｯｸｱｯﾌﾟ用NAS,富岳電機,,H31.3.15',
  'Ａ－００４,VPN装置,海鳥,同上,R2.9.1',
  'Ａ－００５,勤怠管理クラウド,－,しおかぜクラウド（株）,令和７年４月１日',
  '合　計,５件,,,',
  '※「〃」は直上に同じ,,,,',
].join('\r\n');

const LEDGER = [
  'No.,契約番号,契約件名,契約先,対象,自,至,更新拒絶通知,先方担当者,電話番号',
  '1,用契6-12,カルテ保守,株式会社ミナトメディカル,電子カルテサーバ、電子カルテ端末,R6.4.1,R9.3.31,３か月前,浜田,045-000-0101',
  '2,用契8-3,操作支援,〃,電子カルテ端末,R8.4.1,R9.3.31,,〃,〃',
  ',,合計（２件）,,,,,,,',
].join('\r\n');

const assets = { name: '資産台帳.csv', content: cp932(ASSETS) };
const ledger = { name: '契約台帳.csv', content: cp932(LEDGER) };

describe('an asset list as clerks keep it', () => {
  test('repeats what stands above where it says so, and makes no party of a mark', async () => {
    const { reading } = await readRegister(assets);
    expect(reading.document.parties?.map(({ name }) => name.ja)).toEqual([
      '株式会社ミナトメディカル',
      'しおかぜクラウド株式会社',
    ]);
    expect(reading.repaired).toContainEqual({ path: 'D4', original: '〃', readAs: '㈱ミナトメディカル' });
    expect(reading.notUnderstood).toContainEqual({ place: 'D6', original: '同上', reason: 'NOTHING_REPEATED' });
    expect(problemsOf(withDocument(KNOWN, reading.document))).toEqual([]);
  });

  test('ends with sums and notes that are no things', async () => {
    const { mapping, reading } = await readRegister(assets);
    const places = reading.notUnderstood.filter(({ reason }) => reason.endsWith('_ROW'));
    expect(places.map(({ place, reason }) => [place, reason])).toEqual([
      ['A8', 'TOTAL_ROW'],
      ['A9', 'NOTE_ROW'],
    ]);
    expect(reading.document.components?.some(({ name }) => name.ja === '５件')).toBe(false);
    const [sheet] = mapping.sheets;
    const corrected = sheet?.rows.map((row) => (row.row === 8 ? { ...row, to: 'NEW' as const } : row)) ?? [];
    const again = await readRegister(assets, {}, { ...mapping, sheets: sheet ? [{ ...sheet, rows: corrected }] : [] });
    expect(again.reading.notUnderstood).toContainEqual({ place: 'B8', original: '５件', reason: 'KIND_NOT_KNOWN' });
  });

  test('gives a service to whom it names beside it, and its use to the hospital', async () => {
    const { reading } = await readRegister(assets);
    const cloud = reading.document.components?.filter(({ name }) => name.ja.startsWith('勤怠'));
    expect(cloud?.map(({ owner, kind }) => [owner, kind])).toEqual([
      ['h.しおかぜクラウド(株)', 'SAAS'],
      ['h', 'USAGE'],
    ]);
  });
});

test('a ledger that counts its rows is known by the numbers of its contracts', async () => {
  const { reading: known } = await readRegister(assets);
  const { reading } = await readRegister(ledger, { known: withDocument(KNOWN, known.document) });
  expect(reading.document.contracts?.map(({ id, supplier, covers }) => [id, supplier, covers?.length])).toEqual([
    ['h.用契6-12', 'h.(株)ミナトメディカル', 2],
    ['h.用契8-3', 'h.(株)ミナトメディカル', 1],
  ]);
  expect(reading.document.contracts?.[0]).toMatchObject({ renewalNoticeDays: 90 });
  expect(reading.document.parties?.[0]?.contacts).toEqual([
    { purpose: 'contract', name: '浜田', phone: '045-000-0101' },
  ]);
  expect(reading.notUnderstood.map(({ reason }) => reason)).toEqual(['COLUMN_NOT_READ', 'TOTAL_ROW']);
});

test('names that old systems keep in half-width kana are written out, and stay the same things', async () => {
  const { reading } = await readRegister(assets);
  expect(reading.repaired).toContainEqual({ path: 'B5', original: 'ﾊﾞｯｸｱｯﾌﾟ用NAS', readAs: 'バックアップ用NAS' });
  const known = withDocument(KNOWN, reading.document);
  const again = await readRegister(assets, { known });
  expect(again.reading.changes.filter(({ before, after }) => before !== after)).toEqual([]);
});
