import type { LocalText } from '../model/values.ts';
import { localised, nameOf } from './format.ts';

/** What a duty that is not taken on is about. */
export interface OpenDutyFacts {
  readonly vendor: LocalText;
  readonly customer: LocalText;
  readonly component: LocalText;
  /** What is to be done, as far as the sheet says it; else what the requirement is about. */
  readonly what: readonly LocalText[];
  readonly standing: 'PARTLY' | 'DISPUTED' | 'OPEN';
}

const SO_FAR = {
  OPEN: { ja: 'まだ引き受けていません', en: 'has not taken it on' },
  PARTLY: { ja: '一部しか引き受けていません', en: 'has taken on a part of it only' },
  DISPUTED: { ja: '該当しないか、認めないとしています', en: 'says that it does not apply or is not allowed' },
} as const;

/** The sentence that a customer reads about a duty which a vendor's sheet leaves to it. */
export function openDutySentence({ vendor, customer, component, what, standing }: OpenDutyFacts): LocalText {
  const [ja, en] = (['ja', 'en'] as const).map((language) => what.map((text) => localised(text, language)));
  return {
    ja: `${nameOf(component, 'ja')}の「${(ja ?? []).join('、')}」を、${nameOf(vendor, 'ja')}は利用者の作業としていますが、${nameOf(customer, 'ja')}は${SO_FAR[standing].ja}。`,
    en: `${nameOf(vendor, 'en')} leaves “${(en ?? []).join('; ')}” of ${nameOf(component, 'en')} to its customer, but ${nameOf(customer, 'en')} ${SO_FAR[standing].en}.`,
  };
}
