import { parseDay } from '../../../schema/calendar/day.ts';
import { type Day, day as daySchema } from '../../model/values.ts';

/** Days as Excel counts them where a cell lost its format: 1 is 1 January 1900, and 60 a day that never was. */
const SERIAL = { pattern: /^\d{5}(?:\.0+)?$/, first: 20_000, last: 80_000, epoch: Date.UTC(1899, 11, 30) } as const;

const MS_PER_DAY = 86_400_000;

/** 令和6年4月1日, R6.4.1, 2024/4/1, 2024年4月1日; the day of the week after it is no part of the day. */
const DAY =
  /(?:(?:令和|平成|昭和|大正|明治|[RHSTM]\.?)\s?(?:元|\d{1,2})|\d{4})\s?(?:年|[./-])\s?\d{1,2}\s?(?:月|[./-])\s?\d{1,2}日?/giu;

/** 令和6年4月, R6.4, 2024/4: a month without a day. */
const MONTH = /^((?:令和|平成|昭和|大正|明治|[RHSTM]\.?)\s?(?:元|\d{1,2})|\d{4})\s?(?:年|[./-])\s?(\d{1,2})月?$/iu;

/** 令和6年度, 2024年度: from April to March. */
const FISCAL_YEAR = /^((?:令和|平成|昭和|[RHS]\.?)\s?(?:元|\d{1,2})|\d{4})\s?年度$/iu;

/** 1年間, 3年, 6か月, 12ヶ月: how long from the first day. */
const LENGTH = /(\d{1,3})\s?(年|(?:か|ヶ|ヵ|カ|箇)?月)間?/u;

const toDay = (text: string | undefined): Day | undefined => daySchema.safeParse(text).data;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[(][日月火水木金土][)]/gu, '')
    .replaceAll(/[〜～~]/gu, '~')
    .trim();

function fromSerial(text: string): Day | undefined {
  const serial = Math.trunc(Number(text));
  if (!SERIAL.pattern.test(text) || serial < SERIAL.first || serial > SERIAL.last) return undefined;
  return toDay(new Date(SERIAL.epoch + serial * MS_PER_DAY).toISOString().slice(0, 10));
}

/** The first day of a month, or its last; undefined for a text that is no month. */
function monthEdge(text: string, edge: 'first' | 'last'): Day | undefined {
  const [, year, month] = MONTH.exec(text) ?? [];
  const first = toDay(parseDay(`${year}年${month}月1日`));
  if (first === undefined || edge === 'first') return first;
  const [y = 0, m = 0] = first.split('-').map(Number);
  return [31, 30, 29, 28].map((d) => toDay(parseDay(`${y}-${m}-${d}`))).find((found) => found !== undefined);
}

/**
 * A day as registers have it: in the calendar of eras or the western one, in full or half width, with or without the day of
 * the week, or as the number that Excel counts days by. A month alone is its first or its last day. Undefined where it is none.
 */
export function readDay(written: string, edge: 'first' | 'last' = 'first'): Day | undefined {
  const text = plain(written);
  return (
    toDay(parseDay(text.replaceAll(' ', ''))) ?? toDay(parseDay(text)) ?? fromSerial(text) ?? monthEdge(text, edge)
  );
}

/** A first and a last day; one of them may not be said. */
export interface Period {
  readonly startsOn?: Day;
  readonly endsOn?: Day;
}

function fiscalYear(text: string): Period | undefined {
  const [, year] = FISCAL_YEAR.exec(text) ?? [];
  const startsOn = toDay(parseDay(`${year}年4月1日`));
  if (startsOn === undefined) return undefined;
  const endsOn = toDay(`${Number(startsOn.slice(0, 4)) + 1}-03-31`);
  return { startsOn, ...(endsOn && { endsOn }) };
}

/** The last day of a number of years or months from a first day on: 2024-04-01 and one year is 2025-03-31. */
function endOf(startsOn: Day, text: string): Day | undefined {
  const [, count, unit] = LENGTH.exec(text) ?? [];
  if (count === undefined || unit === undefined) return undefined;
  const [y = 0, m = 0, d = 0] = startsOn.split('-').map(Number);
  const months = unit === '年' ? Number(count) * 12 : Number(count);
  const end = new Date(Date.UTC(y, m - 1 + months, d - 1));
  return toDay(end.toISOString().slice(0, 10));
}

/** The days or months of a text that is divided as periods are. */
function edges(text: string): Period | undefined {
  const parts = text
    .split(/\s*(?:~|から|より|至|―|—|–| - |ー)\s*/u)
    .map((part) => part.replace(/^自\s*|\s*(?:まで|迄)$/gu, ''));
  const [from = '', to = '', more] = parts;
  if (parts.length < 2 || more !== undefined) return undefined;
  const [startsOn, endsOn] = [readDay(from, 'first'), readDay(to, 'last')];
  if ((from !== '' && startsOn === undefined) || (to !== '' && endsOn === undefined)) return undefined;
  return { ...(startsOn && { startsOn }), ...(endsOn && { endsOn }) };
}

/**
 * A period as contract ledgers have it: 令和6年4月1日～令和7年3月31日, 自 R6.4.1 至 R7.3.31, 2024/4/1から1年間, 令和6年度.
 * Undefined where no day in it can be told.
 */
export function readPeriod(written: string): Period | undefined {
  const text = plain(written);
  const year = fiscalYear(text);
  if (year !== undefined) return year;
  const days = [...text.matchAll(DAY)].map(([found]) => readDay(found));
  const [first, second, more] = days;
  if (more !== undefined || (days.length > 0 && days.includes(undefined))) return undefined;
  if (first !== undefined && second !== undefined) return { startsOn: first, endsOn: second };
  if (first === undefined) return edges(text);
  const rest = text.replaceAll(DAY, '');
  const endsOn = endOf(first, rest);
  if (endsOn !== undefined) return { startsOn: first, endsOn };
  return /^(?:~|至)|まで|迄/u.test(text) ? { endsOn: first } : { startsOn: first };
}

/** 満了日の90日前まで, 3か月前, 60日, １年前: how long before an end. */
const BEFORE =
  /^(?:(?:契約|期間|有効期間|契約期間)?(?:の?(?:満了|終了)(?:日)?)?(?:の|から)?)?(\d{1,4})\s?(日|週間?|(?:か|ヶ|ヵ|カ|箇|ケ)?月|年)?(?:間)?(?:前)?(?:まで)?(?:に)?(?:.*通知)?$/u;

const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;

/** The days between a day and the one that is some months before it; a month without such a day ends on its last. */
function daysOfMonths(months: number, endsOn: Day): number {
  const [y = 0, m = 0, d = 0] = endsOn.split('-').map(Number);
  const last = new Date(Date.UTC(y, m - months, 0)).getUTCDate();
  const from = Date.UTC(y, m - 1 - months, Math.min(d, last));
  return (Date.parse(endsOn) - from) / MS_PER_DAY;
}

/**
 * How many days before its end one must say no to the renewal of a contract: 90, 90日前, 満了の3か月前まで, or the last day
 * for it. Months are counted back from the end where it is known, else as 30 days each. Undefined where that cannot be told.
 */
export function readNotice(written: string, endsOn: Day | undefined): number | undefined {
  const text = plain(written).replaceAll(' ', '');
  const [, digits, unit = '日'] = BEFORE.exec(text) ?? [];
  if (digits !== undefined) {
    const count = Number(digits);
    if (unit === '日') return count;
    if (unit.startsWith('週')) return count * 7;
    const months = unit === '年' ? count * 12 : count;
    return endsOn === undefined ? months * 30 : daysOfMonths(months, endsOn);
  }
  const day = readDay(text);
  const days = day === undefined || endsOn === undefined ? -1 : daysBetween(day, endsOn);
  return days < 0 ? undefined : days;
}
