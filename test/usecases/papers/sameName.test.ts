import { describe, expect, test } from 'vitest';
import { isSameName, namesOnlyHidden } from '../../../server/usecases/queries/papers/letter/sameName.ts';

describe('names in a letter', () => {
  test.each([
    ['width', 'ＶＰＮ装置', 'VPN装置'],
    ['half-width kana', 'ｻｰﾊﾞｰ', 'サーバー'],
    ['case', 'Vpn装置', 'VPN装置'],
    ['kind of kana', 'さくら保守', 'サクラ保守'],
    ['variant of a kanji', '髙橋電機', '高橋電機'],
  ])('are the same where they differ in %s only', (_, one, other) => {
    expect(isSameName({ ja: one }, { ja: other })).toBe(true);
    const tells = namesOnlyHidden([{ ja: one }], [{ ja: other }]);
    expect([tells({ ja: one }), tells({ ja: other })]).toEqual([false, false]);
    // And so a hidden one is found however a sentence writes it.
    expect(namesOnlyHidden([{ ja: one }], [])({ ja: other })).toBe(true);
  });

  test('are not the same where something that is read differs', () => {
    expect(isSameName({ ja: 'VPN装置1' }, { ja: 'VPN装置2' })).toBe(false);
    expect(isSameName({ ja: '株式会社山' }, { ja: '山' })).toBe(false);
  });

  test('tell of something hidden in English too', () => {
    const tells = namesOnlyHidden([{ ja: 'VPN装置', en: 'Secret VPN' }], [{ ja: 'ＶＰＮ装置', en: 'VPN' }]);
    expect(tells({ ja: 'VPN装置', en: 'Secret VPN' })).toBe(true);
    expect(tells({ ja: 'VPN装置', en: 'ＶＰＮ' })).toBe(false);
    expect(tells({ ja: 'VPN装置' })).toBe(false);
  });
});
