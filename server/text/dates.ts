import type { Language } from './facts.ts';
import { plain } from './phrase.ts';
import { MONTHS, WEEKDAYS } from './vocabulary.ts';

const ERA = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day of the calendar at midnight UTC, or undefined for any other text. */
function dateOf(day: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day) ? undefined : date;
}

function inWords(date: Date, language: Language): string {
  const month = MONTHS[language][date.getUTCMonth()] ?? '';
  if (language === 'ja') return `${date.getUTCFullYear()}年${month}${date.getUTCDate()}日`;
  return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
}

/** `2026-11-24` → 2026年11月24日, "24 November 2026". A text that is no day of the calendar stays as it is. */
export function formatDay(day: string, language: Language): string {
  const date = dateOf(day);
  return date === undefined ? plain(day) : inWords(date, language);
}

/** 2026年11月24日(火), "Tuesday 24 November 2026". */
export function formatDayWithWeekday(day: string, language: Language): string {
  const date = dateOf(day);
  if (date === undefined) return plain(day);
  const weekday = WEEKDAYS[language][date.getUTCDay()] ?? '';
  return language === 'ja' ? `${inWords(date, 'ja')}(${weekday})` : `${weekday} ${inWords(date, 'en')}`;
}

/** The year of the Japanese era, 令和8年; undefined for a text that is no day of the calendar. */
export function eraYear(day: string): string | undefined {
  const date = dateOf(day);
  return date === undefined ? undefined : ERA.format(date);
}

/** For printed documents: 2026年11月24日(令和8年); in English as `formatDay`. */
export function formatDayForPrint(day: string, language: Language): string {
  const era = eraYear(day);
  return language === 'en' || era === undefined ? formatDay(day, language) : `${formatDay(day, 'ja')}(${era})`;
}

/** The month of a day: 2026年11月, "November 2026". */
export function formatMonth(day: string, language: Language): string {
  const date = dateOf(day);
  if (date === undefined) return plain(day);
  const month = MONTHS[language][date.getUTCMonth()] ?? '';
  return language === 'ja' ? `${date.getUTCFullYear()}年${month}` : `${month} ${date.getUTCFullYear()}`;
}
