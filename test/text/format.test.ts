import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../server/text/facts.ts';
import * as format from '../../server/text/format.ts';

describe('a day', () => {
  test('is written out in both languages', () => {
    expect(LANGUAGES.map((l) => format.formatDay('2026-11-04', l))).toEqual(['2026年11月4日', '4 November 2026']);
    expect(LANGUAGES.map((l) => format.formatDayWithWeekday('2026-11-24', l))).toEqual([
      '2026年11月24日(火)',
      'Tuesday 24 November 2026',
    ]);
    expect(LANGUAGES.map((l) => format.formatMonth('2021-03-31', l))).toEqual(['2021年3月', 'March 2021']);
  });

  test('has its era on printed paper, the first year of one by its own name', () => {
    expect(LANGUAGES.map((l) => format.formatDayForPrint('2026-11-24', l))).toEqual([
      '2026年11月24日(令和8年)',
      '24 November 2026',
    ]);
    expect(['2019-04-30', '2019-05-01'].map(format.eraYear)).toEqual(['平成31年', '令和元年']);
  });

  test('that is none stays as it was written', () => {
    expect(['2026-02-30', 'soon', '2026-1-1'].map((day) => format.formatDay(day, 'ja'))).toEqual([
      ...['2026-02-30', 'soon', '2026-1-1'],
    ]);
    expect(format.eraYear('2026-02-30')).toBeUndefined();
  });
});

describe('a percentage', () => {
  test.each([
    [1, '100%'],
    [0.9995, '99.95%'],
    [0.57, '57%'],
    [0.999, '99.9%'],
    [0.9999999, '99.99999%'],
    [0.9995 ** 2, '99.900025%'],
    [0.9995 ** 5, '99.7502%'],
    [0, '0%'],
  ])('%d is %s', (fraction, said) => {
    expect(format.formatPercent(fraction)).toBe(said);
  });
});

test('hours below one are said in minutes where they are whole', () => {
  expect([8, 1, 0.5, 1.5, 0].map((hours) => format.formatHours(hours, 'ja'))).toEqual([
    ...['8時間', '1時間', '30分', '1.5時間', '0時間'],
  ]);
  expect([8, 1, 0.5, 1.5, 1200].map((hours) => format.formatHours(hours, 'en'))).toEqual([
    ...['8 hours', '1 hour', '30 minutes', '1.5 hours', '1,200 hours'],
  ]);
});

test('a list joins two, commas more, and counts what it leaves out', () => {
  const list = (names: string, limit?: number) => LANGUAGES.map((l) => format.listOf([...names], l, limit));
  expect(list('')).toEqual(['', '']);
  expect(list('A')).toEqual(['A', 'A']);
  expect(list('AB')).toEqual(['AとB', 'A and B']);
  expect(list('ABC')).toEqual(['A、B、C', 'A, B and C']);
  expect(list('ABCD', 2)).toEqual(['AとB、ほか2', 'A, B and 2 more']);
  expect(list('AB', 2)).toEqual(['AとB', 'A and B']);
});

test('a quotation loses its full stop and keeps the marks inside apart', () => {
  expect(format.quote('別途「有償」です。', 'ja')).toBe('「別途『有償』です」');
  expect(format.quote('Closed “by contract”.', 'en')).toBe('“Closed ‘by contract’”');
});

test('a name is never only the suffix that it loses', () => {
  expect(format.nameOf({ ja: '里山システム（架空）' }, 'ja')).toBe('里山システム');
  expect(format.nameOf({ ja: '（架空）' }, 'ja')).toBe('（架空）');
});
