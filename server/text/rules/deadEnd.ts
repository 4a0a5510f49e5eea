import { ruleTexts } from '../ruleTexts.ts';

/** Work that is left to users where there are none. */
export const deadEnd = ruleTexts({
  ja: {
    badge: '引き渡し先なし',
    sentence: ({ c, C, r, variant }) =>
      variant === 'SHARED'
        ? `${c}の${r}の一部を、${C}は利用者側が受け持つとしていますが、${c}の利用者がいません。`
        : `${c}の${r}を、${C}は利用者側が受け持つとしていますが、${c}の利用者がいません。`,
    remedy: ({ c, C }) => `${C}が自ら行うと責任分界表を改めるか、${c}を利用する構成要素とのつながりを登録します。`,
  },
  en: {
    badge: 'Nobody to hand to',
    sentence: ({ c, C, r, variant }) =>
      variant === 'SHARED'
        ? `${C} leaves part of ${r} to the users of ${c}, but there are none.`
        : `${C} leaves ${r} to the users of ${c}, but there are none.`,
    remedy: ({ c, C }) => `${C} can change its sheet and do it itself, or register the components that use ${c}.`,
  },
});
