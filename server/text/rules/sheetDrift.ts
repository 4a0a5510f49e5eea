import { count, formatNumber } from '../format.ts';
import { ruleTexts } from '../ruleTexts.ts';

const changesJa = (n: number | undefined) =>
  n === undefined ? '' : n === 0 ? '(書かれていることは同じです)' : `(${formatNumber(n, 'ja')}行が違います)`;

const changesEn = (n: number | undefined) =>
  n === undefined ? '' : n === 0 ? ' (they say the same)' : ` (${count(n, 'line differs', 'lines differ')})`;

/** A contract that annexes an older version of a sheet than the one in force. */
export const sheetDrift = ruleTexts({
  ja: {
    badge: '別紙が旧版',
    sentence: ({ u, K, oldVersion, newVersion, n }) => {
      const [old, present] = [oldVersion ?? '前の版', newVersion ?? '新しい版'];
      return `${K}の別紙は${u}の${old}ですが、いまは${present}です${changesJa(n)}。`;
    },
    remedy: ({ K, newVersion }) =>
      `契約の当事者が変わった行を確かめ、${newVersion ?? '新しい版'}を${K}の別紙にします。`,
  },
  en: {
    badge: 'Annex out of date',
    sentence: ({ u, K, oldVersion, newVersion, n }) => {
      const [old, present] = [oldVersion ?? 'an earlier version', newVersion ?? 'a later one'];
      return `${K} annexes ${old} for ${u}; ${present} is in force${changesEn(n)}.`;
    },
    remedy: ({ K, newVersion }) =>
      `The parties can go through what changed and annex ${newVersion ?? 'the later version'} to ${K}.`,
  },
});
