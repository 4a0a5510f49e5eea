import type { Language } from './facts.ts';
import { plain } from './phrase.ts';

/** A value that should be a day. */
export function notADay(value: string, language: Language): string {
  return language === 'ja'
    ? `「${plain(value)}」は日付ではありません。2026-11-24 のように書いてください。`
    : `“${plain(value)}” is not a date. Write it like 2026-11-24.`;
}

/** A value that should be one of a few. */
export function notASeverity(value: string, allowed: readonly string[], language: Language): string {
  return language === 'ja'
    ? `「${plain(value)}」は重さではありません。${allowed.join('、')}のどれかにしてください。`
    : `“${plain(value)}” is not a severity. Use one of ${allowed.join(', ')}.`;
}

/** An institution that the model does not have. */
export function unknownInstitution(id: string, language: Language): string {
  return language === 'ja'
    ? `医療機関等「${plain(id)}」はモデルにありません。id を確かめてください。`
    : `The model has no institution “${plain(id)}”. Check the id.`;
}

/** What can be wrong with how a command is called. */
export type UsageProblem =
  | 'UNKNOWN_COMMAND'
  | 'UNKNOWN_OPTION'
  | 'MISSING_ARGUMENT'
  | 'MISSING_VALUE'
  | 'TOO_MANY'
  | 'OTHER';

const PROBLEMS: Readonly<Record<UsageProblem, Readonly<Record<Language, (word: string) => string>>>> = {
  UNKNOWN_COMMAND: {
    ja: (word) => `「${word}」というコマンドはありません。`,
    en: (word) => `There is no command “${word}”.`,
  },
  UNKNOWN_OPTION: {
    ja: (word) => `「${word}」というオプションはありません。`,
    en: (word) => `There is no option “${word}”.`,
  },
  MISSING_ARGUMENT: { ja: (word) => `${word} を指定してください。`, en: (word) => `${word} is missing.` },
  MISSING_VALUE: {
    ja: (word) => `「${word}」に続く値がありません。`,
    en: (word) => `“${word}” needs a value after it.`,
  },
  TOO_MANY: { ja: () => '指定が多すぎます。', en: () => 'There are too many arguments.' },
  OTHER: { ja: (word) => `使い方が違います(${word})。`, en: (word) => `That cannot be used like this (${word}).` },
};

/** One line for a command that was called the wrong way, and where to look. */
export function usageProblem(problem: UsageProblem, word: string, command: string, language: Language): string {
  const help = language === 'ja' ? `使い方: ${command} --help` : `See ${command} --help`;
  return `${PROBLEMS[problem][language](plain(word))} ${help}`;
}
