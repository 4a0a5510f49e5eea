import type { WordLanguage } from './words.ts';

/** A calendar day, YYYY-MM-DD; days are compared as text. */
export type Day = string;

interface Era {
  readonly first: Day;
  readonly name: string;
  readonly letter: string;
}

/** Eras that a contract in force may be dated in, newest first. */
const ERAS: readonly Era[] = [
  { first: '2019-05-01', name: '令和', letter: 'R' },
  { first: '1989-01-08', name: '平成', letter: 'H' },
  { first: '1926-12-25', name: '昭和', letter: 'S' },
];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(day: Day): Parts {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** The day with these parts; undefined where the calendar has none. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 9999 ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** Whether a text is a day of the calendar in the form YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return dayOf(year, month, day) === text;
}

function weekday(day: Day, language: WordLanguage): string {
  const at = new Date(`${day}T00:00:00Z`).getUTCDay();
  return language === 'ja'
    ? ('日月火水木金土'[at] ?? '')
    : (['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][at] ?? '');
}

/** 2026年11月24日; 24 Nov 2026. */
export function formatDay(day: Day, language: WordLanguage): string {
  const { year, month, day: date } = partsOf(day);
  return language === 'ja' ? `${year}年${month}月${date}日` : `${date} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** What stands beside a day: (火); (Tue). */
export function formatWeekday(day: Day, language: WordLanguage): string {
  return `(${weekday(day, language)})`;
}

/** 2026年11月24日(火); Tue, 24 Nov 2026. */
export function formatLongDay(day: Day, language: WordLanguage): string {
  const name = weekday(day, language);
  return language === 'ja' ? `${formatDay(day, language)}(${name})` : `${name}, ${formatDay(day, language)}`;
}

/** The time of day on this computer's clock: 9:05. */
export function formatTime(at: Date): string {
  return `${at.getHours()}:${two(at.getMinutes())}`;
}

/** 2026年11月; Nov 2026. */
export function formatMonth(day: Day, language: WordLanguage): string {
  const { year, month } = partsOf(day);
  return language === 'ja' ? `${year}年${month}月` : `${MONTHS[month - 1] ?? ''} ${year}`;
}

/** The Japanese year: 令和8年, 平成元年; empty before 昭和. */
export function eraOf(day: Day): string {
  const era = ERAS.find(({ first }) => day >= first);
  if (era === undefined) return '';
  const year = partsOf(day).year - partsOf(era.first).year + 1;
  return `${era.name}${year === 1 ? '元' : year}年`;
}

function fromEra(mark: string, year: string, month: string, date: string): Day | undefined {
  const era = ERAS.find(({ name, letter }) => mark === name || mark.toUpperCase() === letter);
  if (era === undefined) return undefined;
  const western = partsOf(era.first).year + (year === '元' ? 1 : Number(year)) - 1;
  const day = dayOf(western, Number(month), Number(date));
  return day !== undefined && day >= era.first ? day : undefined;
}

/**
 * A day as people type it: 2026-11-24, 2026/11/24, 20261124, 2026年11月24日, 令和8年11月24日, 令和元年5月1日, R8.11.24,
 * 24 Nov 2026; full-width digits too. Undefined where it is none of these, or no day of the calendar or the era.
 */
export function parseDay(typed: string): Day | undefined {
  const text = typed.normalize('NFKC').replace(/\s+/g, ' ').trim().replace(/日$/, '');
  const era = /^(令和|平成|昭和|[RHSrhs]) ?(元|\d{1,2})(?:年|[./-]) ?(\d{1,2})(?:月|[./-]) ?(\d{1,2})$/.exec(text);
  if (era !== null) return fromEra(era[1] ?? '', era[2] ?? '', era[3] ?? '', era[4] ?? '');
  const western =
    /^(\d{4})(?:年|[./-]) ?(\d{1,2})(?:月|[./-]) ?(\d{1,2})$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (western !== null) return dayOf(Number(western[1]), Number(western[2]), Number(western[3]));
  const english = /^(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})$/.exec(text);
  if (english === null) return undefined;
  const month = MONTHS.findIndex((name) => name.toLowerCase() === english[2]?.toLowerCase());
  return month < 0 ? undefined : dayOf(Number(english[3]), month + 1, Number(english[1]));
}
