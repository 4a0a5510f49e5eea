import { around } from '../format.ts';
import { ruleTexts } from '../ruleTexts.ts';

/** A sheet in force that is no part of the contract. */
export const sheetNotAnnexed = ruleTexts({
  ja: {
    badge: '別紙に未添付',
    sentence: ({ u, K, v }) => `${u}の責任分界表${around(' ', v)}が、${K}の別紙になっていません。`,
    remedy: ({ u, K }) => `契約の当事者が内容を確かめ、${u}の責任分界表を${K}の別紙に加えます。`,
  },
  en: {
    badge: 'Sheet not annexed',
    sentence: ({ u, K, v }) =>
      v === undefined
        ? `The sheet of ${u} is not annexed to ${K}.`
        : `Of the sheet of ${u}, ${v} is not annexed to ${K}.`,
    remedy: ({ u, K }) => `The parties can read the sheet of ${u} and annex it to ${K}.`,
  },
});
