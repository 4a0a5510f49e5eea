import type { Language } from './facts.ts';
import { count, formatNumber } from './format.ts';
import { plain } from './phrase.ts';

/** Entities of an import by what became of them. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

function counts({ added, changed, unchanged }: ImportCounts, language: Language): string {
  const n = (value: number) => formatNumber(value, language);
  return language === 'ja'
    ? `追加${n(added)}件、変更${n(changed)}件、そのまま${n(unchanged)}件`
    : `${n(added)} added, ${n(changed)} changed, ${n(unchanged)} as they were`;
}

/** What an import wrote. */
export function importDone(of: ImportCounts, language: Language): string {
  return language === 'ja' ? `取り込みました: ${counts(of, 'ja')}。` : `Imported: ${counts(of, 'en')}.`;
}

/** What an import would write. */
export function importPlanned(of: ImportCounts, language: Language): string {
  return language === 'ja'
    ? `取り込むと: ${counts(of, 'ja')}。まだ何も書き込んでいません。`
    : `An import would give: ${counts(of, 'en')}. Nothing has been written.`;
}

/** Something in a file that was taken for something else than was written. */
export function readOtherwise(original: string, readAs: string, language: Language): string {
  return language === 'ja'
    ? `「${plain(original)}」を「${plain(readAs)}」として読みました。`
    : `“${plain(original)}” was read as “${plain(readAs)}”.`;
}

/** A format without a writer. */
export function unknownFormat(name: string, known: readonly string[], language: Language): string {
  return language === 'ja'
    ? `「${plain(name)}」という形式はありません。${known.join('、')} のどれかにしてください。`
    : `There is no format “${plain(name)}”. Use one of ${known.join(', ')}.`;
}

/** A file that could not be written. */
export function cannotWrite(file: string, detail: string, language: Language): string {
  return language === 'ja'
    ? `「${plain(file)}」に書き込めません(${plain(detail)})。場所と権限を確かめてください。`
    : `“${plain(file)}” cannot be written (${plain(detail)}). Check the place and the permissions.`;
}

/** A folder that a backup may not be written into. */
export function folderNotEmpty(folder: string, language: Language): string {
  return language === 'ja'
    ? `「${plain(folder)}」は空ではありません。上書きはしません。新しいフォルダか空のフォルダを指定してください。`
    : `“${plain(folder)}” is not empty, and nothing is overwritten. Name a new folder or an empty one.`;
}

/** What was backed up, and how to come back to it. */
export function backedUp(folder: string, language: Language): string {
  const name = plain(folder);
  return language === 'ja'
    ? `モデル、履歴、鍵、監査記録を「${name}」に写しました。戻すときは bunkai serve --data ${name} で始めます。`
    : `The model, its history, the keys and the audit log have been copied to “${name}”. To go back to them, start with bunkai serve --data ${name}.`;
}

/** Only the model could be backed up: the file of keys and audit log is gone, or empty. */
export function backedUpWithoutAccounts(folder: string, language: Language): string {
  const name = plain(folder);
  return language === 'ja'
    ? `モデルと履歴だけを「${name}」に写しました。データフォルダに鍵と監査記録のファイル(accounts.sqlite)がないか空のため、それらは写せていません。動いているサーバーがあれば止め、以前の控えからそのファイルを戻してください。`
    : `Only the model and its history have been copied to “${name}”. The data folder’s file of keys and audit log (accounts.sqlite) is missing or empty, so they are not in the copy. Stop the server if one is running, and put that file back from an earlier backup.`;
}

/** Why a database server is not backed up from here. */
export function backupByNeo4j(language: Language): string {
  return language === 'ja'
    ? 'Neo4jの保存先は、Neo4jの道具(neo4j-admin database dump など)で写してください。モデルだけなら bunkai export で書き出せます。'
    : 'A Neo4j is backed up by its own tools, such as neo4j-admin database dump. bunkai export writes out the model alone.';
}

/** One line of a census: how many institutions, how many of them with grave gaps. */
export function censusTotal(institutions: number, grave: number, examined: number, language: Language): string {
  const unknown = institutions - examined;
  return language === 'ja'
    ? `医療機関等${formatNumber(institutions, 'ja')}、うち重大または高の空白があるもの${formatNumber(grave, 'ja')}${unknown === 0 ? '' : `、調べるものがまだないもの${formatNumber(unknown, 'ja')}`}`
    : `${count(institutions, 'institution')}, ${formatNumber(grave, 'en')} of them with critical or high gaps${unknown === 0 ? '' : `, ${formatNumber(unknown, 'en')} with nothing to examine yet`}`;
}
