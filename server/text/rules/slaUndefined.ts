import { around } from '../format.ts';
import { ruleTexts } from '../ruleTexts.ts';

/** A level that is needed and that no contract states. */
export const slaUndefined = ruleTexts({
  ja: {
    badge: '水準の定めなし',
    sentence: ({ c, term, needed }) =>
      `${c}に必要な${term}${around('(', needed, ')')}が、どの契約にも定められていません。`,
    remedy: ({ C, U, term, needed }) => `${C}と${U}が、${term}${around('(', needed, ')')}を契約に定めます。`,
  },
  en: {
    badge: 'Level not agreed',
    sentence: ({ c, aTerm, needed }) =>
      `For ${c}, ${aTerm}${around(' of ', needed)} is needed, and no contract states it.`,
    remedy: ({ C, U, aTerm, needed }) =>
      `${C} and ${U} can agree on ${aTerm}${around(' of ', needed)} in the contract.`,
  },
});
