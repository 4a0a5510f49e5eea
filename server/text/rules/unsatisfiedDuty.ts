import { ruleTexts } from '../ruleTexts.ts';

/** One item of what a supplier asks for, taken on by no consumer. */
export const unsatisfiedDuty = ruleTexts({
  ja: {
    badge: '実施事項の漏れ',
    sentence: ({ place, C, U, r, item }) =>
      item === undefined
        ? `${place}の${r}で、${U}が求める実施事項の一つを、${C}はまだ引き受けていません。`
        : `${place}の${r}で、${U}が求める${item}を、${C}はまだ引き受けていません。`,
    remedy: ({ C }) => `${C}が、この実施事項をどの構成要素で行うかを決めて責任分界表に書きます。`,
  },
  en: {
    badge: 'Duty item missed',
    sentence: ({ place, C, U, r, item }) =>
      item === undefined
        ? `For ${r} of ${place}, ${U} asks for one thing more, which ${C} has not taken on.`
        : `For ${r} of ${place}, ${U} asks for ${item}, which ${C} has not taken on.`,
    remedy: ({ C }) => `${C} can decide which component takes on this item and say so on its sheet.`,
  },
});
