import type { Language } from './facts.ts';
import { plain } from './format.ts';

/** What can be wrong with one setting; the names of other settings and of values stand as they are written. */
export type SettingProblem =
  | { readonly kind: 'NUMBER'; readonly min: number; readonly max: number }
  | { readonly kind: 'CHOICE'; readonly options: readonly string[] }
  | { readonly kind: 'SWITCH' }
  | { readonly kind: 'URL'; readonly schemes: readonly string[] }
  | { readonly kind: 'BASE_URL' }
  | { readonly kind: 'TIME_ZONE' }
  | { readonly kind: 'ROLE_MAP' }
  /** One entry of a map of roles. */
  | { readonly kind: 'ROLE'; readonly name: string; readonly roles: readonly string[] }
  /** An address that others reach, where people are not asked to sign in. */
  | { readonly kind: 'EXPOSED'; readonly host: string }
  /** Another setting makes this one necessary. */
  | { readonly kind: 'NEEDED'; readonly by: string }
  | { readonly kind: 'OTHER' };

const quoted = (text: string): string => plain(JSON.stringify(text));

function inJapanese(problem: SettingProblem): string {
  switch (problem.kind) {
    case 'NUMBER':
      return `${problem.min}以上${problem.max}以下の整数にしてください。`;
    case 'CHOICE':
      return `${problem.options.join('、')} のどれかにしてください。`;
    case 'SWITCH':
      return 'true か false にしてください。';
    case 'URL':
      return `${problem.schemes.map((scheme) => `${scheme}://`).join(' か ')} で始まるURLにしてください。`;
    case 'BASE_URL':
      return 'https://host/path/ の形にしてください。利用者名、「?」や「#」の後は書けません。';
    case 'TIME_ZONE':
      return 'Asia/Tokyo のような、知られている時間帯の名前にしてください。';
    case 'ROLE_MAP':
      return '発行者での名前から役割へのJSONオブジェクトにしてください。例: {"grp-42":"AUDITOR"}';
    case 'ROLE':
      return `${quoted(problem.name)} の役割は ${problem.roles.join('、')} のどれかにしてください。`;
    case 'EXPOSED':
      return `${plain(problem.host)} にはほかの人も接続できます。AUTH を keys か oidc にするか、127.0.0.1 で待ち受けてください。`;
    case 'NEEDED':
      return `${problem.by} のときに必要です。`;
    case 'OTHER':
      return 'この値は使えません。';
  }
}

function inEnglish(problem: SettingProblem): string {
  switch (problem.kind) {
    case 'NUMBER':
      return `must be a whole number from ${problem.min} to ${problem.max}.`;
    case 'CHOICE':
      return `must be one of ${problem.options.join(', ')}.`;
    case 'SWITCH':
      return 'must be true or false.';
    case 'URL':
      return `must be a URL that begins with ${problem.schemes.map((scheme) => `${scheme}://`).join(' or ')}.`;
    case 'BASE_URL':
      return 'must have the form https://host/path/, without a user name, “?” or “#”.';
    case 'TIME_ZONE':
      return 'must be the name of a known time zone, such as Asia/Tokyo.';
    case 'ROLE_MAP':
      return 'must be a JSON object from names of the issuer to roles here, such as {"grp-42":"AUDITOR"}';
    case 'ROLE':
      return `${quoted(problem.name)} must be one of ${problem.roles.join(', ')}.`;
    case 'EXPOSED':
      return `${plain(problem.host)} can be reached by others: set AUTH to keys or oidc, or listen on 127.0.0.1.`;
    case 'NEEDED':
      return `is needed for ${problem.by}.`;
    case 'OTHER':
      return 'cannot have this value.';
  }
}

/** One setting that cannot be used: which, and what it must be. */
export function settingProblem(setting: string, problem: SettingProblem, language: Language): string {
  return language === 'ja' ? `設定 ${setting}: ${inJapanese(problem)}` : `Setting ${setting}: ${inEnglish(problem)}`;
}

/** A variable that is no setting, but is written much like one. */
export function settingUnknown(name: string, meant: string, language: Language): string {
  return language === 'ja'
    ? `環境変数 ${plain(name)} という設定はありません。${meant} のことでしょうか。値は使っていません。`
    : `The environment variable ${plain(name)} is no setting. Did you mean ${meant}? Its value is not used.`;
}
