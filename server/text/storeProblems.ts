import type { Language } from './facts.ts';
import { plain } from './phrase.ts';
import type { Words } from './vocabulary.ts';

/** Why a store cannot be used: the codes of /health/ready. */
export type StoreProblemReason =
  | 'UNREACHABLE'
  | 'REFUSED'
  | 'NOT_PERMITTED'
  | 'READ_ONLY'
  | 'FULL'
  | 'FILES_MOVED'
  | 'DAMAGED'
  | 'BUSY'
  | 'DISK_FAULT'
  | 'UPKEEP_FAILED'
  | 'UNUSABLE'
  | 'MISSING';

/** What is known of a problem of a store. */
export interface StoreProblemFacts {
  readonly reason: StoreProblemReason;
  /** A path or an address. */
  readonly place?: string | undefined;
  /** What the system or the driver called it. */
  readonly detail?: string | undefined;
  /** Whether a change may have been made all the same; otherwise nothing was written. */
  readonly mayBeWritten: boolean;
}

type Sentences = Readonly<
  Record<StoreProblemReason, Readonly<Record<Language, readonly [what: string, remedy: string]>>>
>;

const SENTENCES: Sentences = {
  UNREACHABLE: {
    ja: [
      '保存先につながりません',
      '保存先の設定(NEO4J_URI、DATA)と、データベースなら動いていることを確かめてください。',
    ],
    en: [
      'The store cannot be reached',
      'Check its settings (NEO4J_URI, DATA) and, where it is a database server, that this is running.',
    ],
  },
  REFUSED: {
    ja: ['データベースが利用者名またはパスワードを受け付けません', 'NEO4J_USER と NEO4J_PASSWORD を確かめてください。'],
    en: ['The database does not accept the user or the password', 'Check NEO4J_USER and NEO4J_PASSWORD.'],
  },
  NOT_PERMITTED: {
    ja: [
      'データフォルダまたは中のファイルを使う権限がありません',
      'このプログラムを動かしている利用者をフォルダの所有者にするか、--data で別のフォルダを指定してください。',
    ],
    en: [
      'This user may not use the data folder or a file in it',
      'Make the user who runs this program the owner of the folder, or name another folder with --data.',
    ],
  },
  READ_ONLY: {
    ja: [
      'データフォルダは読み取り専用です',
      '書き込める場所を --data で指定してください。export、census、audit verify は読み取り専用のままでも使えます。',
    ],
    en: [
      'The data folder is read-only',
      'Name a place that can be written to with --data. export, census and audit verify work on a read-only folder, too.',
    ],
  },
  FULL: {
    ja: [
      'ディスクに空きがありません',
      '空き容量を増やしてから、もう一度実行してください。export、census、audit verify はこのままでも使えます。',
    ],
    en: [
      'There is no room left on the disk',
      'Make room and try again. export, census and audit verify work all the same.',
    ],
  },
  FILES_MOVED: {
    ja: [
      '使用中のデータフォルダのファイルが、消されたか別のものに置き換えられました',
      'ファイルを元に戻すか、サーバーを止めて控えから戻し、起動し直してください。',
    ],
    en: [
      'Files of the data folder were removed or replaced while it was in use',
      'Put them back, or stop the server, restore a backup, and start it again.',
    ],
  },
  DAMAGED: {
    ja: ['ファイルが壊れているか、このプログラムのものではありません', '控え(bunkai backup)から戻してください。'],
    en: ['The file is damaged, or is not one of this program', 'Restore a backup (bunkai backup).'],
  },
  BUSY: {
    ja: ['別のプログラムがファイルを使っています', 'そのプログラムを終えてから、もう一度実行してください。'],
    en: ['Another program holds the file', 'End that program and try again.'],
  },
  DISK_FAULT: {
    ja: ['ディスクの読み書きに失敗しました', 'ディスクと、その空き容量を確かめてください。'],
    en: ['The disk reported a fault', 'Check the disk and its free space.'],
  },
  UPKEEP_FAILED: {
    ja: ['記録した変更を本体のファイルへ取り込めません', '変更は失われていません。空き容量を確かめてください。'],
    en: ['What was committed cannot be taken up into the main file', 'No change is lost. Check the free space.'],
  },
  UNUSABLE: {
    ja: [
      'ファイルを使えません',
      'データフォルダが普通のフォルダで、中のファイルが書き換えられていないことを確かめてください。',
    ],
    en: [
      'The file cannot be used',
      'Check that the data folder is an ordinary folder and that nobody has changed the files in it.',
    ],
  },
  MISSING: {
    ja: ['データフォルダまたは保存先がありません', '--data(DATA)または NEO4J_DATABASE の名前を確かめてください。'],
    en: ['There is no such data folder or store', 'Check the name in --data (DATA) or NEO4J_DATABASE.'],
  },
};

const OUTCOMES: Readonly<Record<'nothing' | 'unknown', Words<'is'>['is']>> = {
  nothing: { ja: '何も書き込んでいません。', en: 'Nothing was written.' },
  unknown: {
    ja: '変更が記録されたかどうかは分かりません。繰り返す前に、いまの内容を確かめてください。',
    en: 'Whether the change was made is not known: look at what is there before you repeat it.',
  },
};

/** What keeps a store from being used, where it is, whether anything was written, and what to do. */
export function storeProblem({ reason, place, detail, mayBeWritten }: StoreProblemFacts, language: Language): string {
  const [what, remedy] = SENTENCES[reason][language];
  const outcome = OUTCOMES[mayBeWritten ? 'unknown' : 'nothing'][language];
  const facts = [place, detail].filter((fact) => fact !== undefined).map((fact) => plain(fact));
  if (language === 'ja') {
    const where = facts.length === 0 ? '' : `(${facts.join('、')})`;
    return `${what}${where}。${outcome}${remedy}`;
  }
  const where = facts.length === 0 ? '' : ` (${facts.join(', ')})`;
  return `${what}${where}. ${outcome} ${remedy}`;
}

/** What is wrong with the schema of a store. */
export type SchemaProblem = 'LATER' | 'EARLIER' | 'NONE' | 'FOREIGN';

const SCHEMAS: Readonly<Record<SchemaProblem, Words<'is'>['is']>> = {
  LATER: {
    ja: '新しい版のBunkaiで作られています。その版か、より新しい版で開いてください。',
    en: 'It was made by a later version of Bunkai. Open it with that version or a newer one.',
  },
  EARLIER: {
    ja: '前の版のBunkaiで作られています。一度 bunkai serve で開くと、この版のものになります。',
    en: 'It was made by an earlier version of Bunkai. Open it once with bunkai serve, which brings it forward.',
  },
  NONE: {
    ja: '表はありますが、版の番号がありません(user_version 0)。別の道具で書き換えられたか、写しかけのファイルです。控えから戻してください。',
    en: 'It has tables but no schema number (user_version 0): it was changed by another tool, or copied in part. Restore a backup.',
  },
  FOREIGN: {
    ja: '別のプログラムのデータベースです。--data で別のフォルダを指定してください。',
    en: 'It is a database of another program. Name another folder with --data.',
  },
};

/** A store that this version does not open; its files are as they were. */
export function storeOfOtherVersion(problem: SchemaProblem, detail: string, language: Language): string {
  const what = SCHEMAS[problem][language];
  return language === 'ja'
    ? `保存先を開けません(${plain(detail)})。${what}何も書き込んでいません。`
    : `The store cannot be opened (${plain(detail)}). ${what} Nothing was written.`;
}

/** Other writers were always faster, so that a command gave up. */
export function storeOvertaken(language: Language): string {
  return language === 'ja'
    ? 'ほかの変更が続いているため、取り込めませんでした。何も書き込んでいません。少し待って、もう一度実行してください。'
    : 'Others kept making changes first, so nothing was written. Wait a little and try again.';
}
