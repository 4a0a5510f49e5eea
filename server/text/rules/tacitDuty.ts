import { ruleTexts } from '../ruleTexts.ts';

/** Work taken on by signing an annex, without naming who does it. */
export const tacitDuty = ruleTexts({
  ja: {
    badge: '担当者が未定',
    sentence: ({ place, C, r, K, item, duties = item, variant }) =>
      duties !== undefined
        ? `${place}の${r}で、${C}は${K}の別紙に署名して${duties}を引き受けましたが、どこで受け持つかを定めていません。`
        : `${place}の${r}${variant === 'SHARED' ? 'の一部' : ''}を、${C}は${K}の別紙に署名して引き受けましたが、どこで受け持つかを定めていません。`,
    remedy: ({ C }) => `${C}が、どの構成要素で行うかを決めて責任分界表に書きます。`,
  },
  en: {
    badge: 'Nobody named',
    sentence: ({ place, C, r, K, item, duties = item, variant }) => {
      const what = duties ?? (variant === 'SHARED' ? `a part of ${r}` : r);
      const where = duties === undefined ? `for ${place}` : `for ${r} of ${place}`;
      return `By signing the annex of ${K}, ${C} took on ${what} ${where}, but has not said where it is done.`;
    },
    remedy: ({ C }) => `${C} can decide which component does it and say so on its sheet.`,
  },
});
