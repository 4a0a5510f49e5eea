import { around } from '../format.ts';
import { ruleTexts } from '../ruleTexts.ts';

/** A contract that has ended with nothing after it. */
export const contractExpired = ruleTexts({
  ja: {
    badge: '契約の終了',
    sentence: ({ c, K, date }) =>
      `${c}を支える${K}は${around('', date, 'に') || 'すでに'}終わり、続く契約がありません。`,
    remedy: ({ C, U }) => `${C}と${U}が契約を更新するか、続く契約を登録します。`,
  },
  en: {
    badge: 'Contract ended',
    sentence: ({ c, u, K, date }) =>
      date === undefined
        ? `${K}, which covers ${u} for ${c}, has ended and nothing follows it.`
        : `${K}, which covers ${u} for ${c}, ended on ${date} and nothing follows it.`,
    remedy: ({ C, U }) => `${C} and ${U} can renew the contract, or register the one that follows.`,
  },
});
