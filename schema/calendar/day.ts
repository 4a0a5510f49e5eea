import {
  CalendarDate,
  GregorianCalendar,
  getDayOfWeek,
  JapaneseCalendar,
  parseDate,
  toCalendar,
} from '@internationalized/date';

/** A calendar day, YYYY-MM-DD; days are compared as text. */
export type Day = string;

/** Eras by the library's names: what people write in full, and as a letter. */
const ERAS = [
  { era: 'reiwa', name: '令和', letter: 'R' },
  { era: 'heisei', name: '平成', letter: 'H' },
  { era: 'showa', name: '昭和', letter: 'S' },
  { era: 'taisho', name: '大正', letter: 'T' },
  { era: 'meiji', name: '明治', letter: 'M' },
] as const;

/** The first day that the calendar of eras has. */
const FIRST_OF_ERAS: Day = '1868-10-23';

const JAPANESE = new JapaneseCalendar();
const GREGORIAN = new GregorianCalendar();

export const SHORT_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** The parts of a day; undefined for a text that is no day of the calendar. */
export function partsOf(text: string): CalendarDate | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  try {
    return parseDate(text);
  } catch {
    return undefined;
  }
}

/** The day with these parts; undefined where the calendar has none, or it is not of the years 1900 to 9999. */
function dayOf(year: number, month: number, day: number): Day | undefined {
  if (year < 1900 || year > 9999) return undefined;
  // The library takes the nearest day that there is.
  const date = new CalendarDate(year, month, day);
  return date.year === year && date.month === month && date.day === day ? date.toString() : undefined;
}

/** Whether a text is a day of the calendar in the form YYYY-MM-DD, of the years 1900 to 9999. */
export function isDay(text: string): boolean {
  const parts = partsOf(text);
  return parts !== undefined && parts.year >= 1900;
}

/** The day of the week, 0 for Sunday; undefined for a text that is no day of the calendar. */
export function weekdayOf(day: Day): number | undefined {
  const parts = partsOf(day);
  return parts && getDayOfWeek(parts, 'ja-JP', 'sun');
}

/** The Japanese year: 令和8年, 平成元年; undefined before the eras, and for a text that is no day of the calendar. */
export function eraOf(day: Day): string | undefined {
  const parts = partsOf(day);
  if (parts === undefined || day < FIRST_OF_ERAS) return undefined;
  const { era, year } = toCalendar(parts, JAPANESE);
  const name = ERAS.find((each) => each.era === era)?.name;
  return name === undefined ? undefined : `${name}${year === 1 ? '元' : year}年`;
}

function fromEra(mark: string, typedYear: string, month: string, day: string): Day | undefined {
  const era = ERAS.find(({ name, letter }) => mark === name || mark.toUpperCase() === letter)?.era;
  if (era === undefined) return undefined;
  const year = typedYear === '元' ? 1 : Number(typedYear);
  const { year: western } = toCalendar(new CalendarDate(JAPANESE, era, year, 12, 31), GREGORIAN);
  // An era begins and ends within a year: the library would take the nearest day that is in it.
  for (const candidate of [western, western + 1]) {
    const found = dayOf(candidate, Number(month), Number(day));
    const parts = found === undefined || found < FIRST_OF_ERAS ? undefined : partsOf(found);
    const japanese = parts && toCalendar(parts, JAPANESE);
    if (japanese?.era === era && japanese.year === year) return found;
  }
  return undefined;
}

/**
 * A day as people type it: 2026-11-24, 2026/11/24, 20261124, 2026年11月24日, 令和8年11月24日, 令和元年5月1日, R8.11.24,
 * 24 Nov 2026; full-width digits too. Undefined where it is none of these, or no day of the calendar or the era.
 */
export function parseDay(typed: string): Day | undefined {
  const text = typed.normalize('NFKC').replace(/\s+/g, ' ').trim().replace(/日$/, '');
  const era =
    /^(令和|平成|昭和|大正|明治|[RHSTMrhstm])\.? ?(元|\d{1,2})(?:年|[./-]) ?(\d{1,2})(?:月|[./-]) ?(\d{1,2})$/.exec(
      text,
    );
  if (era !== null) return fromEra(era[1] ?? '', era[2] ?? '', era[3] ?? '', era[4] ?? '');
  const western =
    /^(\d{4})(?:年|[./-]) ?(\d{1,2})(?:月|[./-]) ?(\d{1,2})$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (western !== null) return dayOf(Number(western[1]), Number(western[2]), Number(western[3]));
  const english = /^(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})$/.exec(text);
  if (english === null) return undefined;
  const month = SHORT_MONTHS.findIndex((name) => name.toLowerCase() === english[2]?.toLowerCase());
  return month < 0 ? undefined : dayOf(Number(english[3]), month + 1, Number(english[1]));
}

const utcOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const DAY_MS = 86_400_000;

/** The day that is a number of days after another one, or before it where the number is negative; both of the years 1900 to 9999. */
export const addDays = (day: Day, days: number): Day => new Date(utcOf(day) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days from one day to another: 0 for the same, negative where the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utcOf(to) - utcOf(from)) / DAY_MS);
