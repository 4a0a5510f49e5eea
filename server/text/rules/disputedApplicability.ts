import { ruleTexts } from '../ruleTexts.ts';

/** Work that a supplier leaves to a consumer for whom, the consumer says, it does not arise. */
export const disputedApplicability = ruleTexts({
  ja: {
    badge: '該当の食い違い',
    sentence: ({ c, C, U, r, variant }) =>
      variant === 'FORBIDDEN'
        ? `${c}の${r}について、${U}は${C}にも受け持つ部分があるとし、${C}は行うことを認めていません。`
        : `${c}の${r}について、${U}は${C}にも受け持つ部分があるとし、${C}は該当しないとしています。`,
    remedy: ({ C, U, variant }) =>
      variant === 'FORBIDDEN'
        ? `${C}が行うことを認めるか、${U}が自ら行うと責任分界表を改めます。`
        : `${C}が受け持つ部分を責任分界表に書くか、${U}が${C}には何も残らないと責任分界表を改めます。`,
  },
  en: {
    badge: 'Applicability disputed',
    sentence: ({ c, C, U, r, variant }) =>
      variant === 'FORBIDDEN'
        ? `${U} leaves ${r} for ${c} to ${C}; ${C} does not allow it.`
        : `${U} leaves ${r} for ${c} to ${C}; ${C} says that it does not apply.`,
    remedy: ({ C, U, variant }) =>
      variant === 'FORBIDDEN'
        ? `${C} can allow it, or ${U} can change its sheet and do it itself.`
        : `${C} can state its part on its sheet, or ${U} can change its sheet so that nothing is left to ${C}.`,
  },
});
