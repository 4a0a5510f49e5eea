import { listOf } from '../format.ts';
import type { Names } from '../names.ts';
import { ruleTexts } from '../ruleTexts.ts';

/** All who say that they do it: the owner of the object where it does, the operator of the gap, other operators. */
const claimants = ({ C, U, others, variant }: Names): string[] =>
  variant === 'OPERATORS' && others.length > 0 ? [U, ...others] : [C, U, ...others];

/** Two parties that both say they do it. */
export const duplicateClaim = ruleTexts({
  ja: {
    badge: '担当の重複',
    sentence: (n) => `${n.c}の${n.r}を、${claimants(n).join('も')}も自ら受け持つとしています。`,
    remedy: (n) => `${listOf(claimants(n), 'ja')}のうち誰が行うかを決め、ほかが責任分界表を改めます。`,
  },
  en: {
    badge: 'Claimed twice',
    sentence: (n) => `${listOf(claimants(n), 'en')} each say that they handle ${n.r} for ${n.c}.`,
    remedy: (n) =>
      `${listOf(claimants(n), 'en')} can settle which of them does it, and the others can change their sheets.`,
  },
});
