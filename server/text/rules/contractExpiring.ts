import { around, count, formatNumber } from '../format.ts';
import { ruleTexts } from '../ruleTexts.ts';

const leftJa = (days: number | undefined) => (days === undefined ? '' : `(あと${formatNumber(days, 'ja')}日)`);
const leftEn = (days: number | undefined) => (days === undefined ? '' : ` (${count(days, 'day')} left)`);

/** A link that is bound today and not on some of the next ninety days. */
export const contractExpiring = ruleTexts({
  ja: {
    badge: '契約満了が近い',
    sentence: ({ c, u, K, date, days, boundAgain, variant }) => {
      if (variant === 'REACH_ENDS') {
        const until = around('(', boundAgain, 'まで)');
        return `${around('', date, 'から') || 'まもなく'}、${c}から${u}へのつながりを定めた契約がなくなります${until || leftJa(days)}。`;
      }
      const on = around('', date, 'に') || 'まもなく';
      if (variant !== 'FOLLOWED') return `${c}を支える${K}は${on}終わります${leftJa(days)}。`;
      return `${c}を支える${K}は${on}終わり${leftJa(days)}、次の契約は${around('', boundAgain, 'まで') || 'すぐには'}始まりません。`;
    },
    remedy: ({ C, U, variant }) =>
      variant === 'FOLLOWED'
        ? `${C}と${U}が、次の契約が始まるまでの間も続くように契約を改めます。`
        : `${C}と${U}が満了までに契約を更新するか、続く契約を登録します。`,
  },
  en: {
    badge: 'Contract ending',
    sentence: ({ c, u, K, date, days, boundAgain, variant }) => {
      if (variant === 'REACH_ENDS') {
        const until = around(' until ', boundAgain);
        return `${around('From ', date, ' on') || 'Soon'}, no contract covers the link from ${c} to ${u}${until || leftEn(days)}.`;
      }
      const ends = `For the link from ${c} to ${u}, ${K} ends ${around('on ', date) || 'soon'}${leftEn(days)}`;
      if (variant !== 'FOLLOWED') return `${ends}.`;
      return `${ends}, and the next contract does not begin ${around('until ', boundAgain) || 'at once'}.`;
    },
    remedy: ({ C, U, variant }) =>
      variant === 'FOLLOWED'
        ? `${C} and ${U} can change the contract so that it runs until the next one begins.`
        : `${C} and ${U} can renew the contract before it ends, or register the one that follows.`,
  },
});
