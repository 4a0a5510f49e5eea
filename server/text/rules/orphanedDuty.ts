import { ruleTexts } from '../ruleTexts.ts';

/** Work that a supplier leaves to a consumer who has not taken it on. */
export const orphanedDuty = ruleTexts({
  ja: {
    badge: '引受けなし',
    sentence: ({ place, C, U, r, duties, variant }) =>
      duties !== undefined
        ? `${place}の${r}で、${U}は${duties}を${C}が受け持つとしていますが、${C}は引き受けていません。`
        : variant === 'SHARED'
          ? `${place}の${r}の一部を、${U}は${C}が受け持つとしていますが、${C}は引き受けていません。`
          : `${place}の${r}を、${U}は${C}が受け持つとしていますが、${C}は引き受けていません。`,
    remedy: ({ C, U, duties, variant }) =>
      variant === 'SHARED' && duties === undefined
        ? `${C}がその一部を引き受けると責任分界表に書くか、${U}がすべて行うと契約と責任分界表に定めます。`
        : `${C}が引き受けると責任分界表に書くか、${U}が行うと契約と責任分界表に定めます。`,
  },
  en: {
    badge: 'Duty not taken',
    sentence: ({ place, C, U, r, duties, variant }) => {
      if (duties !== undefined) {
        return `For ${r} of ${place}, ${U} leaves ${duties} to ${C}, and ${C} has not taken it on.`;
      }
      return variant === 'SHARED'
        ? `${U} leaves part of ${r} for ${place} to ${C}, and ${C} has not taken it on.`
        : `${U} leaves ${r} for ${place} to ${C}, and ${C} has not taken it on.`;
    },
    remedy: ({ C, U, duties, variant }) =>
      variant === 'SHARED' && duties === undefined
        ? `${C} can take that part on and say so on its sheet, or agree with ${U} in the contract that ${U} does it all.`
        : `${C} can take it on and say so on its sheet, or agree with ${U} in the contract that ${U} does it.`,
  },
});
