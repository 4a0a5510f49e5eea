import { around } from '../format.ts';
import { ruleTexts } from '../ruleTexts.ts';

/** A contract that has ended, with nothing after it or with something that begins later. */
export const contractExpired = ruleTexts({
  ja: {
    badge: '契約の終了',
    sentence: ({ c, K, date, boundAgain, variant }) => {
      const ended = `${c}を支える${K}は${around('', date, 'に') || 'すでに'}終わり`;
      if (variant === 'FOLLOWED')
        return `${ended}、次の契約は${around('', boundAgain, 'まで') || 'まだ'}始まりません。`;
      return variant === 'NOTHING_FOLLOWS' ? `${ended}、続く契約がありません。` : `${ended}ました。`;
    },
    remedy: ({ C, U, variant }) =>
      variant === 'FOLLOWED'
        ? `${C}と${U}が、次の契約が始まるまでの間の契約を結びます。`
        : `${C}と${U}が契約を更新するか、続く契約を登録します。`,
  },
  en: {
    badge: 'Contract ended',
    sentence: ({ c, u, K, date, boundAgain, variant }) => {
      const ended = `For the link from ${c} to ${u}, ${K} ${around('ended on ', date) || 'has ended'}`;
      if (variant === 'FOLLOWED')
        return `${ended}, and the next contract does not begin ${around('until ', boundAgain) || 'yet'}.`;
      return variant === 'NOTHING_FOLLOWS' ? `${ended}, and nothing follows it.` : `${ended}.`;
    },
    remedy: ({ C, U, variant }) =>
      variant === 'FOLLOWED'
        ? `${C} and ${U} can agree on a contract for the time until the next one begins.`
        : `${C} and ${U} can renew the contract, or register the one that follows.`,
  },
});
