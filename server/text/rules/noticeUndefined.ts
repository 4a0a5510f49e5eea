import { ruleTexts } from '../ruleTexts.ts';

/** A contract that says nothing about telling of incidents, where no party else tells. */
export const noticeUndefined = ruleTexts({
  ja: {
    badge: '事故の連絡の定めなし',
    sentence: ({ K, us }) =>
      `${K}に事故を何時間以内に知らせるかの定めがなく、${us}で起きたことを知らせる人がいません。`,
    remedy: ({ K }) => `${K}に、事故を何時間以内に知らせるかを定めます。`,
  },
  en: {
    badge: 'Incident notice not agreed',
    sentence: ({ K, us }) =>
      `${K} does not say within how many hours incidents are told, and nobody would tell of one at ${us}.`,
    remedy: ({ K }) => `${K} can be changed to say within how many hours incidents are told.`,
  },
});
