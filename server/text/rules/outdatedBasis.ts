import { ruleTexts } from '../ruleTexts.ts';

/** A sheet against an edition that does not carry over to the adopted one. */
export const outdatedBasis = ruleTexts({
  ja: {
    badge: '旧版に基づく表明',
    sentence: ({ c, old, adopted }) => `${c}の責任分界表は${old}に基づいており、${adopted}に読み替えられません。`,
    remedy: ({ C, adopted }) => `${C}が、${adopted}に基づく責任分界表を公表します。`,
  },
  en: {
    badge: 'Outdated basis',
    sentence: ({ c, old, adopted }) => `The sheet of ${c} is based on ${old}, which does not carry over to ${adopted}.`,
    remedy: ({ C, adopted }) => `${C} can publish a sheet that is based on ${adopted}.`,
  },
});
