import { describe, expect, test } from 'vitest';
import { readMark } from '../../../server/exchange/tables/matrix/marks.ts';

describe('a mark', () => {
  test.each([
    ['ALONE', '◎ ⦿ 単独'],
    ['PART', '○ ◯ 〇 ● o O Ｏ ○※1 ○(有償) 主体 実施 はい Yes full provider-managed R RA A/R Ｒ'],
    ['SHARED', '△ ▲ ∆ 共有 分担 Partial shared 支援'],
    ['NOT', '× ✕ ✖ x X Ｘ ☓ いいえ none No false C I CI A **CI**'],
    ['NOT_APPLICABLE', '－ ー ― ‐ - – — ─ ━ N/A 対象外 該当なし'],
    ['FORBIDDEN', '×禁 禁止 ✕ 禁'],
    ['UNSETTLED', '別途協議 未定 要確認 TBD ？'],
  ])('is read as %s', (mark, texts) => {
    for (const text of mark === 'FORBIDDEN' ? ['×禁', '禁止', '✕ 禁'] : texts.split(' ')) {
      expect([text, readMark(text)?.mark]).toEqual([text, mark]);
    }
  });

  test.each([
    '済',
    'データ退避',
    'OSパッチ',
    'オペレータが行う',
    'R8.3.31まで',
    'SAC系',
    'Xserver',
    '2026-04-01',
    '○○病院',
  ])('is not what %s is', (text) => {
    expect(readMark(text)).toBeUndefined();
  });
});
