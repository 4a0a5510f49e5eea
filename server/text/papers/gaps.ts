import type { DecisionState, Severity } from '../../model/vocabulary.ts';
import { SEVERITIES } from '../../model/vocabulary.ts';
import type { Language } from '../facts.ts';
import { count, formatDay, formatNumber } from '../format.ts';
import { plain } from '../phrase.ts';
import { noGaps } from '../states.ts';
import { SEVERITY_WORDS, type Words } from '../vocabulary.ts';

/** Words of a list of gaps on paper; the columns stand in their order. */
export const GAP_PAPER_WORDS = {
  ja: {
    title: '空白・不整合一覧',
    sheet: '空白・不整合一覧',
    names: {
      number: '番号',
      severity: '重大度',
      kind: '種類',
      sentence: '空白・不整合',
      actors: '対応する当事者',
      components: '構成要素',
      requirement: '要求事項',
      phases: '局面',
      remedy: '対処',
      state: '状況',
      decision: '判断',
      id: '識別子',
      requirementId: '要求事項の識別子',
      rule: '規則',
      day: '時点',
    },
  },
  en: {
    title: 'List of gaps',
    sheet: 'Gaps',
    names: {
      number: 'No.',
      severity: 'Severity',
      kind: 'Kind',
      sentence: 'Gap',
      actors: 'Who must act',
      components: 'Component',
      requirement: 'Requirement',
      phases: 'Situation',
      remedy: 'Remedy',
      state: 'State',
      decision: 'Decision',
      id: 'Id',
      requirementId: 'Requirement id',
      rule: 'Rule',
      day: 'As of',
    },
  },
} as const;

/** How a gap stands with people. */
export const GAP_STATE_WORDS: Words<DecisionState | 'OPEN'> = {
  OPEN: { ja: '未着手', en: 'Open' },
  IN_TALKS: { ja: '協議中', en: 'In talks' },
  RISK_ACCEPTED: { ja: 'リスク受容', en: 'Risk accepted' },
};

/** How many gaps there are, by severity; or that there are none. `covered` counts the cells with performers. */
export function gapPaperSummary(
  of: { counts: Readonly<Partial<Record<Severity, number>>>; day: string; covered: number },
  language: Language,
): string {
  const present = SEVERITIES.flatMap((severity) => {
    const n = of.counts[severity] ?? 0;
    return n === 0 ? [] : [{ severity, n }];
  });
  const total = present.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return noGaps(of.day, of.covered, language);
  const parts = present.map(({ severity, n }) => `${SEVERITY_WORDS[severity][language]} ${formatNumber(n, language)}`);
  return language === 'ja'
    ? `全${formatNumber(total, 'ja')}件(${parts.join('、')})`
    : `${count(total, 'gap')} (${parts.join(', ')})`;
}

/** What people have decided about a gap: why, who, when, and until when. */
export function decisionText(
  of: { reason: string; by: string; on: string; until?: string | undefined },
  language: Language,
): string {
  const [on, until] = [formatDay(of.on, language), of.until === undefined ? '' : formatDay(of.until, language)];
  if (language === 'ja') {
    return `${plain(of.reason)}(${plain(of.by)}、${on}${until === '' ? '' : `。期限 ${until}`})`;
  }
  return `${plain(of.reason)} (${plain(of.by)}, ${on}${until === '' ? '' : `; until ${until}`})`;
}

/** At the top right: whose list, and as of which day of which revision of the model. */
export const listHeading = (of: { party: string; revision: number; day: string }, language: Language): string[] => [
  plain(of.party),
  language === 'ja'
    ? `第${of.revision}版 ${formatDay(of.day, 'ja')}時点`
    : `Version ${of.revision}, as of ${formatDay(of.day, 'en')}`,
];

/** Between the parts of a list within a cell. */
export const BETWEEN: Readonly<Record<Language, string>> = { ja: '、', en: ', ' };
