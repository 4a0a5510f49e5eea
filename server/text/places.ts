import type { Language } from './facts.ts';
import { formatNumber } from './format.ts';

/** Said after the sentence of the first place, where a row stands for the same at many components. */
export function sameAtPlaces(places: number, language: Language): string {
  return language === 'ja'
    ? `同じことが全部で${formatNumber(places, 'ja')}の構成要素に当てはまります。`
    : `The same holds for ${formatNumber(places, 'en')} components in all.`;
}
