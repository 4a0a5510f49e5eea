import type { WordsFragment } from '../../api/generated/documents.ts';
import type { WordLanguage } from '../words.ts';
import { allLines, type EditedDuty, type EditedLine, type SheetLines } from './lines.ts';

/** What several cells have in common: one value, or in how many ways they differ. */
export type Common<T> = { readonly value: T; readonly ways: 1 } | { readonly value: undefined; readonly ways: number };

/** What some statements have in common in a field; undefined where there is no statement. */
export function commonOf<T>(lines: readonly EditedLine[], read: (line: EditedLine) => T): Common<T> | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const ways = new Set(lines.map((line) => JSON.stringify(read(line)))).size;
  return ways === 1 ? { value: read(first), ways: 1 } : { value: undefined, ways };
}

/** A text for people with what was typed in a language; null where nothing is left. Japanese is always there. */
export function withText(words: WordsFragment | null, text: string, language: WordLanguage): WordsFragment | null {
  if (language === 'en' && words?.en != null)
    return text === '' ? { ja: words.ja, en: null } : { ja: words.ja, en: text };
  if (text === '') return null;
  return { ja: text, en: language === 'ja' ? (words?.en ?? null) : null };
}

/** Traits as they are typed, separated by commas of any kind. */
export const traitsOf = (text: string): string[] =>
  text
    .split(/[,、，\s]+/u)
    .map((trait) => trait.trim())
    .filter((trait) => trait !== '');

/** A new duty whose id is in no other line of the sheet, so that it is not taken for the same duty. */
export function newDuty(sheet: SheetLines, requirement: string): EditedDuty {
  const known = new Set(allLines(sheet).flatMap(({ duties }) => duties.map(({ id }) => id)));
  const stem = requirement.slice(requirement.indexOf(':') + 1);
  let number = 1;
  while (known.has(`${stem}-${String(number)}`)) number += 1;
  return { id: `${stem}-${String(number)}`, text: null, within: null, charge: null };
}
