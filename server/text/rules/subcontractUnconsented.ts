import { ruleTexts } from '../ruleTexts.ts';

/** A subcontractor without the consent that the contract asks for. */
export const subcontractUnconsented = ruleTexts({
  ja: {
    badge: '再委託の同意なし',
    sentence: ({ C, U, K, V, us, knows }) =>
      `${V}は${us}を${U}に任せていますが、${K}が求める${knows.C ? `${C}の` : ''}同意がありません。`,
    remedy: ({ C, U, V, knows }) =>
      knows.C
        ? `${V}が${U}への再委託を${C}に申し出て、${C}が同意するかを決めて契約に記録します。`
        : `${V}が${U}への再委託を申し出て、委託元が同意するかを決めて契約に記録します。`,
  },
  en: {
    badge: 'Subcontractor not consented',
    sentence: ({ C, U, K, V, us, knows }) =>
      `${V} has ${U} provide ${us}, without the consent ${knows.C ? `of ${C} ` : ''}that ${K} requires.`,
    remedy: ({ C, U, V, knows }) =>
      `${V} can ask ${knows.C ? C : 'its customer'} to consent to ${U}, and record the consent in the contract.`,
  },
});
