import { ruleTexts } from '../ruleTexts.ts';

/** Work that a supplier leaves to a consumer who has not taken it on. */
export const orphanedDuty = ruleTexts({
  ja: {
    badge: '引受けなし',
    sentence: ({ c, C, U, r, variant }) =>
      variant === 'SHARED'
        ? `${c}の${r}の一部を、${U}は${C}が受け持つとしていますが、${C}は引き受けていません。`
        : `${c}の${r}を、${U}は${C}が受け持つとしていますが、${C}は引き受けていません。`,
    remedy: ({ C, U, variant }) =>
      variant === 'SHARED'
        ? `${C}がその一部を引き受けると責任分界表に書くか、${U}がすべて行うと契約と責任分界表に定めます。`
        : `${C}が引き受けると責任分界表に書くか、${U}が行うと契約と責任分界表に定めます。`,
  },
  en: {
    badge: 'Duty not taken',
    sentence: ({ c, C, U, r, variant }) =>
      variant === 'SHARED'
        ? `${U} leaves part of ${r} for ${c} to ${C}, and ${C} has not taken it on.`
        : `${U} leaves ${r} for ${c} to ${C}, and ${C} has not taken it on.`,
    remedy: ({ C, U, variant }) =>
      variant === 'SHARED'
        ? `${C} can take that part on and say so on its sheet, or agree with ${U} in the contract that ${U} does it all.`
        : `${C} can take it on and say so on its sheet, or agree with ${U} in the contract that ${U} does it.`,
  },
});
