import type { Language } from './facts.ts';
import { count, formatNumber } from './format.ts';
import { plain } from './phrase.ts';

/** What is wrong with an audit log, or with what is held against it. Codes are API: they are only added to. */
export type AuditProblemCode =
  /** The entry is not there. */
  | 'ENTRY_REMOVED'
  /** The entry, or the one before it, is not what was written. */
  | 'ENTRY_ALTERED'
  /** The log ends before its noted end. */
  | 'LOG_CUT_OFF'
  /** The commit in the store is not the one that was recorded. */
  | 'COMMIT_ALTERED'
  /** A commit was recorded that the store does not have. */
  | 'COMMIT_REMOVED'
  /** The store has a commit that was not recorded in its place. */
  | 'COMMIT_UNRECORDED'
  /** The store holds a state of an entity that no commit made, or for other revisions than the commits say. */
  | 'STATE_ALTERED'
  /** The store lacks a state of an entity that a commit made. */
  | 'STATE_REMOVED'
  /** There is a key of which the log does not say that it was created. */
  | 'KEY_UNRECORDED'
  /** A key is not what was created: role, party, last day, maker, time, or a revocation that the log does not have. */
  | 'KEY_ALTERED'
  /** The log says that a key was created which is not there. */
  | 'KEY_REMOVED'
  /** The log says that a key was revoked which works. */
  | 'REVOCATION_UNDONE'
  /** A hash that was written down earlier stands nowhere in the log. */
  | 'HASH_UNKNOWN';

const PROBLEMS: Readonly<Record<AuditProblemCode, Readonly<Record<Language, (n: string, place: string) => string>>>> = {
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
  STATE_ALTERED: {
    ja: (n, place) =>
      `登録内容 ${place}(変更${n}から)が、記録された変更をたどった結果と違います。Bunkaiを通さずに書き込まれています。変更の履歴と照らし合わせ、正しい控えに戻してください。`,
    en: (n, place) =>
      `The entity ${place} (from change ${n} on) is not what the recorded changes make: it was written by other means than Bunkai. Compare it with the history, and go back to a good backup.`,
  },
  STATE_REMOVED: {
    ja: (n, place) => `変更${n}で登録された ${place} が、保存先から消えています。正しい控えに戻してください。`,
    en: (n, place) => `The store has lost the entity ${place}, which change ${n} made. Go back to a good backup.`,
  },
  KEY_UNRECORDED: {
    ja: (_, place) =>
      `APIキー ${place} は、作られた記録がありません。Bunkaiを通さずに加えられています。bunkai keys revoke で取り消してください。`,
    en: (_, place) =>
      `Nothing records that the API key ${place} was created: it was added by other means than Bunkai. Revoke it with bunkai keys revoke.`,
  },
  KEY_ALTERED: {
    ja: (n, place) =>
      `APIキー ${place} が、監査記録の${n}番と違います。役割・組織・期限・取り消しのいずれかが書き換えられています。bunkai keys revoke で取り消し、作り直してください。`,
    en: (n, place) =>
      `The API key ${place} is not as entry ${n} of the audit log says: its role, party, last day, revocation or secret was altered. Revoke it with bunkai keys revoke and make a new one.`,
  },
  KEY_REMOVED: {
    ja: (n, place) => `監査記録の${n}番で作られたAPIキー ${place} が消えています。正しい控えに戻してください。`,
    en: (n, place) =>
      `The API key ${place}, which entry ${n} of the audit log records, is gone. Go back to a good backup.`,
  },
  REVOCATION_UNDONE: {
    ja: (n, place) =>
      `APIキー ${place} は監査記録の${n}番で取り消されたのに、使えるようになっています。bunkai keys revoke でもう一度取り消してください。`,
    en: (n, place) =>
      `The API key ${place} works although entry ${n} of the audit log says that it was revoked. Revoke it again with bunkai keys revoke.`,
  },
  HASH_UNKNOWN: {
    ja: () => '控えてあったハッシュが監査記録のどこにもありません。記録全体が書き直されています。',
    en: () => 'The hash that was written down stands nowhere in the audit log: the whole log was rewritten.',
  },
};

/** The first thing that is wrong; `number` is that of the entry or of the change, `place` the entity or the key. */
export function auditProblem(
  { code, number, place = '' }: { readonly code: AuditProblemCode; readonly number: number; readonly place?: string },
  language: Language,
): string {
  return PROBLEMS[code][language](formatNumber(number, language), plain(place));
}

/** How much was compared, and where the log ends. */
export interface AuditHolds {
  readonly entries: number;
  readonly commits: number;
  readonly states?: number;
  readonly keys?: number;
  readonly hash: string;
}

/** What agrees, what that does not show, and the hash to write down for next time. */
export function auditHolds({ entries, commits, states = 0, keys = 0, hash }: AuditHolds, language: Language): string {
  if (language === 'ja') {
    const [e, c, s, k] = [entries, commits, states, keys].map((n) => formatNumber(n, 'ja'));
    return `監査記録(${e}件)、変更(${c}件)、登録内容(${s}件)、APIキー(${k}件)は、互いに合っています。\nここから分かるのは、この保存先の中で食い違いがないことだけです。保存先に書き込める人がすべてを辻褄の合うように書き直した場合、または最後の部分をそろえて取り除いた場合は、ここだけでは分かりません。\n末尾のハッシュ: ${hash}\nこのハッシュを別の場所に控え、次に --known で渡すと、控えた時点までの書き直しと取り除きが分かります。`;
  }
  const sizes = [
    count(entries, 'entry', 'entries'),
    count(commits, 'change'),
    count(states, 'state of entities', 'states of entities'),
    count(keys, 'API key'),
  ].join(', ');
  return `The audit log, the changes, what is stored and the API keys agree (${sizes}).\nThis shows that nothing in this store contradicts anything else in it. It does not show that nobody who can write to the store has written all of it again, or cut off the newest part of everything alike.\nHash of the end: ${hash}\nKept elsewhere and given with --known next time, it shows whether anything up to this point was rewritten or cut off.`;
}

/** A value that should be a hash. */
export function notAHash(language: Language): string {
  return language === 'ja' ? '64桁の十六進数にしてください。' : 'Use 64 hexadecimal digits.';
}

/** The model, or the accounts (keys and audit log), were put back from an older backup without the other. */
export function storeOutOfStep(behind: 'MODEL' | 'ACCOUNTS', language: Language): string {
  const isModel = behind === 'MODEL';
  if (language === 'ja') {
    const [older, newer] = isModel ? ['モデル', 'APIキーと監査記録'] : ['APIキーと監査記録', 'モデル'];
    return `${older}が、${newer}より前の時点のものか、別のものです。一方だけを控えから戻したか、取り除いています。このままでは監査記録が合わなくなるため、何も書き込みません。\n同じ控えの両方(bunkai.db と accounts.sqlite)を空のフォルダに戻し、そのフォルダから始めてください。もう一方の控えがなければ、bunkai export でモデルを書き出し、bunkai import --create で新しい保存先に読み込めます(変更の履歴とAPIキーは引き継がれません)。`;
  }
  const [older, newer] = isModel
    ? ['The model is', 'the keys and the audit log']
    : ['The keys and the audit log are', 'the model'];
  return `${older} of an earlier time than ${newer}, or of another store: one of them was put back from a backup, or taken away, without the other. Nothing is written, because the audit log would no longer agree.\nPut both files of one backup (bunkai.db and accounts.sqlite) into an empty folder and start from that. Where there is no backup of the other one, write the model with bunkai export and read it into a new store with bunkai import --create (history and keys are not taken along).`;
}
