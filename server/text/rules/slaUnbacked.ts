import { ruleTexts } from '../ruleTexts.ts';

/** A promise that the contracts behind it do not carry. */
export const slaUnbacked = ruleTexts({
  ja: {
    badge: '水準の裏付けなし',
    sentence: ({ c, C, term, promised, backed }) =>
      promised === undefined || backed === undefined
        ? `${C}が約束した${c}の${term}に、支える契約の水準が届いていません。`
        : `${C}は${c}の${term}を${promised}と約束していますが、支える契約を合わせると${backed}です。`,
    remedy: ({ C }) => `${C}が、支える契約の水準を引き上げるか、約束する水準を見直します。`,
  },
  en: {
    badge: 'Level not backed',
    sentence: ({ c, C, term, aTerm, promised, backed }) =>
      promised === undefined || backed === undefined
        ? `What the contracts behind ${c} give falls short of the ${term} that ${C} promises.`
        : `${C} promises ${aTerm} of ${promised} for ${c}; taken together, the contracts behind it give ${backed}.`,
    remedy: ({ C }) => `${C} can have the contracts behind it raised, or change what it promises.`,
  },
});
