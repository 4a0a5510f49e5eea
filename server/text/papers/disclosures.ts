import type { DisclosureKind } from '../../model/vocabulary.ts';
import type { Language } from '../facts.ts';
import { formatDay } from '../format.ts';
import { plain } from '../phrase.ts';

/** What a check list is called; other forms go by their codes. */
const CHECKLIST: Readonly<Record<Language, string>> = { ja: 'チェックリスト', en: 'checklist' };

/** A form in a few words: which, its version, its day, and how far it is from all はい or 対象外. */
export function formText(
  of: { kind: DisclosureKind; version?: string | undefined; issuedOn?: string | undefined; negatives: number },
  language: Language,
): string {
  const version = of.version === undefined ? '' : ` ${plain(of.version)}`;
  const day = of.issuedOn === undefined ? '' : formatDay(of.issuedOn, language);
  const kind = of.kind === 'CHECKLIST' ? CHECKLIST[language] : of.kind;
  if (language === 'ja') return `${kind}${version}${day === '' ? '' : `(${day})`} いいえ ${of.negatives}件`;
  return `${kind}${version}${day === '' ? '' : ` (${day})`}: ${of.negatives} answered no`;
}

/** Words of the comparison of forms. */
export const DISCLOSURE_PAPER_WORDS = {
  ja: {
    title: '開示書の比較',
    form: '様式',
    item: '項目',
    treatment: '当方の判断',
    no: 'いいえ',
    others: 'はい・対象外',
    missing: '開示書なし',
    none: '比べる開示書がありません。',
    undecided: '未決定',
    summary: (forms: number, negatives: number, undecided: number) =>
      `開示書${forms}件、いいえは延べ${negatives}件(うち判断が未決定のもの${undecided}件)。表にない項目は、すべて「はい」か「対象外」です。`,
  },
  en: {
    title: 'Disclosure forms side by side',
    form: 'Form',
    item: 'Item',
    treatment: 'What we do about it',
    no: 'no',
    others: 'yes or n/a',
    missing: 'no form',
    none: 'There are no disclosure forms to compare.',
    undecided: 'undecided',
    summary: (forms: number, negatives: number, undecided: number) =>
      `Forms: ${forms}. Items answered no: ${negatives}, of which ${undecided} are undecided. Items that are not listed are all answered yes or n/a.`,
  },
} as const;
