/** The rows of the kana table, each by the first of its kana, with all that it holds. */
const ROWS: readonly (readonly [head: string, kana: string])[] = [
  ['ア', 'アイウエオヴ'],
  ['カ', 'カキクケコガギグゲゴ'],
  ['サ', 'サシスセソザジズゼゾ'],
  ['タ', 'タチツテトダヂヅデド'],
  ['ナ', 'ナニヌネノ'],
  ['ハ', 'ハヒフヘホバビブベボパピプペポ'],
  ['マ', 'マミムメモ'],
  ['ヤ', 'ヤユヨ'],
  ['ラ', 'ラリルレロ'],
  ['ワ', 'ワヲン'],
];

/** The row of the kana table in which a reading stands, by its first kana as katakana; undefined where it begins otherwise. */
function kanaRowOf(reading: string | null): string | undefined {
  const [first = ''] = (reading ?? '').normalize('NFKC').trim();
  const katakana = first.replace(/[ぁ-ゖ]/u, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60));
  const large = katakana.replace(/[ァィゥェォャュョッ]/u, (kana) =>
    String.fromCodePoint((kana.codePointAt(0) ?? 0) + 1),
  );
  return large === '' ? undefined : ROWS.find(([, kana]) => kana.includes(large))?.[0];
}

/** Things with readings under the rows of the kana table; neighbours of one row are together, the order stays. */
export function byKanaRow<T extends { readonly kana: string | null }>(
  things: readonly T[],
): { readonly row: string | undefined; readonly things: readonly T[] }[] {
  const groups: { row: string | undefined; things: T[] }[] = [];
  for (const thing of things) {
    const row = kanaRowOf(thing.kana);
    const last = groups.at(-1);
    if (last !== undefined && last.row === row) last.things.push(thing);
    else groups.push({ row, things: [thing] });
  }
  return groups;
}
