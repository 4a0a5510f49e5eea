import { foldText } from '../mapping/fold.ts';

/**
 * What a cell of a responsibility matrix says of its party (model/README.md, "On paper"). ALONE: it does it alone ·
 * PART: it does it, or its part · SHARED: it does a part and leaves one · NOT: it does not · UNSETTLED: nothing is settled.
 */
export const MARKS = ['ALONE', 'PART', 'SHARED', 'NOT', 'NOT_APPLICABLE', 'FORBIDDEN', 'UNSETTLED'] as const;
export type Mark = (typeof MARKS)[number];

/** A cell as it was read. */
export interface MarkRead {
  readonly mark: Mark;
  /** As it is written by the book: the cell is repaired where it is written otherwise. */
  readonly written: string;
  /** Whether the party answers for it (A of RACI); left out where letters say nothing of it. */
  readonly accountable?: boolean;
  /** What stands behind the mark, such as (有償). */
  readonly rest: string;
}

/** The mark of each kind, as model and legend have it. */
export const WRITTEN: Readonly<Record<Mark, string>> = {
  ALONE: '◎',
  PART: '○',
  SHARED: '△',
  NOT: '×',
  NOT_APPLICABLE: '－',
  FORBIDDEN: '×禁',
  UNSETTLED: '',
};

/** Signs that look like a mark, after NFKC. */
const SIGNS: readonly (readonly [Mark, RegExp])[] = [
  ['FORBIDDEN', /^[×✕✖✗✘☓╳xX]\s*禁/],
  ['ALONE', /^[◎⦿◉]/],
  ['PART', /^[○◯〇⚪⭕●⬤](?![○◯〇])|^[oOоО0](?![\p{L}\p{N}])/u],
  ['SHARED', /^[△▲▵▴∆Δ]/],
  ['NOT', /^[×✕✖✗✘☓╳❌]|^[xX](?![\p{L}\p{N}])/u],
  ['NOT_APPLICABLE', /^[-ー‐‑‒–—―−─━－ｰ]+(?![\p{L}\p{N}])/u],
];

/** Words that stand for a mark, folded. */
const WORDS: ReadonlyMap<string, Mark> = new Map(
  (
    [
      ['ALONE', '単独 全部 全て すべて 全面 専任'],
      [
        'PART',
        '主 主体 主担当 正 実施 実施する 実施者 対応 対応する 対応可 担当 担当する 有 あり する 行う 要 必要 はい yes true full fully ' +
          'providermanaged customerowned customermanaged cspowned csowned responsible owner owned performs implemented',
      ],
      [
        'SHARED',
        '分担 共有 共同 双方 両者 協力 支援 補助 補佐 従 副 副担当 サポート 一部 部分的 shared share partial partially partly support supports ' +
          'supporting assist joint both hybrid',
      ],
      [
        'NOT',
        '無 なし しない 行わない 対応しない 実施しない 対応不可 担当外 範囲外 いいえ no none false notresponsible consulted informed',
      ],
      ['NOT_APPLICABLE', '対象外 該当なし 該当せず 非該当 適用外 対象なし na notapplicable'],
      ['FORBIDDEN', '禁 禁止 不可 保証対象外 保証外 許可しない prohibited forbidden notallowed'],
      [
        'UNSETTLED',
        '別途協議 別途 協議 要協議 協議中 要相談 相談 未定 未確認 要確認 確認中 検討中 調整中 応相談 都度協議 tbd tbc undecided tobedetermined tobeagreed',
      ],
    ] as const
  ).flatMap(([mark, words]) => words.split(' ').map((word): [string, Mark] => [word, mark])),
);

/** Questions without a word. */
const QUESTION = /^[?？]+$/;

/** Letters of a RACI table, with what people put between and around them; S: supports. */
const LETTERS = /^[\s*_()/,・、&+]*([RACIS][\s*_()/,・、&+]*){1,5}$/i;

const wordOf = (text: string): Mark | undefined =>
  QUESTION.test(text) ? 'UNSETTLED' : (WORDS.get(foldText(text)) ?? WORDS.get(foldText(withoutBrackets(text))));

const withoutBrackets = (text: string): string => text.replace(/[(（][^()（）]*[)）]/g, '');

function letters(text: string): MarkRead | undefined {
  if (!LETTERS.test(text)) return undefined;
  const set = new Set(text.toUpperCase().replace(/[^RACIS]/g, ''));
  const mark: Mark = set.has('R') ? 'PART' : set.has('S') ? 'SHARED' : 'NOT';
  return {
    mark,
    written: ['R', 'A', 'S', 'C', 'I'].filter((letter) => set.has(letter)).join(''),
    accountable: set.has('A'),
    rest: '',
  };
}

/** What a cell says, or undefined where nothing that is known stands in it. `text` is not empty. */
export function readMark(text: string): MarkRead | undefined {
  const plain = text.normalize('NFKC').trim();
  const byLetters = letters(plain);
  if (byLetters !== undefined) return byLetters;
  for (const [mark, pattern] of SIGNS) {
    const [found] = pattern.exec(plain) ?? [];
    if (found === undefined) continue;
    return { mark, written: WRITTEN[mark], rest: plain.slice(found.length).trim() };
  }
  const word = wordOf(plain);
  return word && { mark: word, written: WORDS_STAY.has(word) ? text : WRITTEN[word], rest: restOf(plain) };
}

/** Marks of which a word says no less. */
const WORDS_STAY: ReadonlySet<Mark> = new Set<Mark>(['UNSETTLED']);

const restOf = (text: string): string =>
  WORDS.has(foldText(text)) ? '' : [...text.matchAll(/[(（]([^()（）]*)[)）]/g)].map(([, inner]) => inner).join(' ');

/** The mark of a name in a mapping; undefined where there is none of that name. */
export const markNamed = (name: string): Mark | undefined => MARKS.find((mark) => mark === name);

/** The share of texts that are marks. */
export const markShare = (texts: readonly string[]): number =>
  texts.filter((text) => readMark(text) !== undefined).length / texts.length;

const CROSS = /^[xX✓✔☑レ1]$/;

/** Whether a column holds nothing but what boxes are ticked with. */
export const areTicks = (texts: readonly string[]): boolean =>
  texts.every((text) => CROSS.test(text.normalize('NFKC').trim()));

/** What people tick a box with. */
const TICK = /^(?:[xX✓✔☑レ●■○◯〇]|yes|true|1|済|はい)$/;

/** Whether a box is ticked. */
export const isTick = (text: string): boolean => TICK.test(text.normalize('NFKC').trim());
