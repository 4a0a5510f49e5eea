import { ruleTexts } from '../ruleTexts.ts';

/** A subcontractor under a contract that prohibits subcontracting. */
export const subcontractProhibited = ruleTexts({
  ja: {
    badge: '再委託の禁止',
    sentence: ({ U, K, V, us }) => `${K}は再委託を認めていませんが、${V}は${us}を${U}に任せています。`,
    remedy: ({ K, V, us }) => `${V}が${us}を自ら提供するか、契約の当事者が再委託を認めるように${K}を改めます。`,
  },
  en: {
    badge: 'Subcontracting prohibited',
    sentence: ({ U, K, V, us }) => `${K} prohibits subcontracting, but ${V} has ${U} provide ${us}.`,
    remedy: ({ K, V, us }) => `${V} can provide ${us} itself, or the parties can change ${K} to permit subcontracting.`,
  },
});
