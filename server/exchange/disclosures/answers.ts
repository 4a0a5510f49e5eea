/** What may be answered to an item of a form. */
export type FormAnswer = 'YES' | 'NO' | 'NOT_APPLICABLE';

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s。.]/gu, '');

const WORDS: Readonly<Record<FormAnswer, ReadonlySet<string>>> = {
  YES: new Set(['はい', 'yes', 'y', '○', '◯', '〇', '有', '適', '実施', '実施済', '対応済', 'ok'].map(plain)),
  NO: new Set(['いいえ', 'no', 'n', '×', '✕', '✖', 'x', '無', '否', '未実施', '未対応', '不適'].map(plain)),
  NOT_APPLICABLE: new Set(['対象外', '該当なし', '該当しない', 'n/a', 'na', '－', '-', '―', 'ー'].map(plain)),
};

const ANSWERS: readonly FormAnswer[] = ['YES', 'NO', 'NOT_APPLICABLE'];

/** The answer that a text is; undefined: none that is known. */
export function answerOf(text: string): FormAnswer | undefined {
  const word = plain(text);
  return ANSWERS.find((answer) => WORDS[answer].has(word));
}

/** Whether a text is an answer in words that no table of marks has. */
export const isPlainAnswer = (text: string): boolean => /^(?:はい|いいえ|対象外|yes|no|n\/a)$/u.test(plain(text));
