import type { Language } from './facts.ts';
import { plain } from './phrase.ts';
import type { Words } from './vocabulary.ts';

/** What people call the traits that shipped catalogues and templates use; others are shown as they are written. */
const TRAIT_WORDS: Words<string> = {
  'holds-medical-data': { ja: '医療情報を扱う', en: 'holds medical data' },
  'no-medical-data': { ja: '医療情報を扱わない', en: 'holds no medical data' },
  'online-eligibility': { ja: 'オンライン資格確認を使う', en: 'uses online eligibility checks' },
  'electronic-signature': { ja: '電子署名を使う', en: 'uses electronic signatures' },
  'own-identity-provider': { ja: '自院の認証基盤を使う', en: 'uses an identity provider of its own' },
  'client-only': { ja: '端末だけで使う', en: 'runs on the client only' },
};

/** A trait in words. */
export function traitWord(trait: string, language: Language): string {
  return Object.hasOwn(TRAIT_WORDS, trait) ? (TRAIT_WORDS[trait]?.[language] ?? trait) : plain(trait);
}
