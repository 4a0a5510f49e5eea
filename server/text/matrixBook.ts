import type { Phase } from '../model/vocabulary.ts';
import type { Language } from './facts.ts';
import { formatDayForPrint } from './format.ts';
import { plain } from './phrase.ts';
import { MARK_WORDS, PHASE_WORDS, WRITTEN_MARKS } from './vocabulary.ts';

/** Words of a 責任分界表 on paper. */
export const BOOK_WORDS = {
  ja: {
    title: '責任分界表',
    names: {
      chapter: '区分',
      item: '番号',
      title: '要求事項',
      remarks: '備考',
      evidence: '根拠資料',
      gaps: '空白・不整合',
    },
    signatures: {
      name: '確認・署名',
      heading: 'この責任分界表のとおり責任を分担することを確認します。',
      party: '当事者',
      fields: ['日付', '署名・押印'],
    },
    markHint: '記号を選ぶ。空欄は「未確認」',
    pageOf: { before: '', between: ' / ' },
    duties: '利用者側の実施事項',
    when: '該当する場合',
    compensation: '代わりの対策',
    source: '出典',
  },
  en: {
    title: 'Responsibility matrix',
    names: {
      chapter: 'Chapter',
      item: 'No.',
      title: 'Requirement',
      remarks: 'Remarks',
      evidence: 'Evidence',
      gaps: 'Gaps',
    },
    signatures: {
      name: 'Signatures',
      heading: 'We agree to share responsibility as this matrix says.',
      party: 'Party',
      fields: ['Date', 'Signature'],
    },
    markHint: 'Choose a mark; blank means “not confirmed”',
    pageOf: { before: 'Page ', between: ' of ' },
    duties: 'For the consumer to do',
    when: 'Where it applies',
    compensation: 'Instead',
    source: 'Source',
  },
} as const;

/** The name of the sheet of a phase: normal operation, and one for each kind of emergency. */
export function phaseSheet(phase: Phase, language: Language): string {
  const word = PHASE_WORDS[phase][language];
  if (phase === 'normal') return word;
  return language === 'ja' ? `非常時(${word})` : `Emergency (${word})`;
}

/** In a cell that joins several components: that one of them has not been confirmed. */
export const NOT_CONFIRMED_AMONG: Readonly<Record<Language, string>> = { ja: '未', en: '?' };

/** What the marks mean, in one line; blank, crossed out, and several in one cell too. */
export function bookLegend(language: Language): string {
  const marks = WRITTEN_MARKS.map((mark) => `${mark} ${MARK_WORDS[mark][language]}`);
  const others =
    language === 'ja'
      ? ['空欄 未確認', '斜線 関係しない', '複数の記号 構成要素ごとに異なる(下の行。未は未確認)']
      : ['blank: not confirmed', 'crossed out: not concerned', 'several: see the components below (?: not confirmed)'];
  return [...marks, ...others].join(language === 'ja' ? '  ' : '; ');
}

/** What stands at the top right: whose table, of which editions, of which revision of the model, as of which day. */
export function bookHeading(
  of: { institution: string; editions: readonly string[]; revision: number; day: string },
  language: Language,
): string[] {
  const editions = of.editions.map(plain).join(language === 'ja' ? '、' : ', ');
  const day = formatDayForPrint(of.day, language);
  return language === 'ja'
    ? [plain(of.institution), `準拠: ${editions}`, `第${of.revision}版 ${day}時点`]
    : [plain(of.institution), `Edition: ${editions}`, `Version ${of.revision}, as of ${day}`];
}
