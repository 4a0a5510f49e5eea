import { ruleTexts } from '../ruleTexts.ts';

/** A consumer relies on a supplier who does not say that it does the work. */
export const unsupportedReliance = ruleTexts({
  ja: {
    badge: '裏付けのない依存',
    sentence: ({ c, C, U, r, variant }) =>
      variant === 'NOT_APPLICABLE'
        ? `${c}の${r}を、${C}は${U}に任せていますが、${U}は該当しないとしています。`
        : variant === 'FORBIDDEN'
          ? `${c}の${r}を、${C}は${U}に任せていますが、${U}は行うことを認めていません。`
          : `${c}の${r}を、${C}は${U}に任せていますが、${U}は何も表明していません。`,
    remedy: ({ C, U, variant }) =>
      variant === 'FORBIDDEN'
        ? `${U}が自ら行うと責任分界表を改めるか、${C}が、これを認める別の供給者に替えます。`
        : `${U}が行うと責任分界表に書くか、${C}が自ら行う、または別の供給者に任せると責任分界表を改めます。`,
  },
  en: {
    badge: 'Unsupported reliance',
    sentence: ({ c, C, U, r, variant }) =>
      variant === 'NOT_APPLICABLE'
        ? `${C} relies on ${U} for ${r} of ${c}; ${U} says that it does not apply.`
        : variant === 'FORBIDDEN'
          ? `${C} relies on ${U} for ${r} of ${c}; ${U} does not allow it.`
          : `${C} relies on ${U} for ${r} of ${c}; ${U} has said nothing.`,
    remedy: ({ C, U, variant }) =>
      variant === 'FORBIDDEN'
        ? `${U} can change its sheet and do it itself, or ${C} can turn to a supplier who allows it.`
        : `${U} can say on its sheet that it does this, or ${C} can do it itself or leave it to another supplier.`,
  },
});
