import type { LocalText } from '../model/values.ts';
import type { Language, PartyText } from './facts.ts';
import { formatDay, formatNumber, nameOf } from './format.ts';
import { partyName } from './parties.ts';

/** An institution that adopts no edition has nothing to be compared with. */
export function noCatalogue(language: Language): string {
  return language === 'ja'
    ? '照らし合わせる要求事項集が選ばれていません。ガイドラインの版を選んでください。'
    : 'No catalogue is adopted. Choose an edition of the guideline.';
}

/** All is settled; `responsibilities` counts the cells with performers. */
export function noGaps(day: string, responsibilities: number, language: Language): string {
  const [date, n] = [formatDay(day, language), formatNumber(responsibilities, language)];
  if (responsibilities === 0) {
    return language === 'ja' ? `${date}時点で、空白・不整合はありません。` : `No gaps as of ${date}.`;
  }
  return language === 'ja'
    ? `空白・不整合はありません。${date}時点で、${n}の責任すべてに担当がいます。`
    : `No gaps. As of ${date}, all ${n} responsibilities have somebody who does them.`;
}

/** A vendor that has not published a sheet. */
export function vendorWithoutSheet(vendor: LocalText, language: Language): string {
  const name = nameOf(vendor, language);
  return language === 'ja'
    ? `${name}はまだ責任分界表を公表していません。空欄は「未確認」です。`
    : `${name} has not published a sheet. Blank means not confirmed.`;
}

/**
 * Stands under every responsibility gap: in law what is not agreed falls back on the institution. The first of its two
 * sentences is said only where the verdict is GAP with no performer.
 */
export function fallBack(nobodyPerforms: boolean, viewer: PartyText, language: Language): string {
  const name = partyName(viewer, language);
  if (language === 'ja') {
    return `${nobodyPerforms ? 'いまは誰も行っていません。' : ''}取り決めがない責任は${name}に戻ります。`;
  }
  return `${nobodyPerforms ? 'Nobody does this now. ' : ''}What is not agreed falls back on ${name}.`;
}
