import { MAX_CELLS, MAX_COLUMNS } from '../limits.ts';
import { type MergedRange, trimmed } from '../table.ts';

/** A cell that may take several columns and rows. */
export interface SpanningCell {
  readonly text: string;
  readonly across: number;
  readonly down: number;
}

/** Where each cell stands once spans are laid out. */
export interface Grid {
  /** The texts of each row; a text stands in every cell that its cell covers. */
  readonly texts: readonly (readonly string[])[];
  readonly merged: readonly MergedRange[];
}

/** Writes a text into the places of a row from `left` up to `right`, that one not included. */
function cover(row: (string | undefined)[], left: number, right: number, text: string): void {
  for (let column = left; column < right; column += 1) row[column] = text;
}

/**
 * Lays out cells as browsers do: each goes to the first free place of its row. Spans end at the last row and just beyond
 * MAX_COLUMNS. Undefined where the cells come to more than MAX_CELLS.
 */
export function gridOf(rows: readonly (readonly SpanningCell[])[]): Grid | undefined {
  const texts: (string | undefined)[][] = rows.map(() => []);
  const merged: MergedRange[] = [];
  let free = MAX_CELLS;
  for (const [top, cells] of rows.entries()) {
    const row = texts[top] ?? [];
    let left = 0;
    for (const { text, across, down } of cells) {
      while (row[left] !== undefined) left += 1;
      const right = left + Math.min(across, MAX_COLUMNS + 1);
      const bottom = Math.min(top + down, rows.length);
      free -= (right - left) * (bottom - top);
      if (free < 0) return undefined;
      for (const covered of texts.slice(top, bottom)) cover(covered, left, right, text);
      if (right - left > 1 || bottom - top > 1) merged.push({ top: top + 1, left: left + 1, bottom, right });
      left = right;
    }
  }
  return { texts: texts.map((row) => trimmed(Array.from(row, (text) => text ?? ''))), merged };
}
