import type {
  AssuranceTerm,
  Exposure,
  FacilityClass,
  Phase,
  ServiceTerm,
  Severity,
  Stance,
} from '../model/vocabulary.ts';
import type { Language } from './facts.ts';

/** One word per code and language; the compiler refuses a table that forgets a code. */
export type Words<Code extends string> = Readonly<Record<Code, Readonly<Record<Language, string>>>>;

/** As on a badge. */
export const SEVERITY_WORDS: Words<Severity> = {
  CRITICAL: { ja: '重大', en: 'Critical' },
  HIGH: { ja: '高', en: 'High' },
  MEDIUM: { ja: '中', en: 'Medium' },
  LOW: { ja: '低', en: 'Low' },
  INFO: { ja: '参考', en: 'Info' },
};

/** Where a way into the house begins. */
export const ENTRY_WORDS: Words<Exposure> = {
  INTERNET: { ja: 'インターネット', en: 'the Internet' },
  PARTNER: { ja: '外部の接続先', en: 'a connected partner' },
  REMOTE_MAINTENANCE: { ja: 'リモート保守', en: 'remote maintenance' },
  MEDIA: { ja: '持ち込み媒体', en: 'removable media' },
};

/** Situations, as a list or a filter names them. */
export const PHASE_WORDS: Words<Phase> = {
  normal: { ja: '通常時', en: 'normal operation' },
  disaster: { ja: '災害', en: 'disaster' },
  cyberattack: { ja: 'サイバー攻撃', en: 'cyberattack' },
  'system-failure': { ja: 'システム障害', en: 'system failure' },
};

/** What a party says with a stance, the verb of a sentence whose subject is that party. */
export const STANCE_WORDS: Words<Stance> = {
  SELF: { ja: '自ら行う', en: 'does it itself' },
  SHARED: { ja: '利用者側と分担する', en: 'does its part and leaves the rest to its users' },
  CONSUMER: { ja: '利用者側が行うとする', en: 'leaves it to its users' },
  SUPPLIER: { ja: '供給者に任せる', en: 'leaves it to a supplier' },
  NOT_APPLICABLE: { ja: '該当しないとする', en: 'says that it does not apply' },
  FORBIDDEN: { ja: '行うことを認めない', en: 'does not allow it' },
};

/** The marks of sheets on paper and in the matrix, in the order of the legend; the last is the blank cell. */
export const MARKS = ['◎', '○', '△', '×', '－', '×禁', ''] as const;
/** One mark; the empty text is the blank cell. */
export type Mark = (typeof MARKS)[number];

/** The marks that are written; a blank cell is “not confirmed”. */
export const WRITTEN_MARKS = MARKS.filter((mark) => mark !== '');

/** The legend. */
export const MARK_WORDS: Words<Mark> = {
  '◎': { ja: '単独で行う', en: 'does it alone' },
  '○': { ja: '分担して行う', en: 'does its part' },
  '△': { ja: '支援する', en: 'supports' },
  '×': { ja: '行わない', en: 'does not do it' },
  '－': { ja: '該当しない', en: 'does not arise' },
  '×禁': { ja: '行うことを認めない', en: 'not allowed' },
  '': { ja: '未確認', en: 'not confirmed' },
};

/** What the viewing institution is called inside a sentence, in place of its name. */
export const VIEWER_WORDS: Words<FacilityClass> = {
  HOSPITAL: { ja: '病院', en: 'the hospital' },
  CLINIC: { ja: '診療所', en: 'the clinic' },
  DENTAL: { ja: '歯科診療所', en: 'the dental clinic' },
  PHARMACY: { ja: '薬局', en: 'the pharmacy' },
  HOME_CARE: { ja: '訪問系事業所', en: 'the home-care provider' },
  OTHER: { ja: '医療機関', en: 'the institution' },
};

/** What contracts promise and usages need. */
export const TERM_WORDS: Words<ServiceTerm | AssuranceTerm> = {
  availability: { ja: '稼働率', en: 'availability' },
  rtoHours: { ja: '復旧までの時間', en: 'time to recover' },
  rpoHours: { ja: '失われるデータの時間幅', en: 'data loss window' },
  incidentNoticeHours: { ja: '事故の通知までの時間', en: 'time to incident notice' },
  ial: { ja: '本人確認の強さ(IAL)', en: 'identity assurance level (IAL)' },
  aal: { ja: '当人認証の強さ(AAL)', en: 'authenticator assurance level (AAL)' },
  fal: { ja: '認証連携の強さ(FAL)', en: 'federation assurance level (FAL)' },
};
