import {
  COMPONENT_KINDS,
  CONTACT_PURPOSES,
  CONTRACT_KINDS,
  type ComponentKind,
  type ContactPurpose,
  type ContractKind,
  EXPOSURES,
  type Exposure,
  FACILITY_CLASSES,
  FACILITY_TYPES,
  type FacilityClass,
  type FacilityType,
  LAYERS,
  type Layer,
  LINK_KINDS,
  type LinkKind,
  MAPPING_RELATIONS,
  type MappingRelation,
  NETWORK_TYPES,
  type NetworkType,
  PARTY_TYPES,
  type PartyType,
  PHASES,
  type Phase,
  PRIORITIES,
  type Priority,
  RENEWALS,
  type Renewal,
  SEVERITIES,
  type Severity,
  SUBCONTRACTING_POLICIES,
  type SubcontractingPolicy,
} from '../../model/vocabulary.ts';
import { CODE_WORDS } from '../../text/registers.ts';
import { PHASE_WORDS } from '../../text/vocabulary.ts';

/** What people write for a code: a text that is it, or that begins or ends with or holds it. */
export type WordPattern<C extends string> = readonly [C, RegExp];

/** A text as words are compared: one width, no case, no white space. */
export const plainWord = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');

/** The code that a text is, by the words that are written for codes in either language, or by the code itself. */
function codeByName<C extends string>(
  codes: readonly C[],
  words: Readonly<Partial<Record<C, { readonly ja: string; readonly en: string }>>>,
  text: string,
): C | undefined {
  const known = NAMES_OF.get(codes) ?? new Map<string, number>();
  if (!NAMES_OF.has(codes)) {
    for (const [at, code] of codes.entries()) {
      const names = [code, words[code]?.ja ?? code, words[code]?.en ?? code].map(plainWord);
      for (const name of names) if (!known.has(name)) known.set(name, at);
    }
    NAMES_OF.set(codes, known);
  }
  const at = known.get(plainWord(text));
  return at === undefined ? undefined : codes[at];
}

/** Which code of a vocabulary each of its names is: the same for every row of a long list. */
const NAMES_OF = new WeakMap<readonly string[], Map<string, number>>();

function codeByPattern<C extends string>(patterns: readonly WordPattern<C>[], text: string): C | undefined {
  const plain = plainWord(text);
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0];
}

/**
 * What a thing is by the words for it, the surest first: what is bought as a service goes before what it does, a service
 * before the machine that it is reached by, and a machine before the room that it is in.
 */
const KIND_PATTERNS: readonly WordPattern<(typeof COMPONENT_KINDS)[number]>[] = [
  [
    'SAAS',
    /saas|クラウドサービス|クラウド型|クラウド版|asp(?!ire)|クラウド(?:電子カルテ|レセコン|勤怠|予約)|クラウド$|[(（]クラウド[)）]/u,
  ],
  ['PAAS', /paas/u],
  ['IAAS', /iaas|ホスティング|データセンター?利用/u],
  ['OPERATION', /(?:保守|運用|監視|委託|清掃)(?:業務|サービス|契約)?$/u],
  ['LINE', /回線|専用線|ip-?vpn網|フレッツ|光ファイバ|プロバイダ/u],
  [
    'APPLIANCE',
    /ルータ|vpn(?:装置|機器)?|ファイア?ウォール|ファイヤーウォール|firewall|^fw$|utm|ゲートウェイ|gateway|スイッチ|switch|^hub$|ハブ|アクセスポイント|無線lan(?:ap|機器|装置)|onu|モデム|ロードバランサ|通信機器|ネットワーク機器|nw機器/u,
  ],
  ['NETWORK', /lan$|ネットワーク$|network$|^lan|院内網|構内網/u],
  [
    'TERMINAL',
    /パソコン|ノート(?:pc|型)|pc$|^pc|端末|クライアント|デスクトップ|ワークステーション|タブレット|ipad|スマートフォン|スマホ|携帯|プリンタ|複合機|スキャナ|カードリーダ|バーコード|モダリティ|^(?:ct|mri|cr|dr)(?:装置)?$|撮影装置|超音波|内視鏡|心電計|モニタ|検査装置|分析装置|医療機器|透析|レントゲン|x線|terminal|laptop|tablet|printer/u,
  ],
  [
    'ON_PREMISES',
    /サーバ|server|nas$|^nas|ストレージ|storage|電子カルテ|pacs|レセコン|医事|オーダリング|ris$|部門システム|システム$|システム(?:一式|本体)|データベース|仮想基盤|オンプレ|ソフトウェア|アプリケーション|^ad$/u,
  ],
  ['API', /^api|api$/u],
];

const RENEWAL_PATTERNS: readonly WordPattern<(typeof RENEWALS)[number]>[] = [
  [
    'NONE',
    /^(?:無|無し|なし|×|✕|✖|x|no|n|false|手動|都度|否|しない|更新しない|更新無し?|自動更新(?:無し?|なし|しない)|合意更新|満了|-|－|ー)$/u,
  ],
  [
    'AUTOMATIC',
    /^(?:有|有り|あり|○|◯|〇|o|✓|✔|レ|yes|y|true|自動|する|自動更新(?:有り?|あり|する)?|自動延長|自動継続)(?:[((].*)?$|自動(?:更新|延長|継続)$/u,
  ],
];

const SUBCONTRACTING_PATTERNS: readonly WordPattern<(typeof SUBCONTRACTING_POLICIES)[number]>[] = [
  ['CONSENT', /承諾|承認|同意|許可|協議|条件付|届出|consent/u],
  ['PROHIBITED', /不可|禁止|認めない|できない|^(?:無|無し|なし|×|no)$|prohibit/u],
  ['FREE', /^可(?:能)?$|自由|制限なし|制限無し|^(?:有|有り|あり|○|yes)$/u],
];

const EXPOSURE_PATTERNS: readonly WordPattern<(typeof EXPOSURES)[number]>[] = [
  ['REMOTE_MAINTENANCE', /遠隔|リモート|remote/u],
  ['INTERNET', /インターネット|院外|外部公開|internet/u],
  ['PARTNER', /取引先|他施設|連携先|地域連携|partner/u],
  ['MEDIA', /媒体|usb|cd|dvd|media/u],
];

const PARTY_PATTERNS: readonly WordPattern<(typeof PARTY_TYPES)[number]>[] = [
  ['INSTITUTION', /病院|診療所|クリニック|医院|薬局|医療機関|訪問看護|hospital|clinic/u],
  ['VENDOR', /事業者|業者|ベンダ|メーカ|会社|販売|保守|vendor|company/u],
];

const CONTRACT_PATTERNS: readonly WordPattern<(typeof CONTRACT_KINDS)[number]>[] = [
  ['PURCHASE', /売買|購入|買取|purchase|sale/u],
  ['TERMS_OF_USE', /利用規約|約款|terms/u],
  ['AGREEMENT', /契約|覚書|請書|agreement/u],
];

const PURPOSE_PATTERNS: readonly WordPattern<ContactPurpose>[] = [
  ['privacy', /個人情報|privacy/u],
  ['incident', /事故|障害|緊急|インシデント|incident/u],
  ['operation', /運用|保守|操作|問(?:い)?合(?:わ)?せ|サポート|operation|support/u],
  ['contract', /契約|営業|請求|contract|sales/u],
];

const PRIORITY_PATTERNS: readonly WordPattern<Priority>[] = [
  ['MUST', /必須|遵守|最低限|義務|must|shall|required/u],
  ['SHOULD', /推奨|任意|努力|should|recommended|optional/u],
];

const RELATION_PATTERNS: readonly WordPattern<MappingRelation>[] = [
  ['EQUAL', /^(?:=|同じ|同等|一致|同一|完全一致)$/u],
  ['SUPERSET', /^(?:⊃|>|上位|包含|含む)$/u],
  ['SUBSET', /^(?:⊂|<|下位|含まれる)$/u],
  ['INTERSECTS', /^(?:∩|~|部分一致|一部|関連)$/u],
];

/** How bad things are, as tools that look for vulnerabilities and auditors say it. */
const SEVERITY_PATTERNS: readonly WordPattern<Severity>[] = [
  ['CRITICAL', /^(?:緊急|致命的?|critical|s\+|最高)$/u],
  ['HIGH', /^(?:重要|高|high|important|a)$/u],
  ['MEDIUM', /^(?:警告|中|medium|moderate|warning|b)$/u],
  ['LOW', /^(?:注意|低|低い|low|minor|c)$/u],
  ['INFO', /^(?:情報|なし|参考|info(?:rmational)?|negligible|note)$/u],
];

/** The closed vocabularies whose codes cells may hold. */
export interface CodeOf {
  readonly partyType: PartyType;
  readonly facilityType: FacilityType;
  readonly facilityClass: FacilityClass;
  readonly componentKind: ComponentKind;
  readonly exposure: Exposure;
  readonly linkKind: LinkKind;
  readonly network: NetworkType;
  readonly contractKind: ContractKind;
  readonly renewal: Renewal;
  readonly subcontracting: SubcontractingPolicy;
  readonly purpose: ContactPurpose;
  readonly priority: Priority;
  readonly relation: MappingRelation;
  readonly severity: Severity;
}
export type CodeKind = keyof CodeOf;

/** How a text is read as one of the codes of a closed vocabulary. */
export const READ_CODE: { readonly [K in CodeKind]: (text: string) => CodeOf[K] | undefined } = {
  partyType: (text: string) =>
    codeByName(PARTY_TYPES, CODE_WORDS.partyType, text) ?? codeByPattern(PARTY_PATTERNS, text),
  facilityType: (text: string) =>
    FACILITY_TYPES.find((type) => plainWord(text).replaceAll(/^類型|型$/gu, '') === plainWord(type)),
  facilityClass: (text: string) => codeByName(FACILITY_CLASSES, CODE_WORDS.facilityClass, text),
  componentKind: (text: string) =>
    codeByName(COMPONENT_KINDS, CODE_WORDS.componentKind, text) ?? codeByPattern(KIND_PATTERNS, text),
  exposure: (text: string) =>
    codeByName(EXPOSURES, CODE_WORDS.exposure, text) ?? codeByPattern(EXPOSURE_PATTERNS, text),
  linkKind: (text: string) => codeByName(LINK_KINDS, CODE_WORDS.linkKind, text),
  network: (text: string) => codeByName(NETWORK_TYPES, CODE_WORDS.network, text),
  contractKind: (text: string) =>
    codeByName(CONTRACT_KINDS, CODE_WORDS.contractKind, text) ?? codeByPattern(CONTRACT_PATTERNS, text),
  renewal: (text: string) => codeByName(RENEWALS, CODE_WORDS.renewal, text) ?? codeByPattern(RENEWAL_PATTERNS, text),
  subcontracting: (text: string) =>
    codeByName(SUBCONTRACTING_POLICIES, CODE_WORDS.subcontracting, text) ??
    codeByPattern(SUBCONTRACTING_PATTERNS, text),
  purpose: (text: string) =>
    codeByName(CONTACT_PURPOSES, CODE_WORDS.purpose, text) ?? codeByPattern(PURPOSE_PATTERNS, text),
  priority: (text: string) =>
    codeByName(PRIORITIES, CODE_WORDS.priority, text) ?? codeByPattern(PRIORITY_PATTERNS, text),
  relation: (text: string) =>
    codeByName(MAPPING_RELATIONS, CODE_WORDS.relation, text) ?? codeByPattern(RELATION_PATTERNS, text),
  severity: (text: string) =>
    codeByName(SEVERITIES, CODE_WORDS.severity, text) ?? codeByPattern(SEVERITY_PATTERNS, text),
};

const WORDS: Readonly<
  Partial<Record<CodeKind, Readonly<Record<string, { readonly ja: string; readonly en: string }>>>>
> = CODE_WORDS;

/** A code as people are told of it: the text where that is its name, else its word and itself. */
export function shownCode(kind: CodeKind, code: string, text: string): string {
  const word = WORDS[kind]?.[code];
  const names = [code, ...(word === undefined ? [] : [word.ja, word.en])];
  if (word === undefined || names.some((name) => plainWord(name) === plainWord(text))) return text;
  return `${word.ja} (${code})`;
}

/** What people call layers in lists of requirements. */
const LAYER_PATTERNS: readonly WordPattern<Layer>[] = [
  ['governance', /統制|ガバナンス|経営/u],
  ['organisation', /組織|体制|人的|規程/u],
  ['data', /データ|情報/u],
  ['application', /アプリ|ソフト/u],
  ['platform', /プラットフォーム|os|ミドルウェア/u],
  ['infrastructure', /サーバ|基盤|インフラ/u],
  ['network', /ネットワーク|通信機器/u],
  ['connection', /回線|接続/u],
  ['terminal', /端末/u],
  ['facility', /施設|設備|物理|建物/u],
  ['identity', /認証|アカウント|利用者/u],
  ['interface', /api|連携|インタフェース/u],
];

/** The layer of this name. */
export const layerOf = (text: string): Layer | undefined =>
  LAYERS.find((layer) => layer === plainWord(text)) ?? codeByPattern(LAYER_PATTERNS, text);

/** The phase of this name. */
export const phaseOf = (text: string): Phase | undefined =>
  PHASES.find((phase) =>
    [phase, PHASE_WORDS[phase].ja, PHASE_WORDS[phase].en].some((name) => plainWord(name) === plainWord(text)),
  );

/** Texts that say that there is nothing, such as no end; or that what there was is to go. */
export const saysNothing = (text: string): boolean =>
  /^(?:-|－|ー|―|‐|—|なし|無し?|無期限|期限なし|期限無し|期間の定めなし|定めなし|該当なし|n\/a|none|[([]?(?:削除|抹消|delete|remove|clear)[)\]]?)$/u.test(
    plainWord(text),
  );

/** Texts that say that something is not known or not settled yet. */
export const isNotSettled = (text: string): boolean =>
  /^(?:不明|未定|未確認|要確認|確認中|調整中|協議中|別途協議|別途|tbd|unknown|\?+|？+)$/u.test(plainWord(text));

/** Whether a text says yes or no; undefined where it says neither. */
export function readYesNo(text: string): boolean | undefined {
  const plain = plainWord(text);
  if (/^(?:はい|有|有り|あり|○|◯|〇|✓|✔|レ|済|する|可|yes|y|true|1)$/u.test(plain)) return true;
  return /^(?:いいえ|無|無し|なし|×|✕|✖|x|未|しない|否|no|n|false|0|-|－)$/u.test(plain) ? false : undefined;
}

/** A number, with its unit after it where it has one: ４時間, 24h, 99.5%, 1,000. */
export function readNumber(text: string): number | undefined {
  const [, digits] =
    /^([\d,]+(?:\.\d+)?)(?:%|パーセント|時間(?:以内)?|h|hours?|日(?:前|以内)?|営業日|days?)?$/u.exec(plainWord(text)) ??
    [];
  const number = Number(digits?.replaceAll(',', ''));
  return digits === undefined || !Number.isFinite(number) ? undefined : number;
}
