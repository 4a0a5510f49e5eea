/** What the page says in Japanese where two records are merged. */
export const mergeTextsJa = {
  merge: {
    open: '別の登録に統合する',
    title: (name: string) => `${name}を統合する`,
    aboutVendor:
      '同じ事業者の登録が二つあるときに、一つにします。サービス、契約、指摘など、この登録を指すものはすべて、統合先を指すようになります。',
    aboutService:
      '同じサービスの登録が二つあるときに、一つにします。事業者自身が公表した分界表はそのまま残り、こちらの分界表は、統合先の下書きになります。',
    intoVendor: '統合先の事業者',
    intoService: '統合先のサービス（同じ事業者のもの）',
    moves: (into: string) => `${into}に統合すると変わるもの`,
    changes: { ADDED: '加わる', CHANGED: '指す先が変わる', REMOVED: 'なくなる' },
    run: '統合する',
    runInto: (into: string) => `${into}に統合する`,
    done: (from: string, into: string) => `${from}を${into}に統合しました。`,
    unreachable: 'サーバーに届いたか分かりません。つながったら、統合されたかを確かめてください。',
  },
} as const;
