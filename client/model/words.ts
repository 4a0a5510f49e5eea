import type { WordsFragment } from '../api/generated/documents.ts';

/** The languages of a text for people. */
export type WordLanguage = 'ja' | 'en';

/** A text in a language; Japanese where there is no English. */
export function inLanguage(words: WordsFragment | null | undefined, language: WordLanguage): string {
  if (words === null || words === undefined) return '';
  return language === 'en' ? (words.en ?? words.ja) : words.ja;
}

const SUFFIX = /\s*[(（](架空|fictional)[)）]$/u;

/** A name without the suffix that marks demo data; only the institution picker shows it. */
export function withoutSuffix(name: string): string {
  return name.replace(SUFFIX, '') || name;
}

/** Whether a name carries the suffix of demo data. */
export function isMarkedFictional(name: string): boolean {
  return SUFFIX.test(name);
}

/** Estimated width of a text, em: full-width characters count one, others a little over half. */
export function widthOf(text: string): number {
  let em = 0;
  for (const character of text) em += /[\u1100-\u11FF\u2E80-\uFFDC]/u.test(character) ? 1 : 0.56;
  return em;
}

/** A text of at most that many em, cut with an ellipsis. */
export function cutTo(text: string, em: number): string {
  if (widthOf(text) <= em) return text;
  let kept = '';
  for (const character of text) {
    if (widthOf(kept + character) > em - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
