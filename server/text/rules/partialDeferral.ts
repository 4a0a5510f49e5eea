import { ruleTexts } from '../ruleTexts.ts';

/** A consumer leaves everything to a supplier who leaves a part to the consumer. */
export const partialDeferral = ruleTexts({
  ja: {
    badge: '一部が相手任せ',
    sentence: ({ c, C, U, r }) =>
      `${c}の${r}を、${C}はすべて${U}に任せていますが、${U}は一部を${C}が受け持つとしています。`,
    remedy: ({ C, U }) =>
      `${C}が残る一部を自ら行うと責任分界表に書くか、${U}がすべて行うと契約と責任分界表に定めます。`,
  },
  en: {
    badge: 'Partly left over',
    sentence: ({ c, C, U, r }) => `${C} leaves all of ${r} for ${c} to ${U}; ${U} says that part of it is for ${C}.`,
    remedy: ({ C, U }) =>
      `${C} can say on its sheet that it does that part, or agree with ${U} in the contract that ${U} does it all.`,
  },
});
