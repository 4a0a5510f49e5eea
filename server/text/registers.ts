import type {
  ComponentKind,
  ContactPurpose,
  ContractKind,
  Exposure,
  FacilityClass,
  LinkKind,
  MappingRelation,
  NetworkType,
  PartyType,
  Priority,
  Renewal,
  Severity,
  SubcontractingPolicy,
} from '../model/vocabulary.ts';
import type { Language } from './facts.ts';
import { formatDayForPrint } from './format.ts';
import { plain } from './phrase.ts';
import { SEVERITY_WORDS, type Words } from './vocabulary.ts';

/** The registers, as files and buttons call them. */
export const REGISTER_WORDS: Words<
  'parties' | 'components' | 'links' | 'contracts' | 'evidence' | 'findings' | 'contacts' | 'requirements' | 'mappings'
> = {
  parties: { ja: '当事者一覧', en: 'Parties' },
  components: { ja: '構成要素台帳', en: 'Components' },
  links: { ja: '依存関係一覧', en: 'Links' },
  contracts: { ja: '契約台帳', en: 'Contracts' },
  evidence: { ja: '根拠資料一覧', en: 'Evidence' },
  findings: { ja: '不備一覧', en: 'Findings' },
  contacts: { ja: '連絡先一覧', en: 'Contacts' },
  requirements: { ja: '要求事項一覧', en: 'Requirements' },
  mappings: { ja: '要求事項の対応表', en: 'Mappings' },
};

/** The table of what a report clears: what is known not to be affected, or put right already. */
export const CLEARED_SHEET = { ja: '影響なし・対応済み' } as const;

/** All registers as one workbook. */
export const ALL_REGISTERS = { ja: '台帳一式', en: 'All registers' } as const;

/** The headings of columns, as they are written; every register that has a column calls it so. */
export const COLUMN_WORDS = {
  id: { ja: 'ID', en: 'ID' },
  number: { ja: '管理番号', en: 'Number' },
  name: { ja: '名称', en: 'Name' },
  nameEn: { ja: '名称(英語)', en: 'Name in English' },
  kana: { ja: '読み', en: 'Reading' },
  partyType: { ja: '当事者の種類', en: 'Type of party' },
  facilityType: { ja: '医療機関等の類型', en: 'Facility type' },
  facilityClass: { ja: '施設の種類', en: 'Class of facility' },
  area: { ja: '都道府県', en: 'Prefecture' },
  adopts: { ja: '準拠する要求事項集', en: 'Adopted catalogues' },
  componentKind: { ja: '種類', en: 'Kind' },
  owner: { ja: '所有者', en: 'Owner' },
  ownerId: { ja: '所有者ID', en: 'Owner ID' },
  layers: { ja: '層', en: 'Layers' },
  traits: { ja: '特性', en: 'Traits' },
  exposure: { ja: '外部との接続', en: 'Exposure' },
  maintainer: { ja: '保守業者', en: 'Maintained by' },
  suppliedBy: { ja: '提供事業者', en: 'Provided by' },
  remoteMaintenance: { ja: '遠隔保守', en: 'Remote maintenance' },
  internet: { ja: 'インターネット接続', en: 'Internet connection' },
  product: { ja: '製品名', en: 'Product' },
  productVersion: { ja: '製品の版', en: 'Product version' },
  consumer: { ja: '利用する側', en: 'Consumer' },
  consumerId: { ja: '利用する側ID', en: 'Consumer ID' },
  linkKind: { ja: '依存の種類', en: 'Kind of link' },
  provider: { ja: '供給する側', en: 'Supplier' },
  providerId: { ja: '供給する側ID', en: 'Supplier ID' },
  network: { ja: '接続の管理', en: 'Network' },
  title: { ja: '件名', en: 'Title' },
  contractKind: { ja: '契約の種類', en: 'Kind of contract' },
  customer: { ja: '委託者', en: 'Customer' },
  customerId: { ja: '委託者ID', en: 'Customer ID' },
  supplier: { ja: '契約先', en: 'Supplier' },
  supplierId: { ja: '契約先ID', en: 'Supplier ID' },
  covers: { ja: '対象', en: 'Covers' },
  coversIds: { ja: '対象ID', en: 'Covered IDs' },
  supplierKana: { ja: '契約先の読み', en: 'Reading of the supplier' },
  annexes: { ja: '別紙(責任分界表)', en: 'Annexes' },
  annexIds: { ja: '別紙(構成要素ID @ 版)', en: 'Annexes (component ID @ version)' },
  period: { ja: '期間', en: 'Period' },
  startsOn: { ja: '開始日', en: 'Starts on' },
  endsOn: { ja: '終了日', en: 'Ends on' },
  renewal: { ja: '更新', en: 'Renewal' },
  renewalNoticeDays: { ja: '更新拒絶の通知期限(日前)', en: 'Days of notice against renewal' },
  terminatedOn: { ja: '解約日', en: 'Terminated on' },
  bundles: { ja: '一括して責任を負う', en: 'Answers for its whole chain' },
  subcontracting: { ja: '再委託', en: 'Subcontracting' },
  availability: { ja: '稼働率(%)', en: 'Availability (%)' },
  rtoHours: { ja: '目標復旧時間(時間)', en: 'Recovery time (hours)' },
  rpoHours: { ja: '目標復旧時点(時間)', en: 'Recovery point (hours)' },
  incidentNoticeHours: { ja: '事故の通知(時間以内)', en: 'Incident notice (hours)' },
  url: { ja: '保管場所', en: 'Address' },
  evidenceKind: { ja: '資料の種類', en: 'Kind of evidence' },
  issuedOn: { ja: '発行日', en: 'Issued on' },
  validUntil: { ja: '有効期限', en: 'Valid until' },
  severity: { ja: '重大度', en: 'Severity' },
  component: { ja: '構成要素', en: 'Component' },
  componentId: { ja: '構成要素ID', en: 'Component ID' },
  foundOn: { ja: '見つかった日', en: 'Found on' },
  requirement: { ja: '要求事項', en: 'Requirement' },
  assignee: { ja: '対応する者', en: 'Assignee' },
  assigneeId: { ja: '対応する者のID', en: 'Assignee ID' },
  dueOn: { ja: '対応期限', en: 'Due on' },
  closedOn: { ja: '対応した日', en: 'Closed on' },
  within: { ja: '含む製品', en: 'Contained in' },
  withinVersion: { ja: '含む製品の版', en: 'Version of what contains it' },
  page: { ja: 'ページ', en: 'Page' },
  party: { ja: '当事者', en: 'Party' },
  partyId: { ja: '当事者ID', en: 'Party ID' },
  purpose: { ja: '用件', en: 'Purpose' },
  contactName: { ja: '担当者', en: 'Contact' },
  department: { ja: '部署', en: 'Department' },
  phone: { ja: '電話番号', en: 'Phone' },
  email: { ja: 'メールアドレス', en: 'E-mail' },
  hours: { ja: '受付時間', en: 'Hours' },
  deputy: { ja: '不在時の連絡先', en: 'Deputy' },
  catalogue: { ja: '要求事項集', en: 'Catalogue' },
  chapter: { ja: '章', en: 'Chapter' },
  item: { ja: '項番', en: 'Item' },
  titleEn: { ja: '件名(英語)', en: 'Title in English' },
  summary: { ja: '内容', en: 'Summary' },
  summaryEn: { ja: '内容(英語)', en: 'Summary in English' },
  phases: { ja: '局面', en: 'Phases' },
  priority: { ja: '必須・推奨', en: 'Priority' },
  evidenceRequired: { ja: '根拠資料が必要', en: 'Evidence required' },
  facilityTypes: { ja: '対象の類型', en: 'Facility types' },
  delegable: { ja: '契約に委ねられる類型', en: 'Delegable for' },
  source: { ja: '出典', en: 'Source' },
  mappingSource: { ja: '対応元', en: 'From requirement' },
  relation: { ja: '対応の種類', en: 'Relation' },
  mappingTarget: { ja: '対応先', en: 'To requirement' },
} as const satisfies Words<string>;

/** What the codes of the model are called in the cells of registers, as on the page. */
export const CODE_WORDS: {
  readonly partyType: Words<PartyType>;
  readonly facilityClass: Words<FacilityClass>;
  readonly componentKind: Words<ComponentKind>;
  readonly exposure: Words<Exposure>;
  readonly linkKind: Words<LinkKind>;
  readonly network: Words<NetworkType>;
  readonly contractKind: Words<ContractKind>;
  readonly renewal: Words<Renewal>;
  readonly subcontracting: Words<SubcontractingPolicy>;
  readonly purpose: Words<ContactPurpose>;
  readonly priority: Words<Priority>;
  readonly relation: Words<MappingRelation>;
  readonly severity: Words<Severity>;
} = {
  partyType: { INSTITUTION: { ja: '医療機関等', en: 'institution' }, VENDOR: { ja: '事業者', en: 'vendor' } },
  facilityClass: {
    HOSPITAL: { ja: '病院', en: 'hospital' },
    CLINIC: { ja: '診療所', en: 'clinic' },
    DENTAL: { ja: '歯科診療所', en: 'dental clinic' },
    PHARMACY: { ja: '薬局', en: 'pharmacy' },
    HOME_CARE: { ja: '訪問系事業所', en: 'home-care provider' },
    OTHER: { ja: 'その他', en: 'other' },
  },
  componentKind: {
    ORGANISATION: { ja: '組織', en: 'organisation' },
    ON_PREMISES: { ja: 'オンプレミス', en: 'on premises' },
    TERMINAL: { ja: '端末・機器', en: 'terminal' },
    APPLIANCE: { ja: '通信機器', en: 'appliance' },
    NETWORK: { ja: 'ネットワーク', en: 'network' },
    LINE: { ja: '回線', en: 'line' },
    SAAS: { ja: 'SaaS', en: 'SaaS' },
    PAAS: { ja: 'PaaS', en: 'PaaS' },
    IAAS: { ja: 'IaaS', en: 'IaaS' },
    OPERATION: { ja: '保守・運用', en: 'operation' },
    API: { ja: 'API', en: 'API' },
    USAGE: { ja: '利用', en: 'usage' },
  },
  exposure: {
    INTERNET: { ja: '院外に公開', en: 'Internet' },
    PARTNER: { ja: '取引先に公開', en: 'partners' },
    REMOTE_MAINTENANCE: { ja: '遠隔保守に公開', en: 'remote maintenance' },
    MEDIA: { ja: '媒体で接続', en: 'media' },
  },
  linkKind: {
    USES: { ja: '利用する', en: 'uses' },
    RUNS_ON: { ja: '上で動く', en: 'runs on' },
    OPERATED_BY: { ja: '運用を任せる', en: 'is operated by' },
    CALLS: { ja: '呼び出す', en: 'calls' },
    CONNECTS_VIA: { ja: '通ってつながる', en: 'connects via' },
    AUTHENTICATES_VIA: { ja: '認証に使う', en: 'authenticates via' },
    EXPOSED_BY: { ja: '提供を受ける', en: 'is exposed by' },
  },
  network: { OPEN: { ja: '管理なし', en: 'open' }, MANAGED: { ja: '管理あり', en: 'managed' } },
  contractKind: {
    AGREEMENT: { ja: '契約書', en: 'agreement' },
    TERMS_OF_USE: { ja: '利用規約', en: 'terms of use' },
    PURCHASE: { ja: '売買契約', en: 'purchase' },
  },
  renewal: { NONE: { ja: '更新なし', en: 'none' }, AUTOMATIC: { ja: '自動更新', en: 'automatic' } },
  subcontracting: {
    FREE: { ja: '可', en: 'free' },
    CONSENT: { ja: '承諾が必要', en: 'with consent' },
    PROHIBITED: { ja: '禁止', en: 'prohibited' },
  },
  purpose: {
    contract: { ja: '契約', en: 'contract' },
    operation: { ja: '運用・保守', en: 'operation' },
    incident: { ja: '事故・障害', en: 'incident' },
    privacy: { ja: '個人情報', en: 'privacy' },
  },
  priority: { MUST: { ja: '必須', en: 'must' }, SHOULD: { ja: '推奨', en: 'should' } },
  relation: {
    EQUAL: { ja: '同じ', en: 'equal' },
    SUPERSET: { ja: '対応元が広い', en: 'superset' },
    SUBSET: { ja: '対応元が狭い', en: 'subset' },
    INTERSECTS: { ja: '一部が重なる', en: 'intersects' },
  },
  severity: SEVERITY_WORDS,
};

/** Yes and no in a cell. */
export const YES_NO = {
  yes: { ja: 'はい', en: 'yes' },
  no: { ja: 'いいえ', en: 'no' },
} as const satisfies Words<string>;

/** What stands above a register: whose, of which revision of the model, as of which day. */
export function registerHeading(
  of: { institution: string; revision: number; day: string },
  language: Language,
): string {
  const day = formatDayForPrint(of.day, language);
  return language === 'ja'
    ? `${plain(of.institution)} 第${of.revision}版 ${day}時点`
    : `${plain(of.institution)}, version ${of.revision}, as of ${day}`;
}

/** The option of an asset list: what things are of which no word says what they are. */
export const USUAL_KIND = { ja: '種類が分からない機器の種類', en: 'Kind of things whose kind is not known' } as const;

/** The options of a list of requirements: of which catalogue, and what they are about where no column says it. */
export const CATALOGUE_OPTION = { ja: '要求事項集のID', en: 'ID of the catalogue' } as const;
export const LAYERS_OPTION = { ja: '対象の層(列にない場合)', en: 'Layers where no column says them' } as const;
