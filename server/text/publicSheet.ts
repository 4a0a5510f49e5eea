import type { Language } from './facts.ts';

/** Words of the page on which any reader sees a sheet that its vendor made public. */
export const PUBLIC_SHEET_WORDS = {
  ja: {
    title: (component: string) => `${component} 責任分界表`,
    from: (version: string, day: string) => `${version}・${day}から`,
    isInForce: (day: string) => `${day}時点で有効な版です。`,
    isNotInForce: (day: string, version: string) => `${day}時点で有効な版は、${version}です。`,
    isNotYet: 'まだ有効ではありません。',
    heads: ['要求事項', '提供する側の表明', '使う側に残すこと', '条件・費用', '備考・根拠'],
    page: (page: string) => (/[章条項頁]$|ページ$/u.test(page) ? page : `${page}ページ`),
    within: (text: string, within: string) => `${text}（${within}）`,
    notes: [
      'この表は、提供する側が公表した表明です。使う側の責任がなくなることを意味しません。',
      '書かれていない要求事項は「未確認」で、「行わない」ではありません。契約の別紙は、署名した版に従います。',
    ],
    code: 'このページのアドレス',
    nothingSaid: 'この版には、何も書かれていません。',
    noSuchSheet: 'この責任分界表はありません。公開されていないか、アドレスが違います。',
    other: 'English',
  },
  en: {
    title: (component: string) => `Responsibility sheet of ${component}`,
    from: (version: string, day: string) => `${version}, from ${day}`,
    isInForce: (day: string) => `This is the version in force on ${day}.`,
    isNotInForce: (day: string, version: string) => `In force on ${day}: ${version}.`,
    isNotYet: 'It is not in force yet.',
    heads: ['Requirement', 'What the provider states', 'Left to the user', 'Conditions, cost', 'Remarks, source'],
    page: (page: string) => `p. ${page}`,
    within: (text: string, within: string) => `${text} (${within})`,
    notes: [
      'This is what the provider has published. It does not take any responsibility off the user.',
      'Requirements that are not listed are not confirmed; that is not “no”. Annexes of contracts follow the version that was signed.',
    ],
    code: 'Address of this page',
    nothingSaid: 'This version says nothing.',
    noSuchSheet: 'There is no such responsibility sheet: it is not public, or the address is wrong.',
    other: '日本語',
  },
} as const satisfies Record<Language, object>;
