import { trustedText } from '../trusted.ts';
import type { Day } from '../values.ts';

/** A day as the number YYYYMMDD: ordered like the text. 0 stands for "no day". */
export type DayNumber = number;
export const NO_DAY: DayNumber = 0;
/** The last day of the calendar that days are written in. */
const LAST_DAY: DayNumber = 99_991_231;

export function dayNumber(text: string | null | undefined): DayNumber {
  if (text === null || text === undefined) return NO_DAY;
  return Number(text.slice(0, 4)) * 10_000 + Number(text.slice(5, 7)) * 100 + Number(text.slice(8, 10));
}

/** The day of a number that dayNumber or addDays gave; NO_DAY throws a RangeError. */
export function dayText(number: DayNumber): Day {
  if (number === NO_DAY) throw new RangeError('no day');
  const digits = String(number).padStart(8, '0');
  return trustedText(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`);
}

/** The day `days` calendar days after another, or the last day of the calendar where that would lie beyond it. */
export function addDays(number: DayNumber, days: number): DayNumber {
  const date = new Date(0);
  // setUTCFullYear, because Date.UTC reads the years 0–99 as 1900–1999.
  date.setUTCFullYear(Math.floor(number / 10_000), (Math.floor(number / 100) % 100) - 1, (number % 100) + days);
  return Math.min(date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate(), LAST_DAY);
}

/** The next day; NO_DAY after none, and after the last of the calendar. */
export const dayAfter = (number: DayNumber): DayNumber =>
  number === NO_DAY || number >= LAST_DAY ? NO_DAY : addDays(number, 1);

/** Calendar days from one day to another; negative backwards. */
export function daysBetween(from: DayNumber, to: DayNumber): number {
  const start = Date.parse(dayText(from));
  return Math.round((Date.parse(dayText(to)) - start) / 86_400_000);
}
