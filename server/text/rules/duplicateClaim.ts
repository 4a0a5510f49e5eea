import { ruleTexts } from '../ruleTexts.ts';

/** Two parties that both say they do it. */
export const duplicateClaim = ruleTexts({
  ja: {
    badge: '担当の重複',
    sentence: ({ c, C, U, r }) => `${c}の${r}を、${C}も${U}も自ら受け持つとしています。`,
    remedy: ({ C, U }) => `${C}と${U}のどちらが行うかを決め、もう一方が責任分界表を改めます。`,
  },
  en: {
    badge: 'Claimed twice',
    sentence: ({ c, C, U, r }) => `Both ${C} and ${U} say that they handle ${r} for ${c}.`,
    remedy: ({ C, U }) => `${C} and ${U} can settle which of them does it, and the other can change its sheet.`,
  },
});
