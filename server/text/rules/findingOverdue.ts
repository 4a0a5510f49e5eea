import { around } from '../format.ts';
import { ruleTexts } from '../ruleTexts.ts';

/** Something known to be wrong that is past its date. */
export const findingOverdue = ruleTexts({
  ja: {
    badge: '期限を過ぎた不備',
    sentence: ({ c, flaw, date }) => `${c}で見つかった${flaw}が、期限${around('の', date)}を過ぎても直っていません。`,
    remedy: ({ C, assignee }) => `${assignee ?? C}が直して記録するか、${C}が期限を改めます。`,
  },
  en: {
    badge: 'Finding overdue',
    sentence: ({ c, flaw, date }) => `${flaw}, found at ${c}, was to be mended${around(' by ', date)} and is not.`,
    remedy: ({ C, assignee }) => `${assignee ?? C} can mend it and record that, or ${C} can set another date.`,
  },
});
