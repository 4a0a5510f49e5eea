import { eraOf, partsOf } from '../../schema/calendar/day.ts';
import * as calendar from '../../schema/calendar/format.ts';
import type { Language } from './facts.ts';
import { plain } from './phrase.ts';

/** `2026-11-24` → 2026年11月24日, "24 November 2026". A text that is no day of the calendar stays as it is. */
export const formatDay = (day: string, language: Language): string => plain(calendar.formatDay(day, language, 'long'));

/** 2026年11月24日(火), "Tuesday 24 November 2026". */
export function formatDayWithWeekday(day: string, language: Language): string {
  if (partsOf(day) === undefined) return plain(day);
  const weekday = calendar.weekdayName(day, language, 'long');
  return language === 'ja' ? `${formatDay(day, 'ja')}(${weekday})` : `${weekday} ${formatDay(day, 'en')}`;
}

/** The year of the Japanese era, 令和8年; undefined for a text that is no day of the calendar. */
export const eraYear = eraOf;

/** For printed documents: 2026年11月24日(令和8年); in English as `formatDay`. */
export function formatDayForPrint(day: string, language: Language): string {
  const era = eraOf(day);
  return language === 'en' || era === undefined ? formatDay(day, language) : `${formatDay(day, 'ja')}(${era})`;
}

/** As Japanese business papers have it: 令和8年11月24日. A day before the eras stays in the western calendar. */
export function formatDayInEra(day: string): string {
  const [era, parts] = [eraOf(day), partsOf(day)];
  return era === undefined || parts === undefined ? formatDay(day, 'ja') : `${era}${parts.month}月${parts.day}日`;
}

/** The month of a day: 2026年11月, "November 2026". */
export const formatMonth = (day: string, language: Language): string =>
  plain(calendar.formatMonth(day, language, 'long'));
