import { around, count, formatNumber } from '../format.ts';
import { ruleTexts } from '../ruleTexts.ts';

const leftJa = (days: number | undefined) => (days === undefined ? '' : `(あと${formatNumber(days, 'ja')}日)`);
const leftEn = (days: number | undefined) => (days === undefined ? '' : ` (${count(days, 'day')} left)`);

/** A contract that ends within ninety days with nothing after it. */
export const contractExpiring = ruleTexts({
  ja: {
    badge: '契約満了が近い',
    sentence: ({ c, K, date, days }) =>
      `${c}を支える${K}は${around('', date, 'に') || 'まもなく'}終わります${leftJa(days)}。`,
    remedy: ({ C, U }) => `${C}と${U}が満了までに契約を更新するか、続く契約を登録します。`,
  },
  en: {
    badge: 'Contract ending',
    sentence: ({ c, u, K, date, days }) =>
      `${K}, which covers ${u} for ${c}, ends ${around('on ', date) || 'soon'}${leftEn(days)}.`,
    remedy: ({ C, U }) => `${C} and ${U} can renew the contract before it ends, or register the one that follows.`,
  },
});
