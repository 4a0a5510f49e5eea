import type { Charge, Stance } from '../../model/vocabulary.ts';
import type { Language } from '../facts.ts';
import { formatDayForPrint } from '../format.ts';
import { plain } from '../phrase.ts';

/** Answers in the order in which they are offered: a mark, and what it means from the answering party. */
export const ANSWER_TEXTS: readonly (readonly [Stance, Readonly<Record<Language, string>>])[] = [
  ['SELF', { ja: '◎ 当社が行う', en: '◎ we do it' }],
  ['SHARED', { ja: '○ 一部を行い残りは利用者側', en: '○ we do part; our users the rest' }],
  ['CONSUMER', { ja: '× 利用者側が行う', en: '× our users do it' }],
  ['SUPPLIER', { ja: '→ 供給者に任せる', en: '→ a supplier of ours does it' }],
  ['NOT_APPLICABLE', { ja: '－ 該当しない', en: '－ does not arise' }],
  ['FORBIDDEN', { ja: '×禁 行うことを認めない', en: '×禁 not allowed' }],
];

/** Whether the work costs extra. */
export const CHARGE_TEXTS: readonly (readonly [Charge, Readonly<Record<Language, string>>])[] = [
  ['INCLUDED', { ja: '料金に含む', en: 'included' }],
  ['EXTRA', { ja: '別料金', en: 'extra' }],
];

/** What stands for a stance on the form. */
export const answerText = (stance: Stance, language: Language): string =>
  ANSWER_TEXTS.find(([each]) => each === stance)?.[1][language] ?? '';

/** Words of a form on which a component's owner says who does what. */
export const DECLARATION_WORDS = {
  ja: {
    title: '責任分界の回答様式',
    version: '版',
    names: {
      chapter: '区分',
      title: '要求事項',
      situations: '局面',
      ask: 'おたずね',
      usual: '参考: よくある分担(回答ではありません)',
      answer: '回答',
      via: '任せる供給者',
      duties: '利用者側の実施事項(1行に1件)',
      when: '対象となる利用者の特性',
      compensation: '代わりの対策',
      charge: '費用',
      note: '備考',
      document: '出典の文書',
      page: 'ページ',
      evidence: '根拠資料(1行に1件)',
    },
    instructions: [
      '色の付いた欄にご記入ください。回答は一覧から選び、分からない項目は空欄のままにしてください(未確認として扱います)。',
      '「利用者側の実施事項」と「特性」は○・×のとき、「任せる供給者」は→のとき、「代わりの対策」は×禁のときだけご記入ください。',
    ],
    every: 'すべて',
  },
  en: {
    title: 'Who does what: declaration form',
    version: 'Version',
    names: {
      chapter: 'Chapter',
      title: 'Requirement',
      situations: 'Situation',
      ask: 'Question',
      usual: 'For reference: the usual split (no answer)',
      answer: 'Answer',
      via: 'Supplier that does it',
      duties: 'Left to the users (one a line)',
      when: 'For users with these traits',
      compensation: 'What is done instead',
      charge: 'Charge',
      note: 'Remarks',
      document: 'Document',
      page: 'Page',
      evidence: 'Evidence (one a line)',
    },
    instructions: [
      'Please fill in the coloured cells. Choose an answer from the list; leave empty what you cannot say (it counts as not confirmed).',
      '“Left to the users” and “traits” go with ○ and ×, “supplier” with →, “instead” with ×禁 only.',
    ],
    every: 'all',
  },
} as const;

/** Whose form, about what, and when it was written. */
export const declarationHeading = (
  of: { owner: string; component: string; day: string },
  language: Language,
): string[] =>
  language === 'ja'
    ? [`${plain(of.owner)}　御中`, `対象: ${plain(of.component)}　　作成日: ${formatDayForPrint(of.day, 'ja')}`]
    : [`To: ${plain(of.owner)}`, `About: ${plain(of.component)}    Written on ${formatDayForPrint(of.day, 'en')}`];

/** How work is usually split, and what usually remains for the consumer. */
export function usualSplit(of: { stance: Stance; left: readonly string[] }, language: Language): string {
  const left = of.left.map((text) => (language === 'ja' ? `・${plain(text)}` : `- ${plain(text)}`));
  return [answerText(of.stance, language), ...left].join('\n');
}
