import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eraOf, isDay, parseDay } from '../../../schema/calendar/day.ts';
import { formatDay, formatLongDay } from '../../../schema/calendar/format.ts';

const anyDay = fc
  .date({ min: new Date('1912-07-30T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day that a person types', () => {
  test.each([
    ['2026-11-24', '2026-11-24'],
    ['２０２６年１１月２４日', '2026-11-24'],
    ['2026/1/5', '2026-01-05'],
    ['20261124', '2026-11-24'],
    ['令和8年11月24日', '2026-11-24'],
    ['令和 8年11月24日', '2026-11-24'],
    ['R8.11.24', '2026-11-24'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['昭和64年1月7日', '1989-01-07'],
    ['昭和元年12月25日', '1926-12-25'],
    ['Ｔ１５．１２．２４', '1926-12-24'],
    ['明治45年7月29日', '1912-07-29'],
    ['24 Nov 2026', '2026-11-24'],
    ['24 november 2026', '2026-11-24'],
  ])('is understood: %s', (typed, day) => {
    expect(parseDay(typed)).toBe(day);
  });

  test.each([
    '',
    '明日',
    '2026-02-30',
    '令和元年4月30日',
    '平成31年5月1日',
    '昭和64年1月8日',
    '大正15年12月25日',
    '令和8年2月30日',
    '2026-13-01',
    'R8',
    '24 Foo 2026',
  ])('is refused: “%s”', (typed) => {
    expect(parseDay(typed)).toBeUndefined();
  });

  test('is read back from every form in which the page writes it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isDay(day)).toBe(true);
        expect(parseDay(formatDay(day, 'ja'))).toBe(day);
        expect(parseDay(formatDay(day, 'en'))).toBe(day);
        expect(parseDay(`${eraOf(day)}${formatDay(day, 'ja').slice(5)}`)).toBe(day);
      }),
    );
  });

  test('shows its weekday and its Japanese year', () => {
    expect(formatLongDay('2026-11-24', 'ja')).toBe('2026年11月24日(火)');
    expect(formatLongDay('2026-11-24', 'en')).toBe('Tue, 24 Nov 2026');
    expect(eraOf('2026-11-24')).toBe('令和8年');
    expect(eraOf('1989-01-08')).toBe('平成元年');
    expect(eraOf('1926-12-24')).toBe('大正15年');
    expect(eraOf('1868-10-22')).toBeUndefined();
    expect(eraOf('2026-02-30')).toBeUndefined();
  });
});
