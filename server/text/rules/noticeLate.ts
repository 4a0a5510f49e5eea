import { around } from '../format.ts';
import { ruleTexts } from '../ruleTexts.ts';

/** A chain that tells of incidents later than is needed. */
export const noticeLate = ruleTexts({
  ja: {
    badge: '事故の連絡が遅い',
    sentence: ({ c, u, needed, promised }) =>
      `${c}には${around('', needed, '以内の')}事故の連絡が必要ですが、その先の${u}で起きたことは${promised === undefined ? 'それより後' : `最長で${promised}後`}にしか伝わりません。`,
    remedy: ({ needed }) => `途中の契約の連絡までの時間を縮め、合わせて${needed ?? '必要な時間'}以内にします。`,
  },
  en: {
    badge: 'Incident notice too late',
    sentence: ({ c, u, needed, promised }) =>
      `For ${c}, incidents have to be told${around(' within ', needed)}, and one at ${u} behind it is told only${around(' after ', promised)}.`,
    remedy: ({ needed }) =>
      `The contracts on the way can be changed so that their hours together are ${needed === undefined ? 'few enough' : `no more than ${needed}`}.`,
  },
});
