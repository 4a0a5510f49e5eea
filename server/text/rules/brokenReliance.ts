import type { Names } from '../names.ts';
import { ruleTexts } from '../ruleTexts.ts';

/** Without a variant, a supplier that is named is one that is not linked. */
function supplierUnknown({ variant, knows }: Pick<Names, 'variant' | 'knows'>): boolean {
  return variant === 'VIA_MISSING' || (variant === undefined && !knows.via);
}

/** A consumer relies on something that is not, or not clearly, a supplier of its. */
export const brokenReliance = ruleTexts({
  ja: {
    badge: '頼る先の切れ',
    sentence: ({ c, C, r, via, variant, knows }) =>
      supplierUnknown({ variant, knows })
        ? `${c}の${r}を、${C}は供給者に任せていますが、どの供給者かが示されていません。`
        : `${c}の${r}を、${C}は${via}に任せていますが、${c}はいま${via}とつながっていません。`,
    remedy: ({ C, variant, knows }) =>
      supplierUnknown({ variant, knows })
        ? `${C}が、どの供給者に任せているかを責任分界表に書きます。`
        : `${C}が、いまの供給者に任せるか自ら行うかを決めて責任分界表を改めます。`,
  },
  en: {
    badge: 'Broken reliance',
    sentence: ({ c, C, r, via, variant, knows }) =>
      supplierUnknown({ variant, knows })
        ? `${C} leaves ${r} of ${c} to a supplier but does not say which.`
        : `${C} leaves ${r} of ${c} to ${via}, but no link leads from ${c} to ${via}.`,
    remedy: ({ C, variant, knows }) =>
      supplierUnknown({ variant, knows })
        ? `${C} can name the supplier on its sheet.`
        : `${C} can change its sheet to name a present supplier, or do it itself.`,
  },
});
