import type { LocalText } from '../model/values.ts';

/** What each difference of revision 4 of SP 800-63 means, in both languages; a code never changes its meaning. */
export const REVISION_FOUR_TEXTS = {
  LOW_IS_LEVEL_1: {
    ja: '第4版では、影響が「低」までなら種類によらずレベル1が出発点です。',
    en: 'In revision 4 low impact leads to level 1, whatever its kind.',
  },
  MODERATE_SAFETY_IS_LEVEL_2: {
    ja: '第4版では、身体の安全への影響が「中」ならレベル2が出発点です。',
    en: 'In revision 4 a moderate impact on safety leads to level 2.',
  },
  IAL1_IS_PROOFED: {
    ja: '第4版のIAL1は自己申告ではなく、基本的な本人確認を指します。確認をしない選択もあります。',
    en: 'IAL1 of revision 4 is no longer self-asserted: it is proofed at a basic grade; a service may also do without proofing.',
  },
  IAL3_ON_SITE: {
    ja: '第4版のIAL3は、訓練を受けた担当者の前での確認と生体情報の取得を求めます。オンラインの本人確認では満たせません。',
    en: 'IAL3 of revision 4 is proofed on site by a trained agent, with a biometric; remote proofing does not reach it.',
  },
  AAL2_OFFERS_PHISHING_RESISTANCE: {
    ja: '第4版のAAL2は、フィッシングに強い方式を選べるようにすることを求めます。同期されるパスキーも使えます。',
    en: 'AAL2 of revision 4 has to offer a choice that resists phishing; synced passkeys are allowed.',
  },
  AAL3_KEY_STAYS: {
    ja: '第4版のAAL3は、フィッシングに強く、取り出せない鍵を求めます。同期されるパスキーは使えません。',
    en: 'AAL3 of revision 4 asks for a key that resists phishing and cannot be exported; synced passkeys do not reach it.',
  },
  FAL3_BOUND_AUTHENTICATOR: {
    ja: '第4版のFAL3は、利用側のサービスに示す認証器でも満たせます。',
    en: 'FAL3 of revision 4 may also be reached by an authenticator that is shown to the relying party.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;
