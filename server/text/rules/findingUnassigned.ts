import { ruleTexts } from '../ruleTexts.ts';

/** Something known to be wrong that no party was given, or without a date. */
export const findingUnassigned = ruleTexts({
  ja: {
    badge: '担当のない不備',
    sentence: ({ c, flaw, variant }) => {
      if (variant === 'NO_ASSIGNEE') return `${c}で見つかった${flaw}を直す担当が、決まっていません。`;
      if (variant === 'NO_DUE_DATE') return `${c}で見つかった${flaw}をいつまでに直すかが、決まっていません。`;
      return `${c}で見つかった${flaw}を誰がいつまでに直すかが、決まっていません。`;
    },
    remedy: ({ C }) => `${C}が、直す担当と期限を決めます。`,
  },
  en: {
    badge: 'Finding not assigned',
    sentence: ({ c, flaw, variant }) => {
      if (variant === 'NO_ASSIGNEE') return `Nobody has been asked to mend ${flaw}, found at ${c}.`;
      if (variant === 'NO_DUE_DATE') return `No date has been set by which ${flaw}, found at ${c}, is to be mended.`;
      return `It has not been settled who mends ${flaw}, found at ${c}, and by when.`;
    },
    remedy: ({ C }) => `${C} can settle who mends it and by when.`,
  },
});
