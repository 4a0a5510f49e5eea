import type { Charge, ContactPurpose, Phase } from '../model/vocabulary.ts';
import type { Language } from './facts.ts';
import { formatDayForPrint } from './format.ts';
import { plain } from './phrase.ts';
import { MARK_WORDS, PHASE_WORDS, type Words, WRITTEN_MARKS } from './vocabulary.ts';

/** Words of a 責任分界表 on paper. */
export const BOOK_WORDS = {
  ja: {
    title: '責任分界表',
    raci: '責任分担表(RACI)',
    names: {
      chapter: '区分',
      item: '番号',
      title: '要求事項',
      remarks: '備考(行うこと・条件・期限・費用・出典)',
      evidence: '根拠資料',
      gaps: '空白・不整合(▲)',
    },
    signatures: {
      name: '確認・署名',
      heading: 'この責任分界表のとおり責任を分担することを確認します。',
      party: '当事者',
      fields: ['日付', '職・氏名', '署名・押印'],
      notes: [
        '1 医療情報の安全管理の責任は、この表によって医療機関等から移りません。',
        '2 空欄は「行わない」ではなく「未確認」です。',
        '3 表を改めるときは、版と日を改め、双方が記名します。',
      ],
    },
    markHint: '記号を選ぶ。空欄は「未確認」',
    pageOf: { before: '', between: ' / ' },
    duties: '利用者側の実施事項',
    within: '期限・頻度',
    charge: '費用',
    when: '該当する場合',
    compensation: '代わりの対策',
    carried: '他の版での表明',
    takenOver: '次のサービスの表明による',
    source: '出典',
    more: (number: number) => `…続きは付表4の${number}`,
  },
  en: {
    title: 'Responsibility matrix',
    raci: 'Responsibility matrix (RACI)',
    names: {
      chapter: 'Chapter',
      item: 'No.',
      title: 'Requirement',
      remarks: 'Remarks (work, conditions, time limits, charge, source)',
      evidence: 'Evidence',
      gaps: 'Gaps (▲)',
    },
    signatures: {
      name: 'Signatures',
      heading: 'We agree to share responsibility as this matrix says.',
      party: 'Party',
      fields: ['Date', 'Name and position', 'Signature'],
      notes: [
        '1. This matrix does not transfer the institution’s responsibility for the security of medical information.',
        '2. A blank cell means “not confirmed”, not “no”.',
        '3. A new version carries a new date and is signed by both sides.',
      ],
    },
    markHint: 'Choose a mark; blank means “not confirmed”',
    pageOf: { before: 'Page ', between: ' of ' },
    duties: 'For the consumer to do',
    within: 'when',
    charge: 'Charge',
    when: 'Where it applies',
    compensation: 'Instead',
    carried: 'Stated for another edition',
    takenOver: 'As its service states',
    source: 'Source',
    more: (number: number) => `… continued in annex 4, no. ${number}`,
  },
} as const;

/** Whether work costs extra. */
export const CHARGE_WORDS: Words<Charge> = {
  INCLUDED: { ja: '料金に含む', en: 'included' },
  EXTRA: { ja: '別料金', en: 'extra' },
};

/** What people turn to a contact for. */
export const PURPOSE_WORDS: Words<ContactPurpose> = {
  contract: { ja: '契約', en: 'Contract' },
  operation: { ja: '運用', en: 'Operation' },
  incident: { ja: '事故・障害', en: 'Incidents' },
  privacy: { ja: '個人情報', en: 'Personal data' },
};

/** Words of the sheets behind the tables. */
export const ANNEX_WORDS = {
  ja: {
    contacts: {
      name: '付表1 連絡先',
      heading: '連絡先と代わりの人',
      columns: ['当事者', '用件', '担当者', '部署', '電話', 'メール', '受付時間', '代わりの人'],
      none: '(登録がありません)',
    },
    stops: {
      name: '付表2 止まるもの',
      heading: 'サービスが止まると止まるもの',
      columns: ['サービス', '提供する事業者', '影響を受ける構成要素', '約束された水準', '契約'],
      none: '約束なし',
      between: '、',
    },
    gaps: {
      name: '付表3 空白・不整合',
      heading: '空白・不整合(▲)の一覧',
      columns: ['番号', '重大度', '種類', '空白・不整合', '対応する当事者', '局面'],
    },
    remarks: {
      name: '付表4 備考の続き',
      heading: '備考の続き',
      columns: ['番号', '要求事項', '備考'],
    },
  },
  en: {
    contacts: {
      name: 'Annex 1 Contacts',
      heading: 'Contacts and deputies',
      columns: ['Party', 'For', 'Name', 'Department', 'Telephone', 'E-mail', 'Hours', 'Deputy'],
      none: '(none registered)',
    },
    stops: {
      name: 'Annex 2 What stops',
      heading: 'What stops when a service stops',
      columns: ['Service', 'Vendor', 'Affected components', 'Promised levels', 'Contract'],
      none: 'nothing promised',
      between: ', ',
    },
    gaps: {
      name: 'Annex 3 Gaps',
      heading: 'List of gaps (▲)',
      columns: ['No.', 'Severity', 'Kind', 'Gap', 'Who must act', 'Situation'],
    },
    remarks: {
      name: 'Annex 4 Remarks',
      heading: 'Remarks, continued',
      columns: ['No.', 'Requirement', 'Remarks'],
    },
  },
} as const;

/** What the letters of a RACI table mean, in one line; who answers is the institution, unless a statement says otherwise. */
export const RACI_LEGEND: Readonly<Record<Language, string>> = {
  ja: 'R 実施する(またはその一部)  A 説明責任を負う(法令上は医療機関等。当事者間で別に定めた行はその当事者)  C 支援する  － 行わない・該当しない  空欄 未確認  斜線 関係しない  太枠・▲ 決まっていない(番号は付表3)',
  en: 'R: performs it or its part; A: is accountable (by law the institution, between the parties whoever the statement names); C: supports; －: does not do it or does not arise; blank: not confirmed; crossed out: not concerned; thick border, ▲: not settled (numbers: annex 3)',
};

/** What stands for each party of a Japanese contract, as long as there are not too many. */
const STEMS = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];

/** What a party's column is called, with what the party is called in the contract; above the column in lines of their own. */
export function columnName(
  name: string,
  index: number,
  columns: number,
  language: Language,
): { readonly name: string; readonly heading: string } {
  const stem = language === 'ja' && columns <= STEMS.length ? STEMS[index] : undefined;
  return stem === undefined ? { name, heading: name } : { name: `${stem} ${name}`, heading: `${stem}\n${name}` };
}

/** A remark under the names of the components that it is about. */
export const remarkUnder = (names: readonly string[], text: string, language: Language): string =>
  language === 'ja' ? `【${names.join('、')}】${text}` : `[${names.join(', ')}] ${text}`;

/** Where in a document something stands. */
export function pageText(page: string, language: Language): string {
  if (!/^\d+$/u.test(page)) return page;
  return language === 'ja' ? `${page}ページ` : `p. ${page}`;
}

/** The name of the sheet of a phase: normal operation, and one for each kind of emergency. */
export function phaseSheet(phase: Phase, language: Language): string {
  const word = PHASE_WORDS[phase][language];
  if (phase === 'normal') return word;
  return language === 'ja' ? `非常時(${word})` : `Emergency (${word})`;
}

/** In a cell that joins several components: that one of them has not been confirmed. */
export const NOT_CONFIRMED_AMONG: Readonly<Record<Language, string>> = { ja: '未', en: '?' };

/** Of which editions a table is, where it is of several: the heading names the first alone. */
const editionsText = (editions: readonly string[], language: Language): string[] =>
  editions.length <= 1
    ? []
    : [language === 'ja' ? `準拠 ${editions.map(plain).join('、')}` : `editions: ${editions.map(plain).join(', ')}`];

/** A legend, and after it all editions of the table where the heading has no room for them. */
export const withEditions = (legend: string, editions: readonly string[], language: Language): string =>
  [legend, ...editionsText(editions, language)].join(language === 'ja' ? '  ' : '; ');

/** What the marks mean, in one line; blank, crossed out, several in one cell and a thick border too. */
export function bookLegend(language: Language): string {
  const marks = WRITTEN_MARKS.map((mark) => `${mark} ${MARK_WORDS[mark][language]}`);
  const others =
    language === 'ja'
      ? [
          '空欄 未確認',
          '斜線 関係しない',
          '複数の記号 構成要素ごとに異なる(下の行。未は未確認)',
          '太枠・▲ 決まっていない(番号は付表3)',
        ]
      : [
          'blank: not confirmed',
          'crossed out: not concerned',
          'several: see the components below (?: not confirmed)',
          'thick border, ▲: not settled (numbers: annex 3)',
        ];
  return [...marks, ...others].join(language === 'ja' ? '  ' : '; ');
}

/** The editions of a table in few words: the first, and how many more there are. */
function shortEditions([first = '', ...others]: readonly string[], language: Language): string {
  const name = plain(first);
  if (others.length === 0) return name;
  return language === 'ja' ? `${name} ほか${others.length}件` : `${name} and ${others.length} more`;
}

/** What stands at the top right: whose table, of which editions, of which revision of the model, as of which day. */
export function bookHeading(
  of: { institution: string; editions: readonly string[]; revision: number; day: string },
  language: Language,
): string[] {
  const editions = shortEditions(of.editions, language);
  const day = formatDayForPrint(of.day, language);
  return language === 'ja'
    ? [plain(of.institution), `準拠: ${editions}`, `第${of.revision}版 ${day}時点`]
    : [plain(of.institution), `Edition: ${editions}`, `Version ${of.revision}, as of ${day}`];
}
