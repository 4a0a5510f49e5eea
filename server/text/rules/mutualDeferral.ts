import { ruleTexts } from '../ruleTexts.ts';

/** Each of two parties says that the other does it. */
export const mutualDeferral = ruleTexts({
  ja: {
    badge: '互いに相手任せ',
    sentence: ({ c, C, U, r }) => `${c}の${r}を、${C}は${U}が受け持つと考え、${U}は${C}が受け持つとしています。`,
    remedy: ({ C, U }) => `${U}が行うと契約と責任分界表に定めるか、${C}が自ら行うと定めます。`,
  },
  en: {
    badge: 'Each relies on the other',
    sentence: ({ c, C, U, r }) => `${C} expects ${U} to handle ${r} for ${c}; ${U} says that ${C} does.`,
    remedy: ({ C, U }) =>
      `${C} and ${U} can agree in the contract and on the sheets that ${U} does it, or ${C} can do it itself.`,
  },
});
