import { count, formatNumber } from '../format.ts';
import { ruleTexts } from '../ruleTexts.ts';

/** How many cells they make where several situations count; nothing where each requirement is about one. */
const situationsJa = (n: number, cells = n) => (cells === n ? '' : `(局面ごとに数えて${formatNumber(cells, 'ja')})`);
const situationsEn = (n: number, cells = n) =>
  cells === n ? '' : ` (${formatNumber(cells, 'en')} counted situation by situation)`;

/** A component whose owner has published nothing yet. */
export const noSheet = ruleTexts({
  ja: {
    badge: '分界表なし',
    sentence: ({ c, n, cells }) =>
      n === undefined
        ? `${c}の責任分界表がまだなく、誰が何を受け持つか分かりません。`
        : `${c}の責任分界表がまだなく、要求事項${formatNumber(n, 'ja')}件${situationsJa(n, cells)}を誰が受け持つか分かりません。`,
    remedy: ({ C }) => `${C}が、項目ごとに誰が行うかを書いた責任分界表を公表します。`,
  },
  en: {
    badge: 'No sheet',
    sentence: ({ c, n, cells }) =>
      n === undefined
        ? `There is no responsibility sheet for ${c} yet, so nobody has said who handles what.`
        : `There is no responsibility sheet for ${c} yet, so nobody has said who handles ${count(n, 'requirement')}${situationsEn(n, cells)}.`,
    remedy: ({ C }) => `${C} can publish a responsibility sheet that says, item by item, who does the work.`,
  },
});
