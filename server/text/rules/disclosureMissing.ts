import { around } from '../format.ts';
import { ruleTexts } from '../ruleTexts.ts';

/** A disclosure form that is due and has not been received. */
export const disclosureMissing = ruleTexts({
  ja: {
    badge: '開示書の未受領',
    sentence: ({ u, form }) => `${u}の開示書${around('(', form, ')')}を、まだ受け取っていません。`,
    remedy: ({ form }) => {
      const maker = form === 'MDS' ? '製造や保守の事業者' : 'サービスの事業者';
      return `${maker}が開示書を渡し、受け取った側が版と発行日を登録します。`;
    },
  },
  en: {
    badge: 'Disclosure missing',
    sentence: ({ u, form }) => `The disclosure form ${around('(', form, ') ')}for ${u} has not been received.`,
    remedy: ({ form }) => {
      const maker = form === 'MDS' ? 'manufacturer or the maintenance vendor' : 'service provider';
      return `The ${maker} can hand over the form, and its version and date can then be registered.`;
    },
  },
});
