import type { Language, PartyText } from './facts.ts';
import { formatDay, formatNumber } from './format.ts';
import { partyName } from './parties.ts';

/** Why nothing was examined, and what to do first. */
const NOTHING_EXAMINED = {
  ja: {
    NO_EDITION:
      'まだ何も調べていません。照らし合わせる要求事項集が選ばれていないので、空白があるかどうか分かりません。ガイドラインの版を選んでください。',
    NO_COMPONENT: '調べるものがまだありません。要求事項集は選ばれていますが、構成要素が登録されていません。',
    NOTHING_ARISES:
      '調べるものがありません。登録された構成要素に当てはまる要求事項が、選ばれた要求事項集にありません。構成要素の種類と、選んだ版を確かめてください。',
  },
  en: {
    NO_EDITION:
      'Nothing has been examined: no catalogue is adopted, so it is not known whether there are gaps. Choose an edition of the guideline.',
    NO_COMPONENT: 'Nothing to examine yet. A catalogue is adopted, but no component is registered.',
    NOTHING_ARISES:
      'Nothing to examine: no requirement of the adopted catalogue arises for the components. Check the kinds of the components and the edition.',
  },
} as const;

/** Said instead of an all-clear where no cell was examined. */
export function nothingExamined(why: keyof (typeof NOTHING_EXAMINED)['ja'], language: Language): string {
  return NOTHING_EXAMINED[language][why];
}

/** All is settled; `responsibilities` counts the cells with performers, 0 where no party is needed for any. */
export function noGaps(day: string, responsibilities: number, language: Language): string {
  const [date, n] = [formatDay(day, language), formatNumber(responsibilities, language)];
  if (responsibilities === 0) {
    return language === 'ja'
      ? `空白・不整合はありません。${date}時点で、担当の要る責任はありません。`
      : `No gaps. As of ${date}, no responsibility needs anybody.`;
  }
  return language === 'ja'
    ? `空白・不整合はありません。${date}時点で、${n}の責任すべてに担当がいます。`
    : `No gaps. As of ${date}, all ${n} responsibilities have somebody who does them.`;
}

/**
 * Stands under every responsibility gap: in law what is not agreed falls back on the institution. The first of its two
 * sentences is said only where the verdict is GAP with no performer.
 */
export function fallBack(isUndone: boolean, viewer: PartyText, language: Language): string {
  const name = partyName(viewer, language);
  if (language === 'ja') {
    return `${isUndone ? 'いまは誰も行っていません。' : ''}取り決めがない責任は${name}に戻ります。`;
  }
  return `${isUndone ? 'Nobody does this now. ' : ''}What is not agreed falls back on ${name}.`;
}
