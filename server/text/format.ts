import type { AssuranceTerm, ServiceTerm } from '../model/vocabulary.ts';
import type { Language } from './facts.ts';

export { eraYear, formatDay, formatDayForPrint, formatDayWithWeekday, formatMonth } from './dates.ts';
export { localised, lowerFirst, nameOf, plain, quote } from './phrase.ts';

// Made once: making one costs more than a hundred sentences.
const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  ja: new Intl.NumberFormat('ja', { maximumFractionDigits: 12 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 12 }),
};

/** 1234 → 1,234. */
export function formatNumber(n: number, language: Language): string {
  return NUMBERS[language].format(n);
}

/** A number with its English noun: "1 item", "7 items", "1 line differs". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${formatNumber(n, 'en')} ${n === 1 ? one : many}`;
}

/**
 * Availability as a percentage: 0.9995 → 99.95%. Exact up to six decimals; a longer product is cut (never rounded up) to
 * four, so that what is below a promise also reads as below it.
 */
export function formatPercent(fraction: number): string {
  // Ten decimals hide the binary error of the multiplication and keep the twelve at which availabilities are compared.
  const exact = (fraction * 100).toFixed(10).replace(/0+$/u, '');
  const [whole = '0', decimals = ''] = exact.split('.');
  const kept = (decimals.length <= 6 ? decimals : decimals.slice(0, 4)).replace(/0+$/u, '');
  return `${kept === '' ? whole : `${whole}.${kept}`}%`;
}

/** 8 → 8時間, "8 hours"; whole minutes below one hour are said in minutes. */
export function formatHours(hours: number, language: Language): string {
  const minutes = hours * 60;
  if (hours > 0 && hours < 1 && Number.isInteger(minutes)) {
    return language === 'ja' ? `${minutes}分` : count(minutes, 'minute');
  }
  return language === 'ja' ? `${formatNumber(hours, 'ja')}時間` : count(hours, 'hour');
}

/** The value of a term in its unit: a fraction as a percentage, hours, or a level from 1 to 3. */
export function formatTerm(term: ServiceTerm | AssuranceTerm, value: number, language: Language): string {
  if (term === 'availability') return formatPercent(value);
  if (term === 'ial' || term === 'aal' || term === 'fal') return formatNumber(value, language);
  return formatHours(value, language);
}

/**
 * The value of a term where others stand beside it in a sentence: as exact as it takes for different values to read
 * differently, since a level never reads like the one that it falls short of.
 */
export function formatTermAmong(
  term: ServiceTerm | AssuranceTerm,
  value: number,
  others: readonly number[],
  language: Language,
): string {
  const usual = formatTerm(term, value, language);
  const alike = others.some((other) => other !== value && formatTerm(term, other, language) === usual);
  if (!alike) return usual;
  // The shortest decimal that stands for the number; a percentage moves its point by two places.
  const exact = term === 'availability' ? shiftPoint(value) : String(value);
  if (term === 'availability') return `${exact}%`;
  return language === 'ja' ? `${exact}時間` : `${exact} hours`;
}

/** A fraction of 1 as a percentage, digit by digit: multiplying would round. */
function shiftPoint(fraction: number): string {
  const [whole = '0', decimals = ''] = fraction.toFixed(20).replace(/0+$/u, '').split('.');
  const shortest = String(fraction).includes('e') ? decimals : (String(fraction).split('.')[1] ?? '');
  const digits = shortest.padEnd(2, '0');
  const percent = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/u, '');
  const rest = digits.slice(2);
  return rest === '' ? percent : `${percent}.${rest}`;
}

/** A fact with the words around it, or nothing where the fact is missing. */
export function around(before: string, fact: string | undefined, after = ''): string {
  return fact === undefined ? '' : `${before}${fact}${after}`;
}

/** Counts what a list leaves unnamed: 「ほか2」, "2 more". */
export function more(n: number, language: Language): string {
  return language === 'ja' ? `ほか${formatNumber(n, 'ja')}` : `${formatNumber(n, 'en')} more`;
}

/**
 * Names joined for a sentence, the first `limit` of them: 「AとB」, 「A、B、C」, 「AとB、ほか2」; "A and B", "A, B and 2 more".
 * Empty for no names.
 */
export function listOf(names: readonly string[], language: Language, limit = names.length): string {
  const shown = names.slice(0, limit);
  const rest = names.length - shown.length;
  if (language === 'ja') {
    const joined = shown.join(shown.length === 2 ? 'と' : '、');
    return rest === 0 ? joined : `${joined}、${more(rest, 'ja')}`;
  }
  const items = rest === 0 ? shown : [...shown, more(rest, 'en')];
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
