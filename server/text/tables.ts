import type { Language } from './facts.ts';
import { formatNumber } from './format.ts';
import { plain } from './phrase.ts';

/** Something in a table that was not taken over. */
export interface FindingFacts {
  readonly original: string;
  readonly reason: FindingReasonCode;
  readonly detail?: string | undefined;
}

/** What a catalogue is called that was made of rows of tables, until people name it. */
export const OWN_REQUIREMENTS = { ja: '自院の要求事項', en: 'Own requirements' } as const;

type Sentence = (original: string, detail: string) => string;

/** Why something in a table was not taken over, in both languages. */
const REASONS = {
  SHEET_NOT_READ: {
    ja: (o) => `読める表の形ではないので、このシートは読みません(${o})。`,
    en: (o) => `This sheet is not read, because it is not like any known table (${o}).`,
  },
  COLUMN_NOT_READ: { ja: (o) => `「${o}」の列は読みません。`, en: (o) => `The column “${o}” is not read.` },
  COLUMN_ABOUT_NOTHING: {
    ja: (o) => `「${o}」がどの構成要素のことか分からないので、この列は読みません。`,
    en: (o) => `The column “${o}” is not read, because it is not known which component it speaks about.`,
  },
  UNKNOWN_ENTITY: {
    ja: (o, d) => `「${o}」に当てはめた${d}がモデルにありません。`,
    en: (o, d) => `“${o}” is mapped to ${d}, which is not in the model.`,
  },
  ROW_NOT_MATCHED: {
    ja: (o) => `「${o}」に当たるものがありません。`,
    en: (o) => `Nothing in the model corresponds to “${o}”.`,
  },
  ROW_LEFT_OUT: {
    ja: (o) => `「${o}」の行は当てはめがないので読みません。`,
    en: (o) => `The row “${o}” is not read, because it is mapped to nothing.`,
  },
  TOTAL_ROW: {
    ja: (o) => `「${o}」は合計の行なので読みません。`,
    en: (o) => `The row “${o}” is not read, because it is a total.`,
  },
  NOTE_ROW: {
    ja: (o) => `「${o}」は表の注記なので読みません。`,
    en: (o) => `“${o}” is not read, because it is a note on the table.`,
  },
  NOTHING_REPEATED: {
    ja: (o) => `「${o}」が指す欄が空なので、空欄として読みます。`,
    en: (o) => `“${o}” is read as empty, because the cell that it repeats is empty.`,
  },
  ROW_EMPTY: {
    ja: (o) => `「${o}」の行には、読む列に何も書かれていません。`,
    en: (o) => `The row “${o}” has nothing in the columns that are read.`,
  },
  CELL_LEFT_OUT: {
    ja: (o) => `「${o}」は入れないことになっています。`,
    en: (o) => `“${o}” is left out, as the mapping says.`,
  },
  TEXT_NOT_KNOWN: { ja: (o) => `「${o}」は読み取れません。`, en: (o) => `“${o}” is not understood.` },
  NOT_SETTLED: {
    ja: (o) => `「${o}」は誰が行うかを言っていないので、未確認のままとします。`,
    en: (o) => `“${o}” does not say who does it; it stays unconfirmed.`,
  },
  CONTRADICTION: {
    ja: (o, d) => `「${o}」は${d}と食い違うので、どちらも入れません。`,
    en: (o, d) => `“${o}” contradicts ${d}; neither is taken over.`,
  },
  TWO_ACCOUNTABLE: {
    ja: (o, d) => `「${o}」と${d}の両方が説明責任者(A)です。誰が説明責任を負うかは入れません。`,
    en: (o, d) => `“${o}” and ${d} both have A; who is accountable is not taken over.`,
  },
  NOT_IN_PHASE: {
    ja: (o, d) => `「${o}」の局面では、要求事項${d}は求められていません。`,
    en: (o, d) => `“${o}”: requirement ${d} does not arise in that situation.`,
  },
  NOT_COMPUTED: {
    ja: () => '数式の結果がファイルにないので読めません。表計算ソフトで開いて保存し直してください。',
    en: () => 'The result of this formula is not in the file; open and save it with a spreadsheet program.',
  },
  NOTES_LOST: {
    ja: (o) => `空欄に付いた注記${o}件は、どの欄のものか分からないので読みません。`,
    en: (o) => `Notes on empty cells (${o}) are not read, because it is not known where they stand.`,
  },
  MACROS: { ja: () => 'マクロは実行しません。', en: () => 'Macros are not run.' },
  EXTERNAL_LINKS: {
    ja: () => 'ほかのファイルへのリンクはたどりません。',
    en: () => 'Links to other files are not followed.',
  },
  SEVERAL_FIT: {
    ja: (o, d) => `「${o}」に当たるものがいくつもあるので(${d})、どれかを決めてください。`,
    en: (o, d) => `“${o}” may mean several (${d}); choose one.`,
  },
  UNKNOWN_NAME: {
    ja: (o) => `「${o}」はまだ登録されていないので、名称を確かめるか、管理者に加えてもらってください。`,
    en: (o) => `“${o}” is not known yet; check the name, or ask an administrator to add it.`,
  },
  PRODUCT_NOT_KNOWN: {
    ja: (o, d) =>
      d === ''
        ? `「${o}」という製品を使っている構成要素がありません。構成要素の製品名と版を確かめてください。`
        : `「${o}」の版が、使っている構成要素の版(${d})と違います。版を確かめてください。`,
    en: (o, d) =>
      d === ''
        ? `No component is known to be the product “${o}”; check product and version of your components.`
        : `“${o}” is in another version than the components that are that product (${d}); check the versions.`,
  },
  KIND_NOT_KNOWN: {
    ja: (o) => `「${o}」がどの種類の構成要素か分からないので、種類を決めてください。`,
    en: (o) => `It is not known what kind of component “${o}” is; choose one.`,
  },
  NO_START: {
    ja: (o) => `「${o}」の行に開始日がないので、書き加えてください。`,
    en: (o) => `The row “${o}” does not say from when it holds; add the day.`,
  },
  NOTHING_COVERED: {
    ja: (o) => `「${o}」の行に対象がないので、書き加えてください。`,
    en: (o) => `The row “${o}” does not say what it is about; add it.`,
  },
  NOT_LINKED: {
    ja: (o) => `「${o}」という名前のものがまだないので、つなげていません。`,
    en: (o) => `“${o}” is not connected, because nothing of this name is known yet.`,
  },
  NO_INSTITUTION: {
    ja: () => 'どの医療機関等の台帳か分からないので、医療機関等を指定してください。',
    en: () => 'It is not known whose register this is; name the institution.',
  },
  NO_CATALOGUE: {
    ja: (o) => `「${o}」がどの要求事項集のものか分からないので、決めてください。`,
    en: (o) => `It is not said of which catalogue “${o}” is; choose one.`,
  },
  NOT_YOURS: {
    ja: (o) => `「${o}」はほかの当事者のものなので、管理者に加えてもらってください。`,
    en: (o) => `“${o}” belongs to another party; ask an administrator to add it.`,
  },
  MORE: { ja: (_, d) => `ほかに${d}件あります。`, en: (_, d) => `There are ${d} more.` },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, Sentence>>>>;

/** Codes of reasons: never change. */
export type FindingReasonCode = keyof typeof REASONS;

/** Why something was not taken over, as one sentence. */
export function findingMessage({ original, reason, detail = '' }: FindingFacts, language: Language): string {
  const sentence: Sentence = REASONS[reason][language];
  return sentence(plain(original), plain(detail));
}

/** What a table came to, in one line. */
export function tablesUnderstood(
  { understood, repaired, notUnderstood }: { understood: number; repaired: number; notUnderstood: number },
  language: Language,
): string {
  const n = (value: number) => formatNumber(value, language);
  return language === 'ja'
    ? `読み取ったセル${n(understood)}、読み替えたセル${n(repaired)}、読まなかったところ${n(notUnderstood)}。`
    : `${n(understood)} cells understood, ${n(repaired)} repaired, ${n(notUnderstood)} places not taken over.`;
}

/** A mapping file that cannot be used. */
export function badMapping(name: string, path: string, detail: string, language: Language): string {
  const where = path === '' ? name : `${name}: ${path}`;
  return language === 'ja'
    ? `${where}: 当てはめのファイルとして読めません(${plain(detail)})。bunkai map で作り直してください。`
    : `${where}: This is no mapping file (${plain(detail)}); make one with bunkai map.`;
}

/** An institution that a command names and that is not there. */
export function noSuchInstitution(id: string, language: Language): string {
  return language === 'ja' ? `医療機関等「${plain(id)}」がありません。` : `There is no institution “${plain(id)}”.`;
}

/** A table is read although there is no store. */
export function readAgainstNothing(folder: string, language: Language): string {
  return language === 'ja'
    ? `フォルダ「${plain(folder)}」に保存先がまだないので、何も登録されていないものとして読みます。`
    : `There is no store in “${plain(folder)}” yet; the table is read as if nothing were known.`;
}

/** Rows that could become requirements of an own catalogue; `rows` is at least one. */
export function catalogueWouldHelp(rows: number, language: Language): string {
  return language === 'ja'
    ? `当てはまる要求事項のない行が${formatNumber(rows, 'ja')}行あります。自院の要求事項集に加えるときは --catalogue ID を付けて、もう一度 bunkai map を実行してください。`
    : `${formatNumber(rows, 'en')} ${rows === 1 ? 'row is' : 'rows are'} like no requirement; to add ${rows === 1 ? 'it' : 'them'} to a catalogue of your own, run bunkai map again with --catalogue ID.`;
}

/** Sheets that an import made and that have no effect yet; at least one. */
export function draftsMade(sheets: number, dryRun: boolean, language: Language): string {
  const n = formatNumber(sheets, language);
  if (language === 'ja') {
    const what = dryRun ? `責任分界表${n}件は下書きになります` : `責任分界表${n}件は下書きです`;
    return `${what}。公表するまで効力がなく、空白の判定にも書類にも入りません。画面の「責任分界表」で公表するか、bunkai map に --published-on 日付 を付けて作った当てはめで取り込んでください。`;
  }
  const what = `${n} ${sheets === 1 ? 'sheet' : 'sheets'} ${dryRun ? 'would become' : 'became'} ${sheets === 1 ? 'a draft' : 'drafts'}`;
  return `${what}, without effect on gaps and papers until published: publish on the page, or import with a mapping that bunkai map made with --published-on DATE.`;
}
