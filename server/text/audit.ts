import type { Language } from './facts.ts';
import { count, formatNumber } from './format.ts';

/** What can be wrong with the record of changes. */
export type AuditFaultText =
  | 'ENTRY_REMOVED'
  | 'ENTRY_ALTERED'
  | 'LOG_CUT_OFF'
  | 'COMMIT_ALTERED'
  | 'COMMIT_REMOVED'
  | 'COMMIT_UNRECORDED'
  | 'HASH_UNKNOWN';

const FAULTS: Readonly<Record<AuditFaultText, Readonly<Record<Language, (n: string) => string>>>> = {
  ENTRY_REMOVED: {
    ja: (n) => `監査記録の${n}番が消えています。`,
    en: (n) => `Entry ${n} of the audit log is missing.`,
  },
  ENTRY_ALTERED: {
    ja: (n) => `監査記録の${n}番か、その直前の記録が書き換えられています。`,
    en: (n) => `Entry ${n} of the audit log, or the one before it, was altered.`,
  },
  LOG_CUT_OFF: {
    ja: (n) => `監査記録の${n}番から後が消えています。`,
    en: (n) => `The audit log was cut off: entry ${n} and what follows it are missing.`,
  },
  COMMIT_ALTERED: {
    ja: (n) => `変更${n}の内容が、監査記録と違います。`,
    en: (n) => `Change ${n} is not the one that the audit log recorded.`,
  },
  COMMIT_REMOVED: {
    ja: (n) => `監査記録にある変更${n}が、保存先にありません。`,
    en: (n) => `The store has lost change ${n}, which the audit log recorded.`,
  },
  COMMIT_UNRECORDED: {
    ja: (n) =>
      `変更${n}が監査記録にありません。サーバーが途中で止まっただけなら、起動し直すと記録されます。その後もう一度確かめてください。`,
    en: (n) =>
      `Change ${n} is not in the audit log. If a server was merely killed then, starting it adds what is missing; check again after that.`,
  },
  HASH_UNKNOWN: {
    ja: () => '控えてあったハッシュが監査記録のどこにもありません。記録全体が書き直されています。',
    en: () => 'The hash that was written down stands nowhere in the audit log: the whole log was written anew.',
  },
};

/** The first thing that is wrong; `number` is that of the entry, or of the change. */
export function auditFault(code: AuditFaultText, number: number, language: Language): string {
  return FAULTS[code][language](formatNumber(number, language));
}

/** Nothing is missing or altered; the hash is what to write down for next time. */
export function auditHolds(
  { entries, commits, hash }: { readonly entries: number; readonly commits: number; readonly hash: string },
  language: Language,
): string {
  if (language === 'ja') {
    const sizes = `監査記録${formatNumber(entries, 'ja')}件、変更${formatNumber(commits, 'ja')}件`;
    return `欠けも書き換えもありません(${sizes})。\n末尾のハッシュ: ${hash}\n別の場所に控えておくと、次に --known で、記録全体の書き直しも見つけられます。`;
  }
  return `Nothing is missing or altered (${count(entries, 'entry', 'entries')}, ${count(commits, 'change')}).\nHash of the end: ${hash}\nKept elsewhere and given with --known next time, it shows even a log that was written anew as a whole.`;
}

/** A value that should be a hash. */
export function notAHash(language: Language): string {
  return language === 'ja' ? '64桁の十六進数にしてください。' : 'Use 64 hexadecimal digits.';
}

/** The audit log knows changes that the store does not have: an older backup was put back, or something was removed. */
export function logAhead(language: Language): string {
  return language === 'ja'
    ? '監査記録に、保存先にない変更が載っています。古い控えから戻したのなら、監査記録も同じ時点の控えに戻してください。bunkai audit verify で確かめられます。'
    : 'The audit log knows changes that the store does not have. If an older backup was put back, put back that of the audit log, too. See bunkai audit verify.';
}
