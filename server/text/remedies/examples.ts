import type { LocalText } from '../../model/values.ts';
import { lowerFirst, more, nameOf, quote } from '../format.ts';

/** Words that remedies put into their drafts, where only people know the facts. All of them say that they are examples. */

/** The title of a drafted contract about something. */
export const exampleContract = (about: LocalText): LocalText => ({
  ja: `${nameOf(about, 'ja')}の契約(案)`,
  en: `Draft contract for ${nameOf(about, 'en')}`,
});

/** The title of a contract that follows another one. */
export const exampleRenewal = (of: LocalText): LocalText => ({
  ja: `${nameOf(of, 'ja')}(更新案)`,
  en: `${nameOf(of, 'en')} (draft renewal)`,
});

/** The title of evidence for a requirement. */
export const exampleEvidence = (requirement: LocalText): LocalText => ({
  ja: `例:${nameOf(requirement, 'ja')}の記録`,
  en: `Example: record of ${quote(lowerFirst(nameOf(requirement, 'en')), 'en')}`,
});

/** What might be decided about an item that a form answers no. */
export const exampleTreatment = (item: LocalText): LocalText => ({
  ja: `例:${quote(nameOf(item, 'ja'), 'ja')}を運用で補う`,
  en: `Example: ${quote(nameOf(item, 'en'), 'en')} is made up for by how we work`,
});

/** What users might have to do for a requirement. */
export const exampleDuty = (requirement: LocalText): LocalText => ({
  ja: `例:${nameOf(requirement, 'ja')}のうち利用者側の作業`,
  en: `Example: the users’ part of ${quote(lowerFirst(nameOf(requirement, 'en')), 'en')}`,
});

/** Several duty items as one text, for a place that quotes one: the first two, and how many more there are. */
export function joinItems(items: readonly LocalText[]): LocalText {
  const rest = items.length - 2;
  const join = (language: 'ja' | 'en', between: string) => {
    const named = items.slice(0, 2).map((item) => nameOf(item, language).replace(/[。.]$/u, ''));
    const words = named.map((name, i) => (i === 0 || language === 'ja' ? name : lowerFirst(name)));
    return [...words, ...(rest > 0 ? [more(rest, language)] : [])].join(between);
  };
  return { ja: join('ja', '、'), en: join('en', '; ') };
}
