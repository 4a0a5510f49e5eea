import type { Language } from '../facts.ts';
import { formatDay, formatDayForPrint } from '../format.ts';
import { plain } from '../phrase.ts';

/** Words of the cyber-security checklist. */
export const CHECKLIST_WORDS = {
  ja: {
    title: 'サイバーセキュリティ対策チェックリスト',
    overview: '一覧',
    institution: '医療機関確認用',
    vendor: '事業者確認用',
    names: {
      item: '番号',
      question: 'チェック項目',
      answer: '回答(はい・いいえ)',
      on: '確認日',
      target: '目標日・対応',
      behind: '裏付け',
      note: '備考',
    },
    overviewNames: {
      party: '事業者',
      systems: '対象',
      answered: '回答日',
      negatives: 'いいえの数',
      unbacked: '裏付けのない「はい」',
      state: '状況',
    },
    states: { MISSING: '未回答', OLD: '前年度以前の回答', NEGATIVES: 'いいえあり', DONE: 'すべて「はい」' },
    yes: 'はい',
    no: 'いいえ',
    unbacked: '責任分界表・契約に裏付けがありません',
    instruction:
      '「はい」か「いいえ」を選び、確認日を記入してください。「いいえ」には年度内の目標日を書いてください。項目は要旨です。正式な文言は厚生労働省の様式によります。',
  },
  en: {
    title: 'Cybersecurity checklist',
    overview: 'Overview',
    institution: 'Institution',
    vendor: 'Vendor',
    names: {
      item: 'No.',
      question: 'Check item',
      answer: 'Answer (yes, no)',
      on: 'Confirmed on',
      target: 'Target date, measures',
      behind: 'Backed by',
      note: 'Remarks',
    },
    overviewNames: {
      party: 'Vendor',
      systems: 'Systems',
      answered: 'Answered on',
      negatives: 'Answered no',
      unbacked: 'Yes without backing',
      state: 'State',
    },
    states: { MISSING: 'not answered', OLD: 'answered before this fiscal year', NEGATIVES: 'some no', DONE: 'all yes' },
    yes: 'yes',
    no: 'no',
    unbacked: 'nothing in sheets or contracts backs it',
    instruction:
      'Choose yes or no and enter the day. For no, enter a target date within the fiscal year. Items are summaries; the official wording is that of the ministry’s form.',
  },
} as const;

/** How a party stands with the checklist. */
export type ChecklistState = keyof (typeof CHECKLIST_WORDS)['ja']['states'];

/** Whose checklist, of which fiscal year, as of which day. */
export const checklistHeading = (of: { party: string; year: string; day: string }, language: Language): string[] =>
  language === 'ja'
    ? [plain(of.party), `${of.year}年度版　${formatDayForPrint(of.day, 'ja')}時点`]
    : [plain(of.party), `Edition ${of.year}, as of ${formatDay(of.day, 'en')}`];
