import { count, formatNumber } from '../format.ts';
import { ruleTexts } from '../ruleTexts.ts';

/** A component whose owner has published nothing yet. */
export const noSheet = ruleTexts({
  ja: {
    badge: '分界表なし',
    sentence: ({ c, n }) =>
      n === undefined
        ? `${c}の責任分界表がまだなく、誰が何を受け持つか分かりません。`
        : `${c}の責任分界表がまだなく、${formatNumber(n, 'ja')}項目を誰が受け持つか分かりません。`,
    remedy: ({ C }) => `${C}が、項目ごとに誰が行うかを書いた責任分界表を公表します。`,
  },
  en: {
    badge: 'No sheet',
    sentence: ({ c, n }) =>
      n === undefined
        ? `${c} has no responsibility sheet yet, so nobody has said who handles what.`
        : `${c} has no responsibility sheet yet, so nobody has said who handles ${count(n, 'item')}.`,
    remedy: ({ C }) => `${C} can publish a responsibility sheet that says, item by item, who does the work.`,
  },
});
