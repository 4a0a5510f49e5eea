import { describe, expect, test } from 'vitest';
import { readDay, readPeriod } from '../../../server/exchange/registers/days.ts';
import {
  isNotSettled,
  READ_CODE,
  readNumber,
  readYesNo,
  saysNothing,
} from '../../../server/exchange/registers/words.ts';

describe('a day in a register', () => {
  test.each([
    ['令和6年4月1日', '2024-04-01'],
    ['令和６年４月１日（月）', '2024-04-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年 4月 30日', '2019-04-30'],
    ['R6.4.1', '2024-04-01'],
    ['Ｒ６．４．１', '2024-04-01'],
    ['H30/10/1', '2018-10-01'],
    ['2024/4/1', '2024-04-01'],
    ['2024-04-01', '2024-04-01'],
    ['2024年4月1日', '2024-04-01'],
    ['20240401', '2024-04-01'],
    ['45383', '2024-04-01'],
    ['２０２４／４／１', '2024-04-01'],
    ['令和6年4月', '2024-04-01'],
  ])('is read from %s', (written, day) => {
    expect(readDay(written)).toBe(day);
  });

  test('is not guessed', () => {
    for (const written of [
      '24/4/1',
      '4月1日',
      '令和6年2月30日',
      '平成32年1月1日',
      '12345',
      '99999',
      '未定',
      '',
      '2024',
    ]) {
      expect(readDay(written)).toBeUndefined();
    }
    expect(readDay('令和6年2月', 'last')).toBe('2024-02-29');
  });
});

describe('a period in a register', () => {
  test.each([
    ['令和6年4月1日～令和7年3月31日', '2024-04-01', '2025-03-31'],
    ['自 令和6年4月1日 至 令和7年3月31日', '2024-04-01', '2025-03-31'],
    ['R6.4.1〜R7.3.31', '2024-04-01', '2025-03-31'],
    ['2024/4/1-2025/3/31', '2024-04-01', '2025-03-31'],
    ['2024/4/1 ~ 2025/3/31（自動更新）', '2024-04-01', '2025-03-31'],
    ['令和6年4月～令和7年3月', '2024-04-01', '2025-03-31'],
    ['令和6年4月1日から1年間', '2024-04-01', '2025-03-31'],
    ['2024年2月29日より6ヶ月', '2024-02-29', '2024-08-28'],
    ['令和６年度', '2024-04-01', '2025-03-31'],
    ['2024/4/1～', '2024-04-01', undefined],
    ['～2025/3/31', undefined, '2025-03-31'],
    ['令和7年3月31日まで', undefined, '2025-03-31'],
  ])('is read from %s', (written, startsOn, endsOn) => {
    expect(readPeriod(written)).toEqual({ ...(startsOn && { startsOn }), ...(endsOn && { endsOn }) });
  });

  test('is not guessed', () => {
    for (const written of ['1年間', '協議による', '令和6年2月30日～令和7年3月31日', '']) {
      expect(readPeriod(written)).toBeUndefined();
    }
  });
});

describe('the words of a register', () => {
  test.each([
    ['電子カルテサーバ', 'ON_PREMISES'],
    ['ﾉｰﾄPC', 'TERMINAL'],
    ['VPN装置', 'APPLIANCE'],
    ['ＵＴＭ', 'APPLIANCE'],
    ['L3スイッチ', 'APPLIANCE'],
    ['院内LAN', 'NETWORK'],
    ['インターネット回線', 'LINE'],
    ['クラウド型勤怠システム', 'SAAS'],
    ['複合機', 'TERMINAL'],
    ['PACS', 'ON_PREMISES'],
    ['オンプレミス', 'ON_PREMISES'],
    ['電子カルテシステム保守業務', 'OPERATION'],
    ['SAAS', 'SAAS'],
    ['椅子', undefined],
  ])('say that %s is %s', (text, kind) => {
    expect(READ_CODE.componentKind(text)).toBe(kind);
  });

  test('say whether a contract is renewed, and whether work may be handed on', () => {
    const renewal = (texts: readonly string[]) => new Set(texts.map(READ_CODE.renewal));
    expect(renewal(['有', '自動更新', '○', 'あり', '自動更新あり', '1年ごと自動更新', '自動'])).toEqual(
      new Set(['AUTOMATIC']),
    );
    expect(renewal(['無', '×', '更新なし', '自動更新なし', '都度', 'なし', '－'])).toEqual(new Set(['NONE']));
    expect(READ_CODE.renewal('応相談')).toBeUndefined();
    expect(['可', '不可', '要事前承諾', '禁止', '書面による承諾'].map(READ_CODE.subcontracting)).toEqual([
      'FREE',
      'PROHIBITED',
      'CONSENT',
      'PROHIBITED',
      'CONSENT',
    ]);
  });

  test('say yes, no, how much, nothing, or that it is not settled', () => {
    expect(['はい', '有り', '○', '済', 'Ｙ'].map(readYesNo)).toEqual([true, true, true, true, true]);
    expect(['いいえ', '無', '×', '未', 'NO'].map(readYesNo)).toEqual([false, false, false, false, false]);
    expect(readYesNo('たぶん')).toBeUndefined();
    expect(['４', '24時間', '99.95%', '1,000', '60日前', '4時間以内'].map(readNumber)).toEqual([
      4, 24, 99.95, 1000, 60, 4,
    ]);
    expect(readNumber('数時間')).toBeUndefined();
    expect(['無期限', '－', 'なし'].every(saysNothing)).toBe(true);
    expect(['未定', '要確認', '別途協議'].every(isNotSettled)).toBe(true);
  });
});
