import type { Mark } from '../../../text/vocabulary.ts';

/** What people write in place of a mark: other widths, other rings and crosses (model/README.md, "On paper"). */
const LOOKALIKES: Readonly<Record<string, Mark>> = {
  '◎': '◎',
  '⦿': '◎',
  '●': '◎',
  '○': '○',
  '◯': '○',
  〇: '○',
  '⚪': '○',
  '△': '△',
  '▲': '△',
  '×': '×',
  '✕': '×',
  '✖': '×',
  '☓': '×',
  x: '×',
  '－': '－',
  ー: '－',
  '―': '－',
  '−': '－',
  '‐': '－',
  '–': '－',
  '—': '－',
  '-': '－',
  '×禁': '×禁',
  '✕禁': '×禁',
  禁: '×禁',
  '': '',
};

/** The mark that a person meant; undefined where it is none. */
export function markIn(text: string): Mark | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\s|\uFE0E|\uFE0F/gu, '')
    .toLowerCase();
  return LOOKALIKES[plain] ?? LOOKALIKES[text.trim()];
}
