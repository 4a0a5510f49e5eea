/** How wide characters of bold text are at most, in parts of the type size; what none of these is, is as wide as high, as kana are. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[mwMW@%]/, 0.96],
  [/[A-Z&]/, 0.72],
  [/[\u0020-\u024f\uff61-\uff9f]/, 0.66],
];

const widthOf = (word: string): number =>
  [...word].reduce((sum, character) => sum + (WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? 1), 0);

/** What a column's head needs: the least and the most width of the column, its padding and its type size, in px; and its lines. */
export interface HeadSize {
  readonly least: number;
  readonly most: number;
  readonly padding: number;
  readonly type: number;
  readonly lines: number;
}

/** How many lines words take that are broken only between them, in a width in parts of the type size. */
function linesOf(words: readonly string[], width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const wide = widthOf(word);
    if (used > 0 && used + widthOf(word.trimEnd()) > width) {
      lines += 1;
      used = 0;
    }
    // A blank at the beginning of a line takes no room.
    if (used > 0 || word.trim() !== '') used += wide;
  }
  return lines;
}

/**
 * The width of a column, px, in which its head fits its lines and no word of it has to be broken. A head that would need
 * more than `most` gets that, and is broken or cut.
 */
export function headWidth(words: readonly string[], { least, most, padding, type, lines }: HeadSize): number {
  const longest = words.reduce((most, word) => Math.max(most, widthOf(word)), 0);
  let width = Math.max(least, Math.ceil(longest * type) + padding);
  while (width < most && linesOf(words, (width - padding) / type) > lines) width += 1;
  return Math.min(most, width);
}
