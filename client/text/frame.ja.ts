import { versionJa } from './version.ts';
/** What the page says around the screens in Japanese: whom they are about, what was examined, what went wrong. */
export const frameTextsJa = {
  picker: {
    label: '医療機関等を探す',
    hint: '名前・読み・番号',
    recent: '最近見たもの',
    found: '見つかったもの',
    first: (shown: number, all: number) =>
      `全${all.toLocaleString('ja')}件のうち、はじめの${shown}件です。名前で探せます。`,
    narrow: (shown: number, all: number) =>
      `${all.toLocaleString('ja')}件のうち、はじめの${shown}件です。言葉を足すと絞れます。`,
    nothing: '見つかりません。ほかの言葉でお試しください。',
  },
  hits: {
    PARTY: '当事者',
    COMPONENT: '構成要素',
    REQUIREMENT: '要求事項',
    CONTRACT: '契約',
    more: (shown: number, all: number) => `${all}件のうち、はじめの${shown}件です。言葉を足すと絞れます。`,
  },
  examined: {
    title: {
      NO_EDITION: 'まだ何も調べていません',
      NO_COMPONENT: '調べるものがまだありません',
      NOTHING_ARISES: '調べるものがありません',
    },
    body: {
      NO_EDITION: '照らし合わせる要求事項集が選ばれていないので、空白があるかどうか分かりません。',
      NO_COMPONENT: '要求事項集は選ばれていますが、構成要素が登録されていません。空白があるかどうか分かりません。',
      NOTHING_ARISES: '登録された構成要素に当てはまる要求事項が、選ばれた要求事項集にありません。',
    },
    first: {
      NO_EDITION: 'まず、照らし合わせる版を選びます。「はじめの設定」で選べます。',
      NO_COMPONENT:
        'まず、システム・機器・契約している保守を登録します。「はじめの設定」で選ぶか、ファイルから取り込めます。',
      NOTHING_ARISES: '構成要素の種類と、選んだ版を確かめてください。',
    },
    beside: (n: number) => `契約などについて決まっていないことが${n}件あります。責任の分担は、まだ調べていません。`,
    noPartyNeeded: (day: string) => `${day}時点で、担当の要る責任はありません（すべて対象外です）。`,
  },
  notShown: {
    title: 'この医療機関等の画面は見られません',
    body: '責任分界の画面は、その医療機関等の人と監査者だけが見られます。',
  },
  connection: {
    away: (time: string) => `サーバーにつながりません。${time}の内容を見ています。つながりしだい、新しくします。`,
    awayFromTheStart: 'サーバーにつながりません。つながりしだい、表示します。',
    now: 'いま確かめる',
  },
  notLoaded: {
    title: 'この画面を読み込めませんでした',
    body: '新しい版に替わったか、サーバーが止まっています。登録した内容は無事です。',
    broken: 'この画面を表示できませんでした',
    brokenBody: '登録した内容は無事です。読み込み直しても続くときは、管理者に知らせてください。',
    again: '読み込み直す',
  },
  wrong: {
    day: (text: string) => `「${text}」という日はありません。今日を見ています。`,
    value: (name: string, text: string) =>
      `アドレスの ${name}=${text} は読み取れません。その絞り込みをせずに表示しています。`,
    component: 'アドレスにある構成要素は、この医療機関等の図にありません（名前が違うか、この日にはありません）。',
    requirement: 'アドレスにある要求事項は、この表にありません（名前が違うか、この局面では問われません）。',
    link: 'アドレスにあるつながりは、この図にありません。',
    key: (what: string, text: string) =>
      `アドレスにある${what}「${text}」は、ここにありません（名前が違うか、この日にはありません）。`,
    dismiss: '閉じる',
  },
  notFound: {
    title: (path: string) => `「${path}」という画面はありません`,
    body: 'アドレスが違うか、画面がなくなりました。登録した内容は無事です。次の画面へ進めます。',
  },
  contract: {
    customer: '利用する側',
    supplier: '提供する側',
    term: '期間',
    covers: '対象の構成要素',
    coversNothing: '対象の構成要素は書かれていません。',
    annexes: '署名した責任分界表（別紙）',
    noAnnexes: '別紙として署名した責任分界表はありません。',
    version: (version: string) => versionJa(version),
    duties: '署名により引き受けたこと',
    gone: 'この契約は見つかりません（はじめから無いか、見る権限がありません）。',
    onward: '継続中',
  },
  print: {
    editions: '照らし合わせた版',
    noEdition: '版は選ばれていません',
    asOf: (day: string, era: string) => `${day}（${era}）時点`,
    one: 'この1件だけを表示・印刷',
    all: 'ほかの空白・不整合も表示',
    page: 'ページ',
  },
  menu: { label: '表示の設定', more: 'メニュー' },
} as const;
