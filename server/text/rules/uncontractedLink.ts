import { ruleTexts } from '../ruleTexts.ts';

/** A dependence on another party that no contract covers. */
export const uncontractedLink = ruleTexts({
  ja: {
    badge: '契約なし',
    sentence: ({ c, u, U }) => `${c}は${U}の${u}につながっていますが、それを定めた契約がありません。`,
    remedy: ({ u, C, U }) => `${C}と${U}が${u}を含む契約を結ぶか、すでにある契約を登録します。`,
  },
  en: {
    badge: 'No contract',
    sentence: ({ c, u, U }) => `No contract covers the link from ${c} to ${u} of ${U}.`,
    remedy: ({ u, C, U }) =>
      `${C} and ${U} can conclude a contract that covers ${u}, or register the one that they have.`,
  },
});
