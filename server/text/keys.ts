import type { Language } from './facts.ts';
import { count, formatDay, formatNumber } from './format.ts';
import { plain } from './phrase.ts';

/** What can be wrong with a key that is to be made. */
export type KeyProblemCode =
  | 'ROLE_UNKNOWN'
  | 'PARTY_REQUIRED'
  | 'PARTY_FORBIDDEN'
  | 'PARTY_UNKNOWN'
  | 'PARTY_WRONG_TYPE'
  | 'EXPIRES_IN_THE_PAST';

/** What was asked for, as it was typed. */
export interface WantedKeyText {
  readonly role: string;
  readonly party?: string;
  readonly expires?: string;
}

const PROBLEMS: Readonly<Record<KeyProblemCode, Readonly<Record<Language, (wanted: WantedKeyText) => string>>>> = {
  ROLE_UNKNOWN: {
    ja: ({ role }) => `「${plain(role)}」という役割はありません。`,
    en: ({ role }) => `There is no role “${plain(role)}”.`,
  },
  PARTY_REQUIRED: {
    ja: ({ role }) => `役割 ${role} には --party で当事者のidを指定してください。`,
    en: ({ role }) => `The role ${role} needs the id of a party. Name it with --party.`,
  },
  PARTY_FORBIDDEN: {
    ja: ({ role }) => `役割 ${role} は当事者を持ちません。--party を外してください。`,
    en: ({ role }) => `The role ${role} belongs to no party. Leave out --party.`,
  },
  PARTY_UNKNOWN: {
    ja: ({ party }) => `当事者「${plain(party ?? '')}」は保存先にありません。idを確かめてください。`,
    en: ({ party }) => `The store has no party “${plain(party ?? '')}”. Check the id.`,
  },
  PARTY_WRONG_TYPE: {
    ja: ({ role, party }) => `当事者「${plain(party ?? '')}」の種類は、役割 ${role} に合いません。`,
    en: ({ role, party }) => `The party “${plain(party ?? '')}” is not of the kind that the role ${role} is for.`,
  },
  EXPIRES_IN_THE_PAST: {
    ja: ({ expires }) => `「${plain(expires ?? '')}」はもう過ぎています。今日以降の日付にしてください。`,
    en: ({ expires }) => `“${plain(expires ?? '')}” has passed. Use today or a later day.`,
  },
};

/** One line for what is wrong with a key that is to be made. */
export function keyProblem(code: KeyProblemCode, wanted: WantedKeyText, language: Language): string {
  return PROBLEMS[code][language](wanted);
}

/** The roles that can be named. */
export function rolesToName(roles: readonly string[], language: Language): string {
  return language === 'ja' ? `役割は ${roles.join('、')} のどれかです。` : `The roles are ${roles.join(', ')}.`;
}

/** What goes with a new key, which itself is printed alone. */
export function keyMade(id: string, language: Language): string {
  return language === 'ja'
    ? `APIキー(id ${id})を作りました。表示するのはこの一度だけです。今すぐ安全な所に写してください。`
    : `Made the API key with the id ${id}. It is shown this once: copy it to a safe place now.`;
}

/** A key was revoked. */
export function keyRevoked(id: string, language: Language): string {
  return language === 'ja'
    ? `APIキー ${plain(id)} を無効にしました。これからは使えません。`
    : `Revoked the API key ${plain(id)}. It no longer works.`;
}

/** There is no such key, or none that still works. */
export function keyNotRevoked(id: string, language: Language): string {
  return language === 'ja'
    ? `有効なAPIキー「${plain(id)}」はありません。bunkai keys list で確かめてください。`
    : `There is no API key “${plain(id)}” that could be revoked. See bunkai keys list.`;
}

/** One key of the list. */
export interface KeyText {
  readonly id: string;
  readonly role: string;
  readonly party?: string;
  readonly label?: string;
  /** Days, `YYYY-MM-DD`. */
  readonly createdOn: string;
  readonly expiresOn?: string;
  readonly lastUsedOn?: string;
  readonly state: 'USABLE' | 'EXPIRED' | 'REVOKED';
}

const STATES: Readonly<Record<KeyText['state'], Readonly<Record<Language, string>>>> = {
  USABLE: { ja: '有効', en: 'usable' },
  EXPIRED: { ja: '期限切れ', en: 'expired' },
  REVOKED: { ja: '無効', en: 'revoked' },
};

/** A key on two lines: what it is, and its life so far. */
export function keyLines(key: KeyText, language: Language): string {
  const { id, role, party, label } = key;
  const what = [id, role, party, label].filter((each) => each !== undefined).map(plain);
  const day = (text: string) => formatDay(text, language);
  const [made, used, until] = [key.createdOn, key.lastUsedOn, key.expiresOn];
  const life =
    language === 'ja'
      ? [
          STATES[key.state].ja,
          `作成 ${day(made)}`,
          used === undefined ? '未使用' : `最後の使用 ${day(used)}`,
          until === undefined ? '期限なし' : `${day(until)}まで`,
        ]
      : [
          STATES[key.state].en,
          `made ${day(made)}`,
          used === undefined ? 'never used' : `last used ${day(used)}`,
          until === undefined ? 'no end' : `until ${day(until)}`,
        ];
  return `${what.join('  ')}\n  ${life.join(language === 'ja' ? '、' : ', ')}`;
}

/** Closes the list. */
export function keysTotal(keys: number, usable: number, language: Language): string {
  return language === 'ja'
    ? `APIキー ${formatNumber(keys, 'ja')}件(うち有効 ${formatNumber(usable, 'ja')}件)`
    : `${count(keys, 'API key')}, ${formatNumber(usable, 'en')} usable`;
}
