import { describe, expect, test } from 'vitest';
import { day } from '../../../server/model/values.ts';
import { listParties } from '../../../server/usecases/queries/lists/lists.ts';
import { search } from '../../../server/usecases/queries/lists/search.ts';
import { partiesInOrder } from '../../../server/usecases/queries/order.ts';
import { readNow } from '../../support/readNow.ts';
import { sessionOf } from '../support.ts';

/** Names as registers, maps and Mac file systems hold them, with the ways in which people type them. */
const TYPED: readonly (readonly [name: string, queries: readonly string[]])[] = [
  ['髙島医院', ['高島', '髙島', 'タカシマ', 'たかしま']],
  ['齋藤クリニック', ['斎藤', '斉藤', '齊藤', '齋藤ｸﾘﾆｯｸ']],
  ['渡邊診療所', ['渡辺', '渡邉', '渡邊']],
  ['山﨑病院', ['山崎', '山﨑']],
  ['ヴィクトリア病院', ['ビクトリア', 'びくとりあ']],
  ['㈱データ保守', ['株式会社データ保守', 'データ保守株式会社', 'データ保守']],
  ['富士システム（株）', ['㈱富士システム', '富士 システム']],
  ['関ヶ原病院', ['関ケ原', '関が原', '関ヵ原']],
  ['サーバー管理', ['サーバ管理', 'サ-バ-管理', 'ｻｰﾊﾞｰ管理', 'サ―バ―']],
  ['愛媛\u{E0100}県立病院', ['愛媛県', '愛媛']],
  ['國立病院', ['国立', '國立']],
  ['ＡＢＣ－Ｎｅｔ', ['ABCNet', 'abc-net', 'ABC Net']],
  ['濵田医院', ['浜田', '濱田', '濵田']],
  ['𠮷野診療所', ['吉野', '𠮷野']],
  ['電子 カルテ 社', ['電子カルテ社', '電子　カルテ']],
  ['第Ⅲ病棟', ['第3病棟', '第３病棟', '第三病棟', '第Ⅲ病棟']],
  ['がん研データ社ガ', ['データ社カ\u3099', 'か\u3099ん研'.normalize('NFD')]],
  ['塚本医院', ['塚本', '\u{FA10}本']],
  ['キヤノン医療', ['キャノン', 'きやのん']],
  ['二十一世紀クリニック', ['21世紀', '二十一世紀', '世紀クリニック']],
  ['パナソニック', ['ﾊﾟﾅｿﾆｯｸ', 'ぱなそにっく', 'PANASONIC']],
];

const READINGS: Readonly<Record<string, string>> = { 髙島医院: 'たかしまいいん' };

function modelOf(names: readonly { readonly name: string; readonly kana?: string; readonly en?: string }[]) {
  const parties = names.map(({ name, kana, en }, i) => ({
    id: `p${i}`,
    type: 'VENDOR',
    name: { ja: name, ...(en === undefined ? {} : { en }) },
    ...(kana === undefined ? {} : { kana }),
  }));
  const read = readNow([
    { name: 'm.json', content: Buffer.from(JSON.stringify({ format: 'bunkai-model/1', parties })) },
  ]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.model;
}

const reading = sessionOf(
  modelOf(
    TYPED.map(([name]) => {
      const kana = READINGS[name];
      return { name, ...(kana === undefined ? {} : { kana }), ...(name === 'パナソニック' ? { en: 'Panasonic' } : {}) };
    }),
  ),
  day.parse('2026-11-01'),
);

const found = async (text: string) => (await search(reading, { text })).map(({ label }) => label.ja);

describe('search in Japanese', () => {
  const table = TYPED.flatMap(([name, queries]) => queries.map((query) => [query, name] as const));

  test.each(table)('%s finds %s, and first', async (query, name) => {
    expect((await found(query))[0]).toBe(name);
  });

  test.each(table)('%s narrows a list to %s', (query, name) => {
    const rows = listParties(reading, { text: query });
    expect(rows.map((row) => reading.party(row).data.name.ja)).toContain(name);
  });

  test('finds nothing for blanks and punctuation alone, and no other kanji for one', async () => {
    for (const text of ['', '　', '・・', '、。']) expect(await found(text), JSON.stringify(text)).toEqual([]);
    expect(await found('高山')).toEqual([]);
    expect(await found('大阪')).toEqual([]);
  });

  test('finds a company by its legal form where that is all that is typed', async () => {
    expect([...(await found('株式会社'))].sort()).toEqual([]);
    expect([...(await found('(株)'))].sort()).toEqual(['富士システム（株）', '㈱データ保守'].sort());
  });
});

describe('a list of names', () => {
  test('is in the order of readings, then as Japanese is collated', () => {
    const names = [
      { name: '渡辺医院', kana: 'わたなべいいん' },
      { name: '青葉病院', kana: 'あおばびょういん' },
      { name: '亀山診療所', kana: 'カメヤマシンリョウジョ' },
      { name: 'がん研', kana: 'ガンケン' },
      { name: '阿部医院' },
      { name: 'Alpha' },
    ];
    const of = sessionOf(modelOf(names), day.parse('2026-11-01'));
    const order = partiesInOrder(of.snapshot, listParties(of, undefined)).map((row) => of.party(row).data.name.ja);
    expect(order).toEqual(['Alpha', '青葉病院', '亀山診療所', 'がん研', '渡辺医院', '阿部医院']);
  });

  test('takes only kana for a reading', () => {
    const kana = (of: string) => () => modelOf([{ name: '青葉', kana: of }]);
    for (const reading of ['あおば', 'アオバ', 'ｱｵﾊﾞ', 'アオバ・クリニック 2', 'ラーメン'])
      expect(kana(reading)).not.toThrow();
    for (const reading of ['青葉', '', 'あおば!']) expect(kana(reading), reading).toThrow();
  });
});
