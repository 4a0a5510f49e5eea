import { ruleTexts } from '../ruleTexts.ts';

/** A way in that no party holds. */
export const openRoute = ruleTexts({
  ja: {
    badge: '守りのない経路',
    sentence: ({ route, variant }) =>
      variant === 'ONLY_SILENCE'
        ? `${route}という経路の途中で、侵入を防ぐ守りの担当がまだどこにも書かれていません。`
        : `${route}という経路の途中のどこにも、担当が決まった守りがありません。`,
    remedy: () => '経路の途中の構成要素のどれか一つで、侵入を防ぐ要求事項すべての担当を決め、責任分界表に書きます。',
  },
  en: {
    badge: 'Way in without a defence',
    sentence: ({ route, variant }) =>
      variant === 'ONLY_SILENCE'
        ? `On the way ${route}, nothing has been written yet about who holds a defence.`
        : `On the way ${route}, there is no defence anywhere that somebody is known to hold.`,
    remedy: () =>
      'For one component on the way, it can be settled and written on a sheet who does each requirement that keeps intruders out.',
  },
});
