/** What the page says in Japanese about who the viewer is, and how people sign in and out. */
export const viewerTextsJa = {
  role: {
    ADMINISTRATOR: '管理者',
    INSTITUTION_EDITOR: '編集者',
    INSTITUTION_READER: '閲覧者',
    VENDOR_EDITOR: '事業者の編集者',
    AUDITOR: '監査者',
    PUBLIC: '公開情報の閲覧者',
  },
  roleMeans: {
    ADMINISTRATOR: 'すべてを見て、変更できます。',
    INSTITUTION_EDITOR: '自施設のものを見て、変更できます。',
    INSTITUTION_READER: '自施設のものを見られます。変更はできません。',
    VENDOR_EDITOR: '自社のものを見て、変更できます。',
    AUDITOR: 'すべてを見られます。変更はできません。',
    PUBLIC: '公開されているものだけを見られます。',
  },
  account: {
    label: (role: string) => `サインイン中：${role}`,
    menu: 'サインインしている人',
    role: '役割',
    party: '所属',
    id: '記録上の名前',
    signOut: 'サインアウト',
    signingOut: 'サインアウトしています',
    failed: 'サーバーに接続できず、まだサインアウトしていません。もう一度お試しください。',
  },
  signIn: {
    title: '分界にサインイン',
    endedTitle: 'サインインが切れました',
    leftTitle: 'サインアウトしました',
    keys: '管理者から受け取ったAPIキーを入力してください。',
    oidc: '勤務先などのアカウントでサインインしてください。',
    ended:
      '時間が過ぎたか、取り消されました。登録済みの内容はそのまま残っています。サインインし直すと、同じ画面に戻ります。',
    left: '続けて使うときは、もう一度サインインしてください。',
    leftShared: '共用の端末では、アカウントの提供元からもサインアウトしてください。',
    key: 'APIキー',
    keyHint: 'bunkai_ で始まる文字列です。',
    keyMissing: 'APIキーを入力してください。',
    keyProblems: {
      wrong:
        'このAPIキーではサインインできません。写し間違いがないか、有効期限が過ぎていないかを確かめてください。分からないときは、キーを受け取った管理者に尋ねてください。',
      tooMany: '誤ったキーが続いたため、いまは受け付けていません。1分ほど待って、もう一度お試しください。',
      refused:
        'サーバーがこの画面からのサインインを受け付けませんでした。開いているアドレスが正しいかを、管理者に確かめてください。',
      unreachable: 'サーバーに接続できません。少し待って、もう一度お試しください。',
    },
    issuerProblems: {
      unreachable: 'アカウントの提供元につながりません。少し待って、もう一度お試しください。',
      unfinished: 'サインインが途中で終わりました。もう一度お試しください。続くときは管理者に知らせてください。',
      refused: 'アカウントの提供元で、サインインが取り消されたか、認められませんでした。',
      noRole:
        'アカウントは確かめられましたが、分界を使うための役割が正しく登録されていません。管理者に登録を依頼してください。',
    },
    problemCode: (code: string) => `管理者に伝える記号：${code}`,
    submit: 'サインイン',
    submitting: '確かめています',
    toIssuer: 'アカウントでサインイン',
    notHere: 'このサーバーには、この画面からサインインする方法がありません。管理者に知らせてください。',
  },
} as const;
