import type { Language } from '../facts.ts';
import type { Params } from './params.ts';

const PHRASES: Readonly<Record<Language, ReadonlyMap<string, (limit: string) => string>>> = {
  ja: new Map([
    ['≥', (limit: string) => `${limit}以上の値`],
    ['>', (limit: string) => `${limit}より大きい値`],
    ['≤', (limit: string) => `${limit}以下の値`],
    ['<', (limit: string) => `${limit}より小さい値`],
  ]),
  en: new Map([
    ['≥', (limit: string) => `at least ${limit}`],
    ['>', (limit: string) => `greater than ${limit}`],
    ['≤', (limit: string) => `at most ${limit}`],
    ['<', (limit: string) => `less than ${limit}`],
  ]),
};

/** The bound that a value misses, from `bound` (`≥ 1`, `> 0`) or from `minimum` and `maximum`; both are inclusive. */
export function boundPhrase(p: Params, language: Language): string {
  if (p.has('minimum') && p.has('maximum')) {
    const [least, most] = [p.bare('minimum'), p.bare('maximum')];
    return language === 'ja' ? `${least}以上${most}以下の値` : `from ${least} to ${most}`;
  }
  const given = p.has('minimum')
    ? `≥ ${p.bare('minimum')}`
    : p.has('maximum')
      ? `≤ ${p.bare('maximum')}`
      : p.bare('bound');
  const [sign = '', limit = ''] = given.split(' ');
  const phrase = PHRASES[language].get(sign);
  if (phrase !== undefined) return phrase(limit);
  return language === 'ja' ? '決められた範囲の値' : 'within the permitted range';
}
