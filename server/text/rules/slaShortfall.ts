import { around } from '../format.ts';
import { ruleTexts } from '../ruleTexts.ts';

/** A level in a contract that is below what is needed. */
export const slaShortfall = ruleTexts({
  ja: {
    badge: '水準の不足',
    sentence: ({ c, K, term, needed, promised }) =>
      needed === undefined || promised === undefined
        ? `${c}に必要な${term}に、${K}の定めが届いていません。`
        : `${c}には${term} ${needed}が必要ですが、${K}の定めは${promised}です。`,
    remedy: ({ C, U, term, needed }) =>
      `${C}と${U}が契約の${term}を${around('', needed, 'に')}改めるか、${C}が必要な水準を見直します。`,
  },
  en: {
    badge: 'Level too low',
    sentence: ({ c, K, term, aTerm, needed, promised }) =>
      needed === undefined || promised === undefined
        ? `What ${K} promises falls short of the ${term} that is needed for ${c}.`
        : `For ${c}, ${aTerm} of ${needed} is needed; ${K} promises ${promised}.`,
    remedy: ({ C, U, needed }) =>
      `${C} and ${U} can agree on ${needed ?? 'a better level'} in the contract, or ${C} can reconsider what it needs.`,
  },
});
