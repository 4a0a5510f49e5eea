import { around } from '../format.ts';
import { ruleTexts } from '../ruleTexts.ts';

/** An assurance level that is below what is needed, or not known. */
export const assuranceShortfall = ruleTexts({
  ja: {
    badge: '認証の水準不足',
    sentence: ({ c, u, term, needed, level, variant }) =>
      variant === 'UNKNOWN_LEVEL' || level === undefined
        ? `${c}には${term}${around(' ', needed)}が必要ですが、${u}の水準を確かめられません。`
        : `${c}には${term}${around(' ', needed)}が必要ですが、${u}は${level}です。`,
    remedy: ({ u, C, U, term, level, variant }) =>
      variant === 'UNKNOWN_LEVEL' || level === undefined
        ? `${U}が、${u}の${term}を示します。`
        : `${U}が${u}の${term}を引き上げるか、${C}が必要な水準を見直します。`,
  },
  en: {
    badge: 'Assurance too low',
    sentence: ({ c, u, aTerm, needed, level, variant }) =>
      variant === 'UNKNOWN_LEVEL' || level === undefined
        ? `For ${c}, ${aTerm}${around(' of ', needed)} is needed; the level of ${u} is not known.`
        : `For ${c}, ${aTerm}${around(' of ', needed)} is needed; the level of ${u} is ${level}.`,
    remedy: ({ u, C, U, term, level, variant }) =>
      variant === 'UNKNOWN_LEVEL' || level === undefined
        ? `${U} can state the ${term} of ${u}.`
        : `${U} can raise the ${term} of ${u}, or ${C} can reconsider what it needs.`,
  },
});
