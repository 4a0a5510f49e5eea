import { ruleTexts } from '../ruleTexts.ts';

/** A condition of which the consumer has not said whether it meets it. */
export const conditionUnconfirmed = ruleTexts({
  ja: {
    badge: '条件に当たるか未確認',
    sentence: ({ c, U, r, traits }) =>
      `${U}は${traits}に当たる利用者に${r}の受け持ちがあるとしていますが、${c}が当たるかどうかは書かれていません。`,
    remedy: ({ C, c }) => `${C}が、${c}がそれに当たるかどうかを書きます。`,
  },
  en: {
    badge: 'Condition not confirmed',
    sentence: ({ c, U, r, traits }) =>
      `${U} leaves work on ${r} to users with ${traits}, and it is not written whether ${c} is one.`,
    remedy: ({ C, c }) => `${C} can write whether ${c} is one.`,
  },
});
