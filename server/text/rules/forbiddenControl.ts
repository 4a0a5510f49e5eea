import { around } from '../format.ts';
import { ruleTexts } from '../ruleTexts.ts';

/** A measure that a supplier does not allow, perhaps with another in its place. */
export const forbiddenControl = ruleTexts({
  ja: {
    badge: '対策の不許可',
    sentence: ({ c, U, r, quote, compensation }) =>
      compensation === undefined
        ? `${c}の${r}を、${U}は${around('', quote, 'として')}認めていません。`
        : `${c}の${r}を、${U}は認めず、代わりに${compensation}を行うとしています。`,
    remedy: ({ C, U, compensation }) =>
      compensation === undefined
        ? `${U}が認めると責任分界表を改めるか、${C}が、これを認める別の供給者に替えます。`
        : `${U}が認めると責任分界表を改めるか、代わりの対策で足りるかを${C}が確かめてリスク受容を記録します。`,
  },
  en: {
    badge: 'Not allowed',
    sentence: ({ c, U, r, quote, compensation }) =>
      compensation === undefined
        ? `${U} does not allow ${r} on ${c}${around(', stating ', quote)}.`
        : `${U} does not allow ${r} on ${c} and offers ${compensation} instead.`,
    remedy: ({ C, U, compensation }) =>
      compensation === undefined
        ? `${U} can change its sheet to allow it, or ${C} can turn to a supplier who does.`
        : `${U} can allow it on its sheet, or ${C} can confirm that the substitute is enough and accept the risk.`,
  },
});
