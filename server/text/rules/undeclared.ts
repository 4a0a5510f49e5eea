import { ruleTexts } from '../ruleTexts.ts';

/** A published sheet that is silent on a requirement. */
export const undeclared = ruleTexts({
  ja: {
    badge: '未表明',
    sentence: ({ c, C, U, r, variant }) =>
      variant === 'SUPPLIER_PERFORMS'
        ? `${c}の${r}は${U}が受け持っているとみられますが、${C}の表明がありません。`
        : `${c}の${r}を誰が受け持つか、${C}はまだ表明していません。`,
    remedy: ({ C, U, variant }) =>
      variant === 'SUPPLIER_PERFORMS'
        ? `${C}が、${U}に任せていることを責任分界表に書きます。`
        : `${C}が、自ら行うか、誰に任せるかを責任分界表に書きます。`,
  },
  en: {
    badge: 'Not declared',
    sentence: ({ c, C, U, r, variant }) =>
      variant === 'SUPPLIER_PERFORMS'
        ? `${U} probably handles ${r} for ${c}, but ${C} has not said so.`
        : `${C} has not said who handles ${r} for ${c}.`,
    remedy: ({ C, U, variant }) =>
      variant === 'SUPPLIER_PERFORMS'
        ? `${C} can say on its sheet that it leaves this to ${U}.`
        : `${C} can say on its sheet that it does this itself, or who does.`,
  },
});
