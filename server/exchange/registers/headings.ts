import { COLUMN_WORDS } from '../../text/registers.ts';
import type { ColumnOf, RegisterName } from './columns.ts';

/** Headings that people write, as one width and without case. */
type Patterns<R extends RegisterName> = Readonly<Partial<Record<ColumnOf<R>, RegExp>>>;

const NUMBER =
  /^(?:(?:資産|機器|備品|固定資産|物品|台帳|整理|管理|契約|文書|登録)?(?:管理)?(?:番号|no\.?|コード|id))$/u;
/** What counts the rows of a page where a number of the thing itself stands beside it. */
const RUNNING_NUMBER = /^(?:no\.?|番号|通番|連番|項番|#)$/u;
const ENGLISH_NAME = /^(?:英語名|英名|英文名称?|名称\(英\))$/u;
const KANA = /^(?:読み(?:方|仮名|がな)?|フリガナ|ふりがな|カナ(?:名称?)?|よみ|かな|kana)$/u;
const PERIOD = /^(?:(?:契約|保守|履行|有効|委託|利用|保証)?(?:期間|有効期間)|contract period|term)$/u;
/** A contact of whoever a row is about; what is headed as the institution's own section is none. */
const CONTACT = {
  contactName:
    /^(?:(?:先方|業者|契約先|相手方?|取引先|営業|保守)(?:の)?)?(?:ご)?担当(?:者)?(?:名|氏名)?$|^contact(?: person)?$/u,
  department:
    /^(?:(?:先方|業者|契約先|相手方?|取引先)(?:の)?)?(?:担当)?(?:部署|部門|課|係|営業所|支店)(?:名)?$|^department$/u,
  phone:
    /^(?:(?:先方|業者|契約先|相手方?|取引先|担当者?|連絡先)(?:の)?)?(?:電話(?:番号)?|tel(?:ephone)?\.?)$|^連絡先(?:電話(?:番号)?)?$|^phone$/u,
  email: /^(?:(?:先方|業者|契約先|相手方?|取引先|担当者?|連絡先)(?:の)?)?(?:(?:電子)?メール(?:アドレス)?|e-?mail)$/u,
} as const;
const PARTY_NAME =
  /^(?:(?:会社|業者|事業者|取引先|法人|医療機関|施設|ベンダー?|メーカー?|企業|当事者|組織)(?:名称?|の名称)?|name|company|vendor name)$/u;

/** What people write above the columns of registers, beside the headings that we write. */
const HEADINGS: { readonly [R in RegisterName]: Patterns<R> } = {
  parties: {
    name: new RegExp(`${PARTY_NAME.source}|^名称$`, 'u'),
    nameEn: ENGLISH_NAME,
    kana: KANA,
    area: /^(?:(?:所在地?の?)?都道府県名?|地域|prefecture|area)$/u,
    partyType: /^(?:区分|種別|種類|業者区分|取引先区分|分類)$/u,
    ...CONTACT,
  },
  components: {
    number: NUMBER,
    name: /^(?:(?:機器|資産|備品|装置|設備|物品|製品|構成要素|端末|システム|サーバー?|ホスト|コンピュータ|ソフトウェア|サービス)(?:・(?:機器|システム|ソフトウェア|サービス))?(?:名称?|の名称)?|名称|品名|品目|機種名|asset(?: name)?|device(?: name)?|host ?name|name)$/u,
    nameEn: ENGLISH_NAME,
    kana: KANA,
    componentKind: /^(?:(?:機器|資産|システム|端末)?(?:種類|種別|分類|区分|カテゴリー?)|kind|type|category)$/u,
    owner: /^(?:所有(?:者|区分|元)?|保有者|owner)$/u,
    exposure: /^(?:外部(?:との)?(?:接続|公開)(?:の?(?:有無|形態|区分))?|exposure)$/u,
    product: /^(?:製品(?:名称?|型番)?|機種|型(?:番|式|名)|モデル(?:名)?|メーカー?型番|ソフトウェア名|product|model)$/u,
    productVersion:
      /^(?:(?:製品|ファームウェア|ソフトウェア|os)?(?:の)?(?:版(?:数)?|バージョン|ver\.?)|firmware(?: version)?|version)$/u,
    maintainer:
      /^(?:(?:保守|運用|メンテナンス|保守・運用|保守管理)(?:業者|会社|先|契約先|委託先|ベンダー?|担当(?:業者|会社))(?:名称?)?|委託先(?:業者)?|ベンダー?名?|maintained by|maintainer|vendor)$/u,
    suppliedBy:
      /^(?:(?:(?:製造|販売)(?:元)?・)?(?:サービス)?提供(?:事業者|元|会社|業者|者)|通信事業者|回線事業者|プロバイダー?|キャリア|provider)$/u,
    remoteMaintenance: /^(?:(?:リモート|遠隔)(?:保守|メンテナンス|接続|メンテ)(?:の?有無)?|remote maintenance)$/u,
    internet: /^(?:インターネット(?:接続|公開|利用)?(?:の?有無)?|internet)$/u,
  },
  links: {
    consumer: /^(?:利用(?:元|側)|接続元|依存元|from)$/u,
    provider: /^(?:利用先|供給(?:元|側)|接続先|依存先|to)$/u,
    linkKind: /^(?:依存関係|関係|接続(?:種別|の種類|方法))$/u,
  },
  contracts: {
    number: NUMBER,
    title: /^(?:契約(?:名称?|件名|案件名?|業務名?|内容)|(?:委託)?業務(?:名称?|内容)|案件名?|件名|名称|title)$/u,
    contractKind: /^(?:契約(?:種別|区分|形態|の種類)|種別|区分)$/u,
    customer: /^(?:委託(?:者|元)|発注(?:者|元)|契約者|甲|customer)$/u,
    supplier:
      /^(?:契約(?:先|相手(?:方|先)?|業者|会社|事業者)(?:名称?)?|相手(?:方|先)|委託先(?:業者)?名?|受託(?:者|業者|会社)|請負(?:者|業者)|(?:取引|購入|発注|支払|仕入)先|業者名?|保守(?:業者|会社)|ベンダー?名?|乙|supplier|vendor|contractor)$/u,
    covers:
      /^(?:(?:契約|保守|委託)?対象(?:機器|システム|サービス|物件|設備|資産|業務|物)?(?:名称?)?|(?:機器|システム|サービス)名称?|covers|scope)$/u,
    period: PERIOD,
    startsOn:
      /^(?:(?:契約|保守|利用|有効)?(?:期間)?\(?(?:開始(?:年月)?日?|始期|自)\)?|(?:契約)?(?:締結|発効)(?:年月)?日|契約(?:年月)?日|start(?: date)?|from)$/u,
    endsOn:
      /^(?:(?:契約|保守|利用|有効)?(?:期間)?\(?(?:終了(?:年月)?日?|満了(?:年月)?日?|満期(?:日)?|終期|期限|期日|至)\)?|有効期限|end(?: date)?|expiry|until)$/u,
    renewal:
      /^(?:(?:自動|契約)?(?:更新|延長|継続)(?:の?(?:有無|条項|方法|区分|条件|可否))?|renewal|auto(?:matic)? ?renewal)$/u,
    renewalNoticeDays:
      /^(?:(?:自動)?(?:契約)?更新(?:の)?(?:拒絶|拒否|停止|終了|しない)?|解約|不更新|更新拒絶|中途解約)?(?:の)?(?:通知|申入れ?|申し入れ|申出|予告|意思表示|連絡)(?:の)?(?:期限|期日|期間|日)(?:\(.*\))?$|^(?:更新拒(?:絶|否)|解約|不更新)(?:の)?(?:期(?:限|日)|通知|予告|申入れ?|申し入れ)(?:\(.*\))?$|^notice(?: period| by| date)?$/u,
    terminatedOn: /^(?:解約|解除|中途解約)(?:年月)?日$/u,
    supplierKana:
      /^(?:契約(?:先|相手方?|業者)|業者|会社|取引先|委託先|相手方?|ベンダー?)(?:名)?(?:の)?\(?(?:カナ|かな|フリガナ|ふりがな|読み(?:仮名|がな)?)\)?$|^(?:フリガナ|ふりがな|カナ)$/u,
    annexes: /^(?:別紙|添付|付属)(?:\(?責任分界表\)?|資料)?$|^annex(?:es)?$/u,
    ...CONTACT,
    bundles: /^一括(?:して)?.*責任.*$/u,
    subcontracting: /^(?:再委託(?:の?(?:可否|有無|条件|承諾))?|subcontracting)$/u,
    availability: /^(?:稼働率|可用性)(?:\(?%\)?)?$/u,
    rtoHours: /^(?:目標)?(?:復旧(?:目標)?時間)(?:\(.*\))?$|^rto(?:\(.*\))?$/u,
    rpoHours: /^(?:目標)?(?:復旧(?:目標)?時点)(?:\(.*\))?$|^rpo(?:\(.*\))?$/u,
    incidentNoticeHours: /^(?:事故|障害|インシデント)(?:の)?(?:通知|報告|連絡).*$/u,
    url: /^(?:保管場所|保存(?:先|場所)|格納(?:先|場所)|契約書(?:ファイル|リンク|保管場所)?|リンク|url|ファイル)$/u,
  },
  evidence: {
    number: NUMBER,
    title: /^(?:(?:根拠)?(?:資料|文書|認証|証明書|報告書|証跡|書類)(?:名称?|の名称)?|件名|名称|title)$/u,
    evidenceKind: /^(?:(?:資料|文書|認証|書類)?(?:種類|種別|区分)|kind|type)$/u,
    period: PERIOD,
    issuedOn: /^(?:(?:発行|取得|登録|作成|認証|交付)(?:年月)?日|issued(?: on)?)$/u,
    validUntil:
      /^(?:有効期(?:限|日)|有効期間(?:満了|終了)日|(?:満了|失効|期限)(?:年月)?日?|valid until|expires(?: on)?|expiry)$/u,
    url: /^(?:保管場所|保存(?:先|場所)|格納(?:先|場所)|リンク|url|ファイル)$/u,
  },
  findings: {
    number:
      /^(?:(?:指摘|不備|脆弱性|管理|整理|受付)?(?:番号|no\.?|id)|cve(?:[ -]?(?:id|番号))?|jvn(?:[ -]?(?:id|番号))?|vulnerability(?: id)?)$/u,
    title:
      /^(?:(?:指摘|不備|脆弱性|発見|検出)(?:事項|内容|名称?|の内容)?|内容|件名|名称|title|summary|description|finding)$/u,
    severity:
      /^(?:(?:深刻|重要|重大|危険|緊急|優先)度|リスク(?:レベル)?|レベル|評価|severity|risk|cvss(?: ?severity)?)$/u,
    component:
      /^(?:(?:対象)?(?:機器|資産|システム|サーバー?|装置|構成要素|端末|ホスト)(?:名称?)?|対象|asset|host|component)$/u,
    product: /^(?:(?:対象)?(?:製品|ソフトウェア|パッケージ|ライブラリ|機種)(?:名称?)?|型番|product|package|software)$/u,
    productVersion:
      /^(?:(?:製品|対象)?(?:の)?(?:版|バージョン|ver\.?)|(?:ファームウェア|ソフトウェア)(?:の)?(?:版|バージョン)|version|installed version)$/u,
    foundOn:
      /^(?:(?:発見|検出|指摘|確認|公表|登録|受付|監査)(?:年月)?日|見つかった日|found(?: on)?|detected(?: on)?|date)$/u,
    requirement: /^(?:要求事項|根拠(?:条項)?|該当項目|requirement)$/u,
    assignee: /^(?:(?:対応|担当|是正)(?:者|部署|部門|会社|業者|先)(?:名)?|担当|対応する(?:者|会社)|assignee|owner)$/u,
    dueOn:
      /^(?:(?:対応|是正|完了|改善)?(?:期限|予定日|期日)|(?:対応|是正|完了)予定(?:年月)?日|due(?: on| date)?|deadline)$/u,
    closedOn:
      /^(?:(?:対応|是正|完了|改善|解決|終了)(?:完了)?(?:年月)?日|closed(?: on)?|fixed(?: on)?|resolved(?: on)?)$/u,
    source: /^(?:出典|情報源|報告書|監査名|source|report)$/u,
    page: /^(?:ページ|頁|箇所|page)$/u,
  },
  contacts: {
    party: PARTY_NAME,
    purpose: /^(?:用件|目的|窓口(?:区分|種別)?|区分|種別|purpose)$/u,
    contactName: /^(?:(?:ご)?担当(?:者)?(?:名|氏名)?|氏名|連絡先担当者|contact(?: person)?)$/u,
    department: /^(?:(?:担当)?(?:部署|部門|課|係)(?:名)?|所属|department)$/u,
    phone: /^(?:電話(?:番号)?|tel(?:ephone)?|連絡先(?:電話(?:番号)?)?|phone)$/u,
    email: /^(?:(?:電子)?メール(?:アドレス)?|e-?mail|アドレス)$/u,
    hours: /^(?:(?:受付|対応|営業|連絡)(?:時間|時間帯|日時)|hours)$/u,
    deputy: /^(?:代理(?:者|連絡先)?|副担当(?:者)?|不在時.*|緊急連絡先|deputy)$/u,
  },
  requirements: {
    catalogue: /^(?:要求事項集|カタログ|基準|規程|文書|catalog(?:ue)?)(?:名|id)?$/u,
    id: /^(?:(?:要求事項|項目|管理策|統制)(?:番号|id|no\.?)|番号|no\.?|id|control id)$/u,
    chapter: /^(?:章|節|大項目|中項目|分類|区分|カテゴリー?|category|family|domain)$/u,
    item: /^(?:項番|小項目番号|条項|条|clause|item)$/u,
    title: /^(?:要求事項(?:名)?|管理策(?:名)?|項目(?:名)?|小項目|名称|件名|requirement|control(?: name)?|title)$/u,
    summary: /^(?:内容|概要|説明|本文|要求内容|詳細|description|text|summary)$/u,
    layers: /^(?:層|対象(?:の層)?|適用対象|レイヤー?|layer)$/u,
    phases: /^(?:局面|場面|phase)$/u,
    priority: /^(?:必須・?推奨|優先度|区分(?:\(必須・推奨\))?|レベル|必須|priority|level)$/u,
    evidenceRequired: /^(?:根拠(?:資料)?(?:が)?(?:必要|要否)|証跡(?:の)?要否|evidence)$/u,
    source: /^(?:出典|参照(?:元)?|source|reference)$/u,
  },
  mappings: {
    mappingSource: /^(?:対応元|元|source)$/u,
    relation: /^(?:対応(?:関係|の種類)|関係|relation(?:ship)?)$/u,
    mappingTarget: /^(?:対応先|先|target)$/u,
  },
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

const WRITTEN: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = COLUMN_WORDS;

/** What stands above a column of a register, ours first; for headings of one width and without case. */
export function headingsFor(register: RegisterName, column: string): readonly RegExp[] {
  const known: Readonly<Partial<Record<string, RegExp>>> = HEADINGS[register];
  const written = Object.values(WRITTEN[column] ?? {}).map((text) => escaped(plain(text)));
  const people = known[column];
  return [new RegExp(`^(?:${written.join('|')})$`, 'u'), ...(people === undefined ? [] : [people])];
}

/** Headings under which a column is this one only where no other column is. */
export const weakHeadingFor = (column: string): RegExp | undefined =>
  column === 'number' ? RUNNING_NUMBER : undefined;
