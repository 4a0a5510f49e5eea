import { type Day, partsOf, SHORT_MONTHS, weekdayOf } from './day.ts';

/** The languages in which days are written. */
export type DayLanguage = 'ja' | 'en';

/** How long the names of months and weekdays are in English; Japanese has one length. */
export type NameLength = 'short' | 'long';

const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const monthName = (month: number, length: NameLength): string =>
  (length === 'short' ? SHORT_MONTHS : LONG_MONTHS)[month - 1] ?? '';

/** 2026年11月24日; 24 Nov 2026 or 24 November 2026. A text that is no day of the calendar stays as it is. */
export function formatDay(day: Day, language: DayLanguage, length: NameLength = 'short'): string {
  const parts = partsOf(day);
  if (parts === undefined) return day;
  const { year, month, day: date } = parts;
  return language === 'ja' ? `${year}年${month}月${date}日` : `${date} ${monthName(month, length)} ${year}`;
}

/** 火; Tue or Tuesday; empty for a text that is no day of the calendar. */
export function weekdayName(day: Day, language: DayLanguage, length: NameLength = 'short'): string {
  const weekday = weekdayOf(day);
  if (weekday === undefined) return '';
  if (language === 'ja') return '日月火水木金土'[weekday] ?? '';
  const name = WEEKDAYS[weekday] ?? '';
  return length === 'short' ? name.slice(0, 3) : name;
}

/** What stands beside a day: (火); (Tue). */
export const formatWeekday = (day: Day, language: DayLanguage): string => `(${weekdayName(day, language)})`;

/** 2026年11月24日(火); Tue, 24 Nov 2026. */
export function formatLongDay(day: Day, language: DayLanguage): string {
  const name = weekdayName(day, language);
  return language === 'ja' ? `${formatDay(day, language)}(${name})` : `${name}, ${formatDay(day, language)}`;
}

/** 2026年11月; Nov 2026 or November 2026. A text that is no day of the calendar stays as it is. */
export function formatMonth(day: Day, language: DayLanguage, length: NameLength = 'short'): string {
  const parts = partsOf(day);
  if (parts === undefined) return day;
  return language === 'ja' ? `${parts.year}年${parts.month}月` : `${monthName(parts.month, length)} ${parts.year}`;
}

/** The time of day on this computer's clock: 9:05. */
export const formatTime = (at: Date): string => `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
