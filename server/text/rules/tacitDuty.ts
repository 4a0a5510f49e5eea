import { ruleTexts } from '../ruleTexts.ts';

/** Work taken on by signing an annex, with nobody named to do it. */
export const tacitDuty = ruleTexts({
  ja: {
    badge: '担当者が未定',
    sentence: ({ c, C, r, K, item }) =>
      item === undefined
        ? `${c}の${r}を、${C}は${K}の別紙に署名して引き受けましたが、どこで受け持つかを定めていません。`
        : `${c}の${r}で、${C}は${K}の別紙に署名して${item}を引き受けましたが、どこで受け持つかを定めていません。`,
    remedy: ({ C }) => `${C}が、どの構成要素で行うかを決めて責任分界表に書きます。`,
  },
  en: {
    badge: 'Nobody named',
    sentence: ({ c, C, r, K, item }) =>
      item === undefined
        ? `By signing the annex of ${K}, ${C} took on ${r} for ${c}, but has not said where it is done.`
        : `By signing the annex of ${K}, ${C} took on ${item} under ${r} for ${c}, but has not said where it is done.`,
    remedy: ({ C }) => `${C} can decide which component does it and say so on its sheet.`,
  },
});
