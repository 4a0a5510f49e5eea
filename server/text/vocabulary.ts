import type {
  AssuranceTerm,
  ComponentKind,
  ContractKind,
  DecisionState,
  DisclosureKind,
  Exposure,
  FacilityClass,
  FacilityType,
  Layer,
  LinkKind,
  NetworkType,
  PartyType,
  Phase,
  Priority,
  Renewal,
  ServiceTerm,
  Severity,
  Stance,
  SubcontractingPolicy,
  Verdict,
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

/** Situations, as a list or a filter names them. */
export const PHASE_WORDS: Words<Phase> = {
  normal: { ja: '通常時', en: 'normal operation' },
  disaster: { ja: '災害', en: 'disaster' },
  cyberattack: { ja: 'サイバー攻撃', en: 'cyberattack' },
  'system-failure': { ja: 'システム障害', en: 'system failure' },
};

/** What a component consists of, as a list names it. */
export const LAYER_WORDS: Words<Layer> = {
  governance: { ja: '統制', en: 'governance' },
  organisation: { ja: '組織', en: 'organisation' },
  data: { ja: 'データ', en: 'data' },
  application: { ja: 'アプリケーション', en: 'application' },
  platform: { ja: 'プラットフォーム', en: 'platform' },
  infrastructure: { ja: '基盤', en: 'infrastructure' },
  network: { ja: 'ネットワーク', en: 'network' },
  connection: { ja: '回線', en: 'connection' },
  terminal: { ja: '端末', en: 'terminals' },
  facility: { ja: '設備', en: 'facility' },
  identity: { ja: '利用者と認証', en: 'identity' },
  interface: { ja: '連携', en: 'interface' },
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

/** Who does it, for one cell. */
export const VERDICT_WORDS: Words<Verdict> = {
  COVERED: { ja: '担当あり', en: 'covered' },
  GAP: { ja: '空白・不整合', en: 'gap' },
  EXCLUDED: { ja: '対象外', en: 'excluded' },
};

/** As a list or a form names the type of a party. */
export const PARTY_TYPE_WORDS: Words<PartyType> = {
  INSTITUTION: { ja: '医療機関等', en: 'institution' },
  VENDOR: { ja: '事業者', en: 'vendor' },
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

/** As a column, a filter or a form names a class. */
export const FACILITY_CLASS_WORDS: Words<FacilityClass> = {
  HOSPITAL: { ja: '病院', en: 'Hospital' },
  CLINIC: { ja: '診療所', en: 'Clinic' },
  DENTAL: { ja: '歯科診療所', en: 'Dental clinic' },
  PHARMACY: { ja: '薬局', en: 'Pharmacy' },
  HOME_CARE: { ja: '訪問系事業所', en: 'Home-care provider' },
  OTHER: { ja: 'その他', en: 'Other' },
};

/** The guideline's types: where the system runs, and whether somebody is there for it. */
export const FACILITY_TYPE_WORDS: Words<FacilityType> = {
  I: { ja: 'オンプレミス型・専任の担当者あり', en: 'on-premises, with a dedicated operator' },
  II: { ja: 'クラウド型・専任の担当者あり', en: 'cloud, with a dedicated operator' },
  III: { ja: 'オンプレミス型・専任の担当者なし', en: 'on-premises, without a dedicated operator' },
  IV: { ja: 'クラウド型・専任の担当者なし', en: 'cloud, without a dedicated operator' },
};

/** As the second line of a component names its kind. */
export const COMPONENT_KIND_WORDS: Words<ComponentKind> = {
  ORGANISATION: { ja: '組織', en: 'organisation' },
  ON_PREMISES: { ja: 'オンプレミス', en: 'on-premises system' },
  TERMINAL: { ja: '端末・機器', en: 'terminal or device' },
  APPLIANCE: { ja: '通信機器', en: 'network appliance' },
  NETWORK: { ja: 'ネットワーク', en: 'network' },
  LINE: { ja: '回線', en: 'line' },
  SAAS: { ja: 'SaaS', en: 'SaaS' },
  PAAS: { ja: 'PaaS', en: 'PaaS' },
  IAAS: { ja: 'IaaS', en: 'IaaS' },
  OPERATION: { ja: '保守・運用', en: 'operation or maintenance' },
  API: { ja: 'API', en: 'API' },
  USAGE: { ja: '利用', en: 'usage' },
};

/** What the consumer of a link does with its supplier: 「…を利用する」, "uses …". */
export const LINK_KIND_WORDS: Words<LinkKind> = {
  USES: { ja: 'を利用する', en: 'uses' },
  RUNS_ON: { ja: 'の上で動く', en: 'runs on' },
  OPERATED_BY: { ja: 'に運用を任せる', en: 'is operated by' },
  CALLS: { ja: 'を呼び出す', en: 'calls' },
  CONNECTS_VIA: { ja: 'を通ってつながる', en: 'connects via' },
  AUTHENTICATES_VIA: { ja: 'で認証する', en: 'authenticates via' },
  EXPOSED_BY: { ja: 'が提供する', en: 'is exposed by' },
};

/** Whether endpoints or path of a link are controlled. */
export const NETWORK_TYPE_WORDS: Words<NetworkType> = {
  OPEN: { ja: 'オープンなネットワーク', en: 'open network' },
  MANAGED: { ja: '閉域網', en: 'managed network' },
};

/** Through what a component can be reached from outside. */
export const EXPOSURE_WORDS: Words<Exposure> = {
  INTERNET: { ja: '院外に公開', en: 'exposed to the internet' },
  PARTNER: { ja: '取引先とつながる', en: 'open to partners' },
  REMOTE_MAINTENANCE: { ja: 'リモート保守の入口', en: 'open to remote maintenance' },
  MEDIA: { ja: '媒体で受け渡す', en: 'exchanges media' },
};

/** Forms by their full names; inside a sentence MDS and SDS stand alone. */
export const DISCLOSURE_KIND_WORDS: Words<DisclosureKind> = {
  MDS: { ja: '製造業者による開示書(MDS)', en: 'manufacturer disclosure statement (MDS)' },
  SDS: { ja: 'サービス事業者による開示書(SDS)', en: 'service provider disclosure statement (SDS)' },
  CHECKLIST: { ja: 'チェックリスト', en: 'checklist' },
  CONFORMITY: { ja: 'サービス仕様適合開示書', en: 'statement of conformity' },
};

/** How binding a requirement is. */
export const PRIORITY_WORDS: Words<Priority> = {
  MUST: { ja: '必須', en: 'required' },
  SHOULD: { ja: '推奨', en: 'recommended' },
};

/** As a list of contracts names their kind. */
export const CONTRACT_KIND_WORDS: Words<ContractKind> = {
  AGREEMENT: { ja: '契約', en: 'contract' },
  TERMS_OF_USE: { ja: '利用規約', en: 'terms of use' },
};

/** What happens at a contract's end. */
export const RENEWAL_WORDS: Words<Renewal> = {
  NONE: { ja: '更新なし', en: 'not renewed' },
  AUTOMATIC: { ja: '自動更新', en: 'renewed automatically' },
};

/** What a contract says about subcontractors. */
export const SUBCONTRACTING_WORDS: Words<SubcontractingPolicy> = {
  FREE: { ja: '再委託は自由', en: 'subcontracting permitted' },
  CONSENT: { ja: '再委託には同意が必要', en: 'subcontracting with consent' },
  PROHIBITED: { ja: '再委託は禁止', en: 'subcontracting prohibited' },
};

/** What people decided on a gap; without a decision it is open. */
export const DECISION_STATE_WORDS: Words<DecisionState> = {
  IN_TALKS: { ja: '協議中', en: 'in talks' },
  RISK_ACCEPTED: { ja: 'リスク受容', en: 'risk accepted' },
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
