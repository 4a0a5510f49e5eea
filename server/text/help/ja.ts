/** Help of every command; the keys after `summary` are its arguments and options (INTERFACES.md, "Command line"). */
export const HELP_JA = {
  program: {
    summary: '医療情報システムの責任分界を調べ、担い手のいない責任や食い違いを見つけます。',
    language: '表示する言葉(ja または en)',
    help: '使い方を表示',
    version: '版を表示',
    exits:
      '終了コード: 0 正常。1 --fail-on に当たる空白がある、または doctor が直すべきことを見つけた。2 入力か使い方の誤り(何も書き込みません)。3 保存先につながらない。',
  },
  analyse: {
    summary: 'モデルのファイルから、空白・不整合を調べます。保存先は使いません。',
    model: 'モデルのファイル(JSON または YAML)。複数あれば一つのモデルとして読みます',
    institution: '調べる医療機関等のid。繰り返して指定できます。省くとすべて',
    asOf: '基準日(例 2026-11-24)。省くとファイルの asOf、それもなければ今日',
    json: '結果をJSONで出力',
    cells: '責任一つずつの判定も出力(--json とともに)',
    failOn: 'この重さ以上の空白があれば終了コード1(CRITICAL、HIGH、MEDIUM、LOW、INFO)',
    example: '例: bunkai analyse seed/catalogues/core.json model.yaml --as-of 2026-11-24',
  },
  check: {
    summary: 'モデルのファイルに誤りがないかだけを調べます。',
    model: 'モデルのファイル(JSON または YAML)。複数あれば一つのモデルとして読みます',
    example: '例: bunkai check model.yaml',
  },
  serve: {
    summary: 'サーバーと画面を動かします。止めるには Ctrl+C を押します。',
    port: '待ち受けるポート番号',
    data: 'データを置くフォルダ',
    demo: '空の保存先に例示データ（架空の病院と診療所）を入れる',
    example: '例: bunkai serve --port 8080 --data ./data',
  },
  import: {
    summary: 'ファイルの内容を保存先に取り込みます。誤りが一つでもあれば、何も書き込みません。',
    file: '取り込むファイル。形式は中身から見分けます',
    dryRun: '何が変わるかだけを示し、書き込まない',
    json: '結果をJSONで出力',
    create: 'フォルダに保存先がなければ新しく作る',
    mapping: '表(xlsx、CSV、Markdown、HTML、JSON)の当てはめ。bunkai map で作る',
    institution: '表を読み込む医療機関等のid',
    format:
      'findings: 表や報告(CSAF、CycloneDX、Grype、Trivy)を、当てはめなしで不備の一覧として読む。--dry-run で確かめられる',
    example: '例: bunkai import model.yaml --dry-run',
  },
  merge: {
    summary: '同じ事業者、または同じサービスの二つの登録を一つにします。指すものはすべて、残る方を指すようになります。',
    what: 'party(事業者)か component(構成要素)',
    from: 'なくなる方のid',
    into: '残る方のid',
    dryRun: '何が変わるかだけを示し、書き込まない',
    json: '結果をJSONで出力',
    example: '例: bunkai merge party h.satoyama satoyama --dry-run',
  },
  map: {
    summary: 'ほかで作られた表をどう読むかを、直せる当てはめとして示します。保存先には何も書き込みません。',
    file: '表(xlsx、CSV、Markdown、HTML、JSON)',
    institution: '表を読み込む医療機関等のid',
    mapping: 'もとにする当てはめ(前の版の表のものなど)',
    catalogue: '当てはまる要求事項のない行を加える、自院の要求事項集のid(例 a-h.own)',
    publishedOn: '責任分界表が有効になる日(例 2026-04-01)。省くと下書きになり、書類には載らない',
    out: '当てはめを書き出すファイル。省くと標準出力',
    example: '例: bunkai map roles.xlsx --institution a-h --out roles.mapping.json',
  },
  export: {
    summary: '保存先の内容を書き出します。',
    format: '書き出す形式',
    paper: 'モデルの代わりに書き出す書類',
    institution: '書類の対象とする医療機関等のid',
    vendor: '書類の対象とする事業者のid',
    component: '書類の対象とする構成要素のid',
    asOf: '書類の基準日(例 2026-11-24)。省くと今日',
    out: '書き出し先のファイル。省くと標準出力',
    example: '例: bunkai export --format bunkai --out backup.json',
  },
  backup: {
    summary: '保存先を履歴・鍵・監査記録ごと写します。サーバーは動いたままで構いません。',
    folder: '写す先の、新しいフォルダか空のフォルダ',
    example: '例: bunkai backup backup-2026-11-24',
  },
  doctor: {
    summary: '設定・保存先・空き容量・権限・時計・鍵・控えを調べ、直すべきことを示します。何も書き込みません。',
    json: '結果をJSONで出力',
    example: '例: bunkai doctor --data ./data',
  },
  census: {
    summary: 'すべての医療機関等を通した集計を出します。',
    asOf: '基準日(例 2026-11-24)。省くと今日',
    json: '結果をJSONで出力',
    model: '保存先の代わりに読むモデルのファイル',
    partition: '医療機関等を分けた一部だけを集計し、--mergeで足せる形で出力(例 3/8)',
    merge: '--partition で出した全部のファイルを足す',
    example: '例: bunkai census --as-of 2026-11-24 --json',
  },
  keys: {
    summary: 'APIキーを作り、一覧し、無効にします。',
  },
  keysCreate: {
    summary: 'APIキーを作ります。キーはこのとき一度だけ表示します。',
    role: 'キーでできることを決める役割',
    party: 'キーを使う当事者のid',
    expires: '使える最後の日(例 2027-03-31)',
    label: '何のキーかを思い出すための名前',
    create: 'フォルダに保存先がなければ新しく作る',
    example: '例: bunkai keys create --role vendor --party v --expires 2027-03-31',
  },
  keysList: {
    summary: 'APIキーを一覧します。キーそのものは表示しません。',
    json: '結果をJSONで出力',
  },
  keysRevoke: {
    summary: 'APIキーを無効にします。元には戻せません。',
    id: '無効にするキーのid',
    example: '例: bunkai keys revoke k1',
  },
  audit: {
    summary: '変更の記録を確かめます。',
  },
  auditVerify: {
    summary: '監査記録・変更・登録内容・APIキーが互いに合っているかを確かめます。',
    json: '結果をJSONで出力',
    known: '前に控えた末尾のハッシュ。そこまでの記録の書き直しや取り除きが分かります',
  },
} as const;

/** The same commands, arguments and options in another language. */
export type CliHelp = {
  readonly [Command in keyof typeof HELP_JA]: { readonly [Text in keyof (typeof HELP_JA)[Command]]: string };
};
