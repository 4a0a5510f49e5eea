import { foldText } from './fold.ts';

/** Words that people in hospitals and in catalogues use for one thing; the first stands for the others. */
const SAME_WORDS: readonly (readonly [string, RegExp])[] = [
  ['更新プログラム', /セキュリティ?パッチ|修正プログラム|パッチ|アップデート|security updates?|patch(?:es|ing)?/g],
  ['不正ソフトウェア', /コンピュータウイルス|ウイルス|ウィルス|マルウェア|malware|antivirus/g],
  ['バックアップ', /データ退避|退避|backups?/g],
  ['利用者', /ユーザー|ユーザ|users?/g],
  ['アカウント', /利用者id|ユーザid|\bid\b|アカウント/g],
  ['ログ', /ログ|証跡|操作記録|\blogs?\b/g],
  ['遠隔', /リモート|remote/g],
  ['本人確認', /認証|authenticat\w*/g],
  ['入退', /施錠|入退室|入退/g],
  ['サーバ', /サーバー|servers?/g],
  ['障害', /故障|トラブル|failures?/g],
  ['消去', /廃棄|破棄|削除/g],
];

function plain(text: string): string {
  let folded = text.normalize('NFKC').toLowerCase();
  for (const [word, others] of SAME_WORDS) folded = folded.replace(others, word);
  return foldText(folded);
}

/** Pairs of neighbouring characters, each once. A text of one character is a pair of its own. */
function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...plain(text)];
  if (characters.length === 1) return new Set(characters);
  return new Set(characters.slice(1).map((character, i) => `${characters[i]}${character}`));
}

/** Something that may be found by texts like its own. */
export interface Findable {
  readonly entity: string;
  readonly texts: readonly string[];
}

/** Something that was found; scores are from 0 to 1, and 1 is the same text. They are an order and no probability. */
export interface Found {
  readonly entity: string;
  readonly score: number;
}

/** Finds what is like a text; the likest first, of equals the earlier. */
export type FindSimilar = (text: string, most: number) => readonly Found[];

/** Prepares a search by pairs of characters, in which rare pairs say more: Japanese has no spaces between words. */
export function similarTo(all: readonly Findable[]): FindSimilar {
  const texts = all.flatMap(({ entity, texts: own }) => own.map((text) => ({ entity, pairs: pairsOf(text) })));
  const holders = new Map<string, number[]>();
  texts.forEach(({ pairs }, i) => {
    for (const pair of pairs) holders.set(pair, [...(holders.get(pair) ?? []), i]);
  });
  const weightOf = (pair: string): number => Math.log(1 + texts.length / (1 + (holders.get(pair)?.length ?? 0)));
  const sum = (pairs: ReadonlySet<string>): number => [...pairs].reduce((total, pair) => total + weightOf(pair), 0);
  const own = texts.map(({ pairs }) => sum(pairs));
  return (text, most) => {
    const pairs = pairsOf(text);
    const asked = sum(pairs);
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      for (const i of holders.get(pair) ?? []) shared.set(i, (shared.get(i) ?? 0) + weightOf(pair));
    }
    const best = new Map<string, number>();
    for (const [i, weight] of shared) {
      const entity = texts[i]?.entity ?? '';
      const score = (2 * weight) / (asked + (own[i] ?? 0));
      if (score > (best.get(entity) ?? 0)) best.set(entity, score);
    }
    return [...best]
      .map(([entity, score]) => ({ entity, score }))
      .sort((a, b) => b.score - a.score)
      .slice(0, most);
  };
}
