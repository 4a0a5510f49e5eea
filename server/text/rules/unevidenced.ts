import { ruleTexts } from '../ruleTexts.ts';

/** Work that a party says it does without naming evidence. */
export const unevidenced = ruleTexts({
  ja: {
    badge: '根拠資料なし',
    sentence: ({ c, C, r }) => `${c}の${r}を、${C}は受け持つとしていますが、根拠資料を示していません。`,
    remedy: ({ C }) => `${C}が、認証、監査報告、手順書などの根拠資料を責任分界表に示します。`,
  },
  en: {
    badge: 'No evidence',
    sentence: ({ c, C, r }) => `${C} says that it handles ${r} for ${c} but names no evidence.`,
    remedy: ({ C }) =>
      `${C} can name its evidence on the sheet, such as a certificate, an audit report or a procedure.`,
  },
});
