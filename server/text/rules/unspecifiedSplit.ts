import { ruleTexts } from '../ruleTexts.ts';

/** Work left to users without saying what it is. */
export const unspecifiedSplit = ruleTexts({
  ja: {
    badge: '分担の中身なし',
    sentence: ({ c, C, r, variant }) =>
      variant === 'SHARED'
        ? `${c}の${r}を、${C}は利用者側と分担するとしていますが、何を行うかが書かれていません。`
        : `${c}の${r}を、${C}は利用者側が受け持つとしていますが、何を行うかが書かれていません。`,
    remedy: ({ C }) => `${C}が、利用者側の行うことを責任分界表の実施事項として書きます。`,
  },
  en: {
    badge: 'Split not spelled out',
    sentence: ({ c, C, r, variant }) =>
      variant === 'SHARED'
        ? `${C} shares ${r} for ${c} with its users but does not say what they must do.`
        : `${C} leaves ${r} for ${c} to its users but does not say what they must do.`,
    remedy: ({ C }) => `${C} can list on its sheet what its users must do.`,
  },
});
