import { ruleTexts } from '../ruleTexts.ts';

/** A way in that one component alone holds. */
export const thinRoute = ruleTexts({
  ja: {
    badge: '守りが一つの経路',
    sentence: ({ route, u }) => `${route}という経路で、担当が決まった守りは${u}だけです。`,
    remedy: () => '経路の途中のもう一つの構成要素でも、侵入を防ぐ要求事項すべての担当を決め、責任分界表に書きます。',
  },
  en: {
    badge: 'Way in with one defence',
    sentence: ({ route, u }) => `On the way ${route}, ${u} alone has defences that somebody is known to hold.`,
    remedy: () =>
      'For one more component on the way, it can be settled and written on a sheet who does each requirement that keeps intruders out.',
  },
});
