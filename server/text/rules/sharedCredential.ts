import { around } from '../format.ts';
import { ruleTexts } from '../ruleTexts.ts';

/** One credential that opens several components. */
export const sharedCredential = ruleTexts({
  ja: {
    badge: '共用の認証情報',
    sentence: ({ opened, credential }) => `${opened}は、どれも同じ認証情報${around('(', credential, ')')}で開きます。`,
    remedy: () => '構成要素ごとに別の認証情報に分けます。',
  },
  en: {
    badge: 'Shared credential',
    sentence: ({ opened, credential }) => `The same credential${around(' (', credential, ')')} opens ${opened}.`,
    remedy: () => 'Each component can be given a credential of its own.',
  },
});
