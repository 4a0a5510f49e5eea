import { addDays, type Day, daysBetween } from '../../../schema/calendar/day.ts';
import type { Hole } from './coverage.ts';
import { lastDayOf, noticeDayOf, type Term } from './term.ts';

/** The days that a time line shows, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The calendar year in which the Japanese fiscal year of a day begins (1 April). */
export const fiscalYearOf = (day: Day): number => Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);

/** A year as an address writes it, of the years 1900 to 2999; undefined for anything else. */
export const yearIn = (text: string): number | undefined => (/^(19|2\d)\d\d$/.test(text) ? Number(text) : undefined);

/** Two fiscal years from the one on that begins in a year. */
export const periodFrom = (year: number): Period => ({ from: `${year}-04-01`, to: `${year + 2}-03-31` });

/** A mark of the scale: the first day of a quarter. */
export interface Tick {
  readonly on: Day;
  readonly at: number;
  readonly isYear: boolean;
}

/** Where a day stands in a period: 0 at the start of its first day, 1 at the end of its last; outside of it less or more. */
export const placeOf = ({ from, to }: Period, day: Day): number =>
  daysBetween(from, day) / daysBetween(from, addDays(to, 1));

/** The first days of the quarters of a period. */
export function ticksOf(period: Period): Tick[] {
  const start = Number(period.from.slice(0, 4));
  return [0, 1].flatMap((year) =>
    (['04', '07', '10', '01'] as const).map((month) => {
      const on = `${start + year + (month === '01' ? 1 : 0)}-${month}-01`;
      return { on, at: placeOf(period, on), isYear: month === '04' };
    }),
  );
}

/** A part of a bar: in force; expected by automatic renewal; proposed; without a contract. Between `at` and `at + width`, of 1. */
export interface Bar {
  readonly kind: 'inForce' | 'renewal' | 'proposed' | 'hole';
  readonly at: number;
  readonly width: number;
}

function barOf(kind: Bar['kind'], period: Period, from: Day, to: Day | undefined): Bar[] {
  const at = Math.max(0, placeOf(period, from));
  const end = to === undefined ? 1 : Math.min(1, placeOf(period, addDays(to, 1)));
  return at < end ? [{ kind, at, width: end - at }] : [];
}

/**
 * The bars of a contract in a period. What an automatic renewal adds is expected from the later of its first end and the day from
 * which it is seen: until then it is in force.
 */
export function barsOf(term: Term, period: Period, day: Day): Bar[] {
  const last = lastDayOf(term);
  const { endsOn } = term;
  if (last !== undefined || endsOn === null) return barOf('inForce', period, term.startsOn, last);
  const sure = endsOn < day ? day : endsOn;
  return [...barOf('inForce', period, term.startsOn, sure), ...barOf('renewal', period, addDays(sure, 1), undefined)];
}

/** The bar of a contract that is only proposed. */
export const proposedBars = (term: Term, period: Period): Bar[] =>
  barOf('proposed', period, term.startsOn, lastDayOf(term));

/** The bar of days without a contract; where none follows, until the day from which it is seen. */
export const holeBars = ({ from, to }: Pick<Hole, 'from' | 'to'>, period: Period, day: Day): Bar[] =>
  barOf('hole', period, from, to ?? day);

/** Where the last day to say no to a renewal stands, of 1; undefined where there is none in the period. */
export function noticeAt(term: Term, period: Period): number | undefined {
  const notice = noticeDayOf(term);
  return notice === undefined || notice < period.from || notice > period.to ? undefined : placeOf(period, notice);
}
