import { around, count, formatNumber } from '../format.ts';
import { ruleTexts } from '../ruleTexts.ts';

/** Items answered no in a disclosure form, of which the institution has decided nothing. */
export const disclosureUntreated = ruleTexts({
  ja: {
    badge: 'いいえに対応なし',
    sentence: ({ c, form, n, quote }) =>
      `${c}の${form ?? '開示書'}で「いいえ」と答えられた${around('', quote)}${n === undefined ? '項目' : n > 1 ? `など${formatNumber(n, 'ja')}項目` : ''}への対応が、決まっていません。`,
    remedy: () => '項目ごとに、運用で補うか、事業者に対応を求めるかを決めて記録します。',
  },
  en: {
    badge: 'No treatment decided',
    sentence: ({ c, form, n, quote }) =>
      `It has not been decided what to do about ${n === undefined || n === 1 ? (quote ?? 'an item') : count(n, 'item')} answered no in the ${form ?? 'disclosure form'} of ${c}.`,
    remedy: () =>
      'For each item, it can be decided and recorded whether to make up for it or to ask the vendor for it.',
  },
});
