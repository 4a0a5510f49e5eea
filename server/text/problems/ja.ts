import type { ProblemCode } from '../../model/problem.ts';
import { boundPhrase } from './bounds.ts';
import type { Params } from './params.ts';
import { kindWord, typeWord } from './words.ts';

const kind = (p: Params) => kindWord(p.bare('kind'), 'ja');
/** Where the first of two stands. */
const first = (p: Params) => (p.has('first') ? `(${p.bare('first')})` : '');
/** 「A、B のどれか」, or the only one. */
const oneOf = (p: Params) =>
  p.bare('allowed').includes(', ') ? `${p.list('allowed')} のどれか` : `${p.list('allowed')} `;
const ends = (p: Params) => `${p.value('consumer')}から${p.value('supplier')}への ${p.bare('kind')} のつながり`;

const size = (p: Params) => {
  if (p.has('rows')) return `${p.count('rows')}行`;
  return p.has('columns') ? `${p.count('columns')}列` : `${p.count('cells')}セル`;
};

/** One sentence per problem: what is wrong there, and how to mend it. */
export const PROBLEMS_JA: Readonly<Record<ProblemCode, (p: Params) => string>> = {
  FILE_UNREADABLE: (p) => `ファイルを読めないので(${p.bare('detail')})、名前と読み取りの権限を確かめてください。`,
  SYNTAX: (p) =>
    `${p.has('line') ? `${p.bare('line')}行目が` : ''}JSONやYAMLとして読めないので(${p.bare('detail')})、書き方を直してください。`,
  TOO_LARGE: (p) =>
    `YAMLとしては長すぎるので(${p.count('length')}文字、上限は${p.count('most')}文字)、JSONで書くか、いくつかのファイルに分けてください。`,
  TOO_MUCH_WORK: (p) =>
    `読み取りに時間かメモリーがかかりすぎるので(上限は${p.count('seconds')}秒)、JSONで書くか、いくつかのファイルに分けてください。`,
  WORKBOOK_LOCKED: () =>
    'パスワードで守られているか古い形式(.xls)のファイルで読めないので、パスワードを外して.xlsxで保存し直してください。',
  WORKBOOK_DAMAGED: () => 'Excelのファイルとして開けないので、壊れていないか確かめて.xlsxで保存し直してください。',
  WORKBOOK_TOO_LARGE: (p) =>
    `開くと${p.count('megabytes')}MBを超えるので、使っていないシートや画像を除いて保存し直してください。`,
  TABLE_TOO_LARGE: (p) =>
    `表が大きすぎるので(上限は${size(p)})、空の行や列を削除して保存し直すか、いくつかのファイルに分けてください。`,
  TABLE_UNREADABLE: (p) =>
    `${p.has('line') ? `${p.bare('line')}行目が` : ''}表として読めないので(${p.bare('detail')})、保存し直すか、.xlsxで保存してください。`,
  NO_TABLE: () => '表が見つからないので、表のあるファイルか確かめてください。',
  UNKNOWN_LAYOUT: () =>
    'この表の形はそのままでは読めないので、人の作った表なら bunkai map(または画面の取り込み)で当てはめを作って一緒に取り込み、そうでなければ分界が書き出した表か、JSON・YAMLのファイルを指定してください。',
  MARK_CHANGED: (p) =>
    `書き出したときの「${p.bare('written')}」が「${p.bare('found')}」に書き換えられていますが、表の記号の変更は取り込めないので、元に戻してください。`,
  UNKNOWN_ROW: (p) =>
    `この行(「${p.bare('found')}」)は書き出した様式になく、どの要求事項か分からないので、元の行に書き写してこの行を消してください。`,
  ROW_MISSING: (p) =>
    `書き出した様式の${p.bare('number')}行目の要求事項${p.value('requirement')}が見当たらないので、行を戻し、答えがなければ回答を空欄にしてください。`,
  NOT_WITH_ANSWER: (p) =>
    `回答が「${p.bare('answer')}」の行には「${p.bare('field')}」を書けないので、消すか、回答を選び直してください。`,
  MARK_UNKNOWN: (p) =>
    `${p.value('found')}は記号として読めないので、${p.list('allowed')}のどれかにするか、未確認なら空欄にしてください。`,
  MARK_JOINED: (p) =>
    `この欄は複数の構成要素（${p.list('components')}）をまとめたもので、${p.value('found')}がどれについてのことか分からないので、元に戻し、下にあるその構成要素の行か、行がなければその構成要素の責任分界表で直してください。`,
  MARK_TWICE: (p) =>
    `${p.value('found')}は、同じ構成要素を表す ${p.bare('first')} の${p.value('other')}と食い違うので、同じ記号にそろえてください。`,
  MARK_WITHOUT_SUPPLIER: (p) =>
    `${p.value('component')}についてどの供給者が行うのか決められないので、元に戻し、供給者を指定できる構成要素の責任分界表で直してください。`,
  TEXT_CHANGED: (p) =>
    `ここの文が${p.value('found')}に書き換えられていますが、文の書き換えは取り込めないので、元に戻すか、備考であれば元の文の下に書き足してください。`,
  REMARK_WITHOUT_STATEMENT: (p) =>
    `この行は一つの表明についての行ではないので、${p.value('found')}は、一つの構成要素の行か、その構成要素の責任分界表に書いてください。`,
  EVIDENCE_NOT_KNOWN: (p) =>
    `${p.value('found')}はこのファイルにない根拠資料なので、題名をそのとおりに書くか、構成要素の責任分界表で指定してください。`,
  NOT_OURS: (p) =>
    `${p.value('found')}は書き出した表の外にあって取り込めないので、消すか、別の方法で入力してください。`,
  MATRIX_ROW_MISSING: (p) =>
    `${p.value('requirement')}の行がないので戻し、表明を取り消すときは、行を残して記号を消してください。`,
  UNKNOWN_KEY: (p) =>
    `${p.value('key')}という項目はないので、消すか、${p.has('allowed') ? `${oneOf(p)}にしてください` : 'つづりを直してください'}。`,
  MISSING: (p) => `必要な項目${p.value('field')}がないので、書き加えてください。`,
  WRONG_TYPE: (p) => {
    const expected = typeWord(p.bare('expected'), 'ja');
    return `${expected}であるはずのところに${typeWord(p.bare('found'), 'ja')}があるので、${expected}で書いてください。`;
  },
  NOT_ONE_OF: (p) => `${p.value('value')}はここでは使えないので、${oneOf(p)}にしてください。`,
  BAD_DATE: (p) => `${p.value('value')}は暦にある日付として読めないので、2026-11-24 のように書いてください。`,
  BAD_KANA: (p) => `${p.value('value')}は読みとして使えないので、かな（と英数字）で書いてください。`,
  BAD_ID: (p) =>
    `${p.value('value')}はidに使えないので、制御文字や文字の向きを変える記号を除き、200文字以内にしてください。`,
  OUT_OF_RANGE: (p) =>
    `${p.has('value') ? p.bare('value') : '値'}が範囲の外なので、${boundPhrase(p, 'ja')}にしてください。`,
  EMPTY_TEXT: () => '文字がないので、内容を書くか、この項目を消してください。',
  REQUIRED_CATALOGUE_MISSING: (p) =>
    `requires にある要求事項集${p.value('id')}がどのファイルにもないので、そのファイルも指定するか、requires から消してください。`,
  DUPLICATE_ID: (p) => `id${p.value('id')}はすでに使われているので${first(p)}、別のidにしてください。`,
  DUPLICATE_LINK: (p) => `${ends(p)}はすでにあるので${first(p)}、どちらかを消してください。`,
  DUPLICATE_SHEET_VERSION: (p) =>
    `${p.value('component')}の責任分界表には第${p.bare('version')}版がすでにあるので${first(p)}、別の版にしてください。`,
  DUPLICATE_SHEET_DATE: (p) =>
    `${p.value('component')}には ${p.bare('date')} に公表した責任分界表がすでにあるので${first(p)}、第${p.bare('version')}版の公表日を変えてください。`,
  DUPLICATE_LINE: (p) =>
    `要求事項${p.value('requirement')}の行がすでにあるので(局面:${p.list('phase')})、どちらかを消すか、phases を分けてください。`,
  DUPLICATE_DUTY: (p) => `実施事項のid${p.value('id')}がこの行に二つあるので、一方を別のidにしてください。`,
  DUPLICATE_ITEM: (p) => `様式の項目${p.value('item')}が二度書かれているので、一つにしてください。`,
  DUPLICATE_TREATMENT: (p) =>
    `${p.value('component')}の ${p.bare('kind')} の項目${p.value('item')}についての判断が二つあるので、一つにしてください。`,
  DUPLICATE_DECISION: (p) =>
    `${p.value('institution')}の空白${p.value('gap')}についての決定がすでにあるので${first(p)}、一つにまとめてください。`,
  UNKNOWN_REFERENCE: (p) =>
    p.has('meant')
      ? `${kind(p)}${p.spelled('id')}がありません。${p.spelled('meant')}のことですか。idは完全に一致する必要があるので、そろえてください。`
      : `${kind(p)}${p.value('id')}がないので、正しいものに直すか、${kind(p)}を加えてください。`,
  BAD_REQUIREMENT_KEY: (p) =>
    `${p.value('value')}は要求事項を指す形ではないので、「要求事項集のid:要求事項のid」と書いてください。`,
  COLON_IN_CATALOGUE_ID: (p) => `要求事項集のid${p.value('id')}にコロンは使えないので、別のidにしてください。`,
  TITLE_OR_SUMMARY_MISSING: (p) =>
    `要求事項${p.value('id')}に title も summary もないので、少なくとも一方を書いてください。`,
  INSTITUTION_ONLY: (p) =>
    `${p.bare('field')} は医療機関等だけの項目なので、${p.value('id')}から消すか、type を INSTITUTION にしてください。`,
  TRAIT_ALSO_LACKING: (p) =>
    `特性${p.value('trait')}が traits にも lacks にもあるので、どちらか一方だけにしてください。`,
  USAGE_ONLY: (p) =>
    `${p.bare('field')} は利用(USAGE)だけの項目なので、${p.value('id')}から消すか、kind を USAGE にしてください。`,
  USAGE_OWNER_NOT_INSTITUTION: (p) =>
    `利用${p.value('id')}の持ち主${p.value('owner')}は医療機関等ではないので、持ち主を医療機関等にしてください。`,
  USAGE_NEEDS_ONE_USES: (p) =>
    `利用${p.value('id')}からの USES のつながりが${p.count('count')}本なので、ちょうど1本にしてください。`,
  API_NEEDS_ONE_EXPOSED_BY: (p) =>
    `API${p.value('id')}からの EXPOSED_BY のつながりが${p.count('count')}本なので、ちょうど1本にしてください。`,
  SELF_LINK: (p) =>
    `${p.value('id')}から自分自身への ${p.bare('kind')} のつながりになっているので、どちらかの端を直すか、消してください。`,
  LINK_CONSUMER_KIND: (p) =>
    `${ends(p)}は ${p.bare('found')} からは引けないので、consumer の種類を ${oneOf(p)}にするか、つながりの kind を替えてください。`,
  LINK_SUPPLIER_KIND: (p) =>
    `${ends(p)}は ${p.bare('found')} へは引けないので、supplier の種類を ${oneOf(p)}にするか、つながりの kind を替えてください。`,
  LINK_SAME_OWNER: (p) =>
    `${ends(p)}の両端の持ち主が同じなので、別の当事者の構成要素につなぐか、kind を替えてください。`,
  LINK_OTHER_OWNER: (p) =>
    `${ends(p)}の両端の持ち主が違うので、同じ当事者の構成要素につなぐか、kind を替えてください。`,
  STANCE_WITHOUT_CONSUMER: (p) =>
    `${p.bare('kind')} には利用する側がいないので、${p.bare('stance')} ではなく SELF、SUPPLIER、NOT_APPLICABLE、FORBIDDEN のどれかにしてください。`,
  FIELD_NOT_FOR_STANCE: (p) =>
    `${p.bare('field')} は ${p.bare('stance')} の行には書けないので、消すか、stance を ${oneOf(p)}にしてください。`,
  CUSTOMER_IS_SUPPLIER: (p) =>
    `契約${p.value('id')}の customer と supplier がどちらも${p.value('party')}なので、一方を別の当事者にしてください。`,
  ENDS_BEFORE_START: (p) =>
    `${p.bare('field')}(${p.bare('date')})が startsOn(${p.bare('startsOn')})より前なので、どちらかの日付を直してください。`,
  BEFORE_FOUND: (p) =>
    `指摘事項${p.value('id')}の ${p.bare('field')}(${p.bare('date')})が foundOn(${p.bare('foundOn')})より前なので、どちらかの日付を直してください。`,
  NOT_FOR_PURCHASE: (p) =>
    `売買(PURCHASE)の契約には終わりがなく ${p.bare('field')} を書けないので、${p.value('id')}から消すか、kind を替えてください。`,
  ANNEX_NOT_COVERED: (p) =>
    `契約${p.value('id')}の covers に${p.value('component')}がないので、covers に加えるか、別紙から消してください。`,
  PROPOSER_NOT_A_PARTY: (p) =>
    `提案${p.value('id')}の提案者${p.value('party')}が契約の顧客でも供給者でもないので、提案者か契約を直してください。`,
  BASIS_OF_ANOTHER_CONTRACT: (p) =>
    `提案${p.value('id')}の basis が別の契約です(${p.bare('field')}が${p.value('value')})ので、contract と同じにしてください。`,
  PUBLISHED_SHEET_CHANGED: (p) =>
    `${p.value('component')}の責任分界表 第${p.bare('version')}版は公表済みで変えられないので、新しい版として公表してください。`,
  NOTHING_TO_REMOVE: (p) => `消そうとした${kind(p)}${p.value('id')}がないので、idを直すか、この変更を外してください。`,
  MORE_PROBLEMS: (p) =>
    `誤りがほかに${p.count('more')}か所あるので、先の${p.count('shown')}か所を直してから、もう一度確かめてください。`,
};
